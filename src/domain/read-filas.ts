// The rows of a table whose headers are known, as the domain reads them, and what cannot be read in them.

import type { HeaderMatch } from './match-headers';
import type { Observacion } from './observacion';
import type { Celda } from './parse/celda';
import { type Convencion, leerSegun, type Textos } from './parse/convencion';
import { isPorcentaje } from './parse/escala';
import { isBlank, type Lectura, quoted, refuse } from './parse/lectura';
import { textOf } from './parse/texto';
import { parseTrimestre } from './periodo';
import type { EscalaDeFila, Fila, PlacedColumn, Register, Valor } from './register';

/** A line below a header, by its number in its sheet or file. */
export interface Renglon {
  readonly fila: number;
  readonly celdas: readonly Celda[];
  /** Which part of its line it is, where a line has several rows: "2025 T1". */
  readonly parte?: string;
}

/** The lines of a table with their numbers, the first being `first`. */
export const renglonesDesde = (
  first: number,
  lines: readonly (readonly Celda[])[],
): readonly Renglon[] => lines.map((celdas, offset) => ({ fila: first + offset, celdas }));

/** How the texts of each column are written, by its key; a column without one is written as in Colombia. */
export type Convenciones = { readonly [key: string]: Convencion };

/** Finds the conventions of the columns of a table by all of its texts. */
export function convencionesIn(
  placed: readonly PlacedColumn[],
  { indexByKey }: HeaderMatch,
  renglones: readonly Renglon[],
  decide: (columns: readonly Textos[]) => readonly Convencion[],
): Convenciones {
  const found = placed.flatMap((column) => {
    const index = indexByKey[column.key];
    if (index === undefined || column.computed) return [];
    return { column, celdas: renglones.map(({ celdas }) => celdas[index]) };
  });
  const decided = decide(found);
  return Object.fromEntries(found.map(({ column }, i) => [column.key, decided[i] ?? 'colombiana']));
}

/** Finds the unit of a row; `leer` gives the values of its other columns. */
export type UnidadDe = (
  escala: EscalaDeFila,
  leer: (key: string) => Valor | undefined,
) => string | undefined;

/** What is known of a table besides its cells. */
export interface ModoDeLectura {
  readonly convenciones?: Convenciones;
  readonly unidadDe?: UnidadDe | undefined;
  /** Hears how each cell is read. */
  readonly oye?:
    | ((fila: number, column: PlacedColumn, celda: Celda, lectura: Lectura) => void)
    | undefined;
}

/** The rows of the lines below a header. */
export function readFilas(
  register: Register,
  placed: readonly PlacedColumn[],
  match: HeaderMatch,
  renglones: readonly Renglon[],
  modo: ModoDeLectura = {},
): {
  readonly filas: readonly Fila[];
  readonly observaciones: readonly Observacion[];
} {
  const columns = placed.flatMap((column): readonly Leida[] => {
    const index = match.indexByKey[column.key];
    return index === undefined || column.computed ? [] : [{ column, index }];
  });
  const filas: Fila[] = [];
  const observaciones: Observacion[] = [];
  for (const { fila, celdas: line, parte } of renglones) {
    if (columns.every(({ index }) => isBlank(line[index]))) continue;
    const row: { [key: string]: Valor } = {};
    const ilegible: { [key: string]: Valor } = {};
    for (const leida of columns) {
      const { column, index } = leida;
      const celda = line[index];
      const lectura = leer(leida, line, columns, modo);
      modo.oye?.(fila, column, celda, lectura);
      if ('error' in lectura) {
        const where = { registro: register.key, fila, columna: column.key };
        const { codigo, mensaje } = lectura.error;
        const said = parte === undefined ? mensaje : `${parte}: ${mensaje}`;
        observaciones.push({ ...where, codigo, mensaje: said, severidad: 'error' });
        if (celda !== undefined) ilegible[column.key] = textOf(celda);
      } else if (lectura.ok !== undefined) row[column.key] = lectura.ok;
    }
    filas.push(Object.keys(ilegible).length > 0 ? { fila, row, ilegible } : { fila, row });
  }
  return { filas, observaciones };
}

/** A column that is read and where it stands. */
interface Leida {
  readonly column: PlacedColumn;
  readonly index: number;
}

function leer(
  { column, index }: Leida,
  line: readonly Celda[],
  columns: readonly Leida[],
  modo: ModoDeLectura,
): Lectura {
  const celda = line[index];
  const { escala } = column;
  // Another tab may have the unit: it is looked for where a percentage needs it.
  const isInUnit = typeof escala === 'object' && typeof celda === 'string' && isPorcentaje(celda);
  const unidad = isInUnit
    ? modo.unidadDe?.(escala, (key) => valueIn(line, columns, key, modo))
    : undefined;
  const convencion = modo.convenciones?.[column.key] ?? 'colombiana';
  const lectura = leerSegun(convencion, column, celda, unidad);
  // Only a spelling other than the list's own may name a year.
  if (column.lee !== 'trimestre' || 'error' in lectura || lectura.ok === celda) return lectura;
  return deSuVigencia(lectura, celda, valueIn(line, columns, 'vigencia', modo));
}

function valueIn(
  line: readonly Celda[],
  columns: readonly Leida[],
  key: string,
  modo: ModoDeLectura,
): Valor | undefined {
  const leida = columns.find(({ column }) => column.key === key);
  const lectura = leida && leer(leida, line, columns, modo);
  return lectura && 'ok' in lectura ? lectura.ok : undefined;
}

/** A quarter that names a year is of a row of that year alone. */
function deSuVigencia(lectura: Lectura, celda: Celda, vigencia: Valor | undefined): Lectura {
  const escrita = typeof celda === 'string' ? parseTrimestre(celda)?.vigencia : undefined;
  if (escrita === undefined || vigencia === undefined || escrita === vigencia) return lectura;
  return refuse(
    'OTRA_VIGENCIA',
    `${quoted(textOf(celda ?? ''))} es de ${escrita} y la vigencia de la fila es ${vigencia}: deje el mismo año en las dos.`,
  );
}
