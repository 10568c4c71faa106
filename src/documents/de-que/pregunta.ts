import type { AnyRow, Fila, Register } from '../../domain/register';
import type { LibroLeido } from '../libro-leido';

/** A thing that a document may be about. */
export interface Opcion {
  /** As the hoja Documentos and the command line write it. */
  readonly valor: string;
  readonly titulo: string;
}
/** What a person wrote, as an Opcion has it; or why it is none, in a sentence. */
export type Lectura =
  | { readonly valor: string }
  | { readonly codigo: string; readonly mensaje: string };

/** How a document asks what it is about. */
export interface Pregunta {
  /** Over its options. */
  readonly label: string;
  /** Those there are, the likeliest first. */
  readonly opciones: (libro: LibroLeido) => readonly Opcion[];
  /** Said while there is none. */
  readonly vacio: { readonly titulo: string; readonly texto: string };
  /** Of whose rows it is. */
  readonly register?: Register;
  /** Which rows it prints where it is about several: of those of the book as it is, and as it was when the document was made. */
  readonly imprime?: (texto: string, libros: readonly Lector[]) => Imprime;
  readonly lee: (texto: string, libro: LibroLeido) => Lectura;
}

/** Of a workbook, as much as says which rows a document is about. */
export interface Lector {
  readonly rows: <T = AnyRow>(registro: string) => readonly Fila<T>[];
}
/** Whether a row is printed; `dice` gives what it says, and said, in a column. */
export type Imprime = (register: Register, dice: (key: string) => readonly unknown[]) => boolean;
