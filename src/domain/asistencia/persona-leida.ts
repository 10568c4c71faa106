// A person of a list of attendance, as it leaves the place where the list was read: in the page, or by the command line. Nothing of
// how to reach them, nor of who they are besides their name, is in it.

/** People of the largest list: with the row of the socialización, they fit in one commit. */
export const MAS_PERSONAS = 1500;

export interface PersonaLeida {
  /** Line of the list, from 1. */
  readonly linea: number;
  readonly nombre: string;
  /** As written; '' where it says nothing. */
  readonly cargo: string;
  /** Name or code of their institution, as written. */
  readonly ied: string;
  /** Absent where the list does not tell. */
  readonly asistio?: boolean | undefined;
  /**
   * Numbers of the documents, mails and phones of the list, which are compared where it is read and go no further: two people with a
   * number in common had the same.
   */
  readonly mismo: readonly number[];
}

/** How a column of the list is taken. */
export type Papel = 'nombre' | 'apellidos' | 'cargo' | 'ied' | 'codigoIed' | 'asistio';

export interface ColumnaDeLista {
  readonly texto: string;
  readonly papel: Papel;
}

/** What a list says once it has been read, and what was left where it was. */
export interface ListaLeida {
  readonly columnas: readonly ColumnaDeLista[];
  /** Columns with personal data («Correo», «Cédula»): recognised and dropped. */
  readonly personales: readonly string[];
  /** Columns of anything else. */
  readonly otras: readonly string[];
  readonly personas: readonly PersonaLeida[];
  /** Lines with something and without a name. */
  readonly sinNombre: readonly number[];
  /** Cells of names, cargos and institutions from which a document, a phone or a mail was taken out. */
  readonly limpiadas: number;
}
