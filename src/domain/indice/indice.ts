// An index of records as data: what there is, of when, by whom and where, and what lacks. Its page and its table are files beside
// this one; whoever lists records (those of a year, today) makes entries and knows neither.

import type { Firmas } from '../firmas';
import type { FirmaDeRegistro } from '../registros/exigido';

/** One of the files of a record, or another place where it is. */
export interface LugarDeRegistro {
  /** "Documento", "PDF firmado"… */
  readonly que: string;
  /** The signed one, which is the record. */
  readonly oficial?: true;
  /** An address of the web, one beside the index, or words of a person; '' where there is none. */
  readonly enlace: string;
  /** Of the copy that goes with the index; '' where nothing was copied. */
  readonly sha256: string;
  /** Why the file does not go with the index; '' where it does, or nothing was to be copied. */
  readonly falta: string;
}

export interface EntradaDeIndice {
  /** Activity of the procedure that leaves it. */
  readonly actividad: number;
  /** Of when it is: "2026-T1", "2026". */
  readonly grupo: string;
  /** "falta" is owed and is not there; "aviso" is no record, and nothing is owed. */
  readonly clase: 'registro' | 'falta' | 'aviso';
  /** "Acta 3 de 2026", or what is said in its place. */
  readonly registro: string;
  readonly codigo: string;
  readonly estado: string;
  /** Whether it was signed; '' of what nobody signs. */
  readonly firma: FirmaDeRegistro;
  /** Of an acta, how many of those who attended signed it; absent where nobody told. */
  readonly firmas?: Firmas;
  /** YYYY-MM-DD; '' where it is not known. */
  readonly fecha: string;
  readonly quien: string;
  readonly lugares: readonly LugarDeRegistro[];
  /** Where it is in the workbook: "hoja Actas". */
  readonly enElLibro: string;
  /** Title of the tab where its row stands; '' of what has none. */
  readonly hoja: string;
  readonly codigoVerificacion: string;
}

export interface Indice {
  readonly titulo: string;
  readonly entidad: string;
  readonly dependencia: string;
  /** How many there are and how many lack, in a sentence. */
  readonly dicho: string;
  /** Day on which it was made, YYYY-MM-DD. */
  readonly hecho: string;
  /** Of the workbook when it was made. */
  readonly codigoVerificacion: string;
  readonly entradas: readonly EntradaDeIndice[];
}

/** Whether a program may follow it with a click: the web, or what goes with the index. Words of a person are no link. */
export const esEnlace = (enlace: string): boolean =>
  /^https?:\/\/[^\s]+$/i.test(enlace) || isBeside(enlace);

/** A path that the index itself wrote: of characters that need no thought, and never out of its folder. */
const isBeside = (enlace: string): boolean =>
  /^(?:[\w.~%()-]+\/)*[\w.~%()-]+\.[a-z0-9]{2,5}$/i.test(enlace) && !enlace.includes('..');

/** A path as a link beside the index writes it: "2026-T1/01 Acta.docx" → "2026-T1/01%20Acta.docx". */
export const enlaceJunto = (path: string): string =>
  path
    .split('/')
    .map((step) =>
      encodeURIComponent(step).replace(
        /[!'*]/g,
        (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
      ),
    )
    .join('/');
