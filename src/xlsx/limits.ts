// How much of a file is read. What passes of it is refused before it is opened or taken apart, in a sentence that says which limit and
// what to do: no file takes minutes or gigabytes.

import { figures, MOST_CELLS, MOST_ROWS } from '../terminal/table-limits';
import { UserError } from '../terminal/user-error';
import { bufferOf, type Parts } from './relations';

/** Bytes of all the parts that are read, opened. */
const MOST_BYTES = 200e6;
/** Those of one that is no sheet and holds no texts. */
const MOST_BYTES_OF_OTHERS = 20e6;
/** A part that opens into so many bytes, and so many times what it takes packed, holds no table. */
const HUGE = 20e6;
const TIMES = 100;
const MOST_SHEETS = 1000;
/** Of Excel itself. */
const MOST_STYLES = 65_490;
const MOST_MERGES = 20_000;
/** Characters of the texts of all cells; the same one counts wherever it is. */
const MOST_TEXT = 200e6;

const COPY =
  'Copie su tabla, como valores, a un libro nuevo y guárdelo como «Libro de Excel (.xlsx)».';

export interface PartSize {
  readonly name: string;
  /** Packed, and opened. */
  readonly size: number;
  readonly originalSize: number;
}

/** Of the parts that are to be opened. */
export function refuseHeavyParts(parts: readonly PartSize[], file: string): void {
  const other = parts.find(
    ({ name, originalSize }) =>
      originalSize > MOST_BYTES_OF_OTHERS && /styles\.xml$|comments\d*\.xml$|\.rels$/i.test(name),
  );
  if (other)
    throw heavy(
      file,
      `sus formatos, notas o vínculos ocupan ${megas(other.originalSize)}, y se leen hasta ${megas(MOST_BYTES_OF_OTHERS)}`,
    );
  const empty = parts.find(
    ({ size, originalSize }) => originalSize > HUGE && originalSize > TIMES * size,
  );
  if (empty)
    throw heavy(
      file,
      `una de sus hojas ocupa ${megas(empty.originalSize)} sin datos que la llenen`,
    );
  const total = parts.reduce((sum, { originalSize }) => sum + originalSize, 0);
  if (total > MOST_BYTES)
    throw heavy(
      file,
      `sus hojas ocupan ${megas(total)} al abrirlas, y se leen hasta ${megas(MOST_BYTES)}`,
    );
}

/** What a workbook holds, as its parts tell. */
export interface Contents {
  readonly hojas: number;
  readonly estilos: number;
  readonly combinadas: number;
  readonly filas: number;
  readonly celdas: number;
}

export function refuseHeavyContents(contents: Partial<Contents>, file: string): void {
  const limits: readonly (readonly [keyof Contents, number, string])[] = [
    ['hojas', MOST_SHEETS, 'hojas'],
    ['estilos', MOST_STYLES, 'formatos de celda'],
    ['combinadas', MOST_MERGES, 'celdas combinadas'],
    ['filas', MOST_ROWS, 'filas con datos'],
    ['celdas', MOST_CELLS, 'celdas con datos'],
  ];
  for (const [what, most, words] of limits) {
    const count = contents[what] ?? 0;
    if (count > most)
      throw heavy(file, `tiene ${figures(count)} ${words}, y se leen hasta ${figures(most)}`);
  }
}

/** Counts the texts of cells as they are read: a long one that many cells share would take minutes. */
export function textLimit(file: string): (text: string) => void {
  let letras = 0;
  return ({ length }) => {
    letras += length;
    if (letras > MOST_TEXT)
      throw heavy(file, `los textos de sus celdas pasan de ${figures(MOST_TEXT)} caracteres`);
  };
}

/** What XML may say before what it holds, to be put in place of what follows; no program writes it, and a few lines of it fill any memory. */
export function refuseEntities(parts: Parts, file: string): void {
  if (Object.values(parts).some((part) => bufferOf(part).includes('<!DOCTYPE')))
    throw heavy(file, 'trae definiciones (DOCTYPE) que ningún programa de oficina escribe');
}

const megas = (bytes: number): string => `${figures(Math.round(bytes / 1e6))} MB`;

const heavy = (file: string, why: string): UserError =>
  new UserError(`El archivo «${file}» no se abre: ${why}. ${COPY}`);
