// From a file to the lines that a register reads: which sheet, which line is its header, which column is which and
// what is left out. Everything that was decided is told, so that a load can be explained before it writes.

import { findHeader, type HeaderMatch, matchHeaders, shown, TITLE_LINES } from '../match-headers';
import type { Observacion } from '../observacion';
import { observeHeaders } from '../observe-headers';
import type { Celda } from '../parse/celda';
import { convencionesDe, enPalabras } from '../parse/convencion';
import { type Convenciones, convencionesIn, type Renglon } from '../read-filas';
import type { PlacedColumn, Register } from '../register';
import type { Archivo, HojaEntregada } from './archivo';
import { bajadas } from './combinadas';
import { elegirHoja } from './elegir-hoja';
import { lineasLeidas } from './lineas-leidas';

/** How a load understood its file, for people to read before it writes. */
export interface Explicacion {
  /** Sheet that was read; '' where the file has none to name. */
  readonly hoja: string;
  /** Line of the header, from 1; 0 when none was found. */
  readonly encabezado: number;
  /** Headers and the label of the column that each one is. */
  readonly columnas: readonly { readonly texto: string; readonly columna: string }[];
  /** Headers that are of no column. */
  readonly noLeidas: readonly string[];
  /** Lines left out and why. */
  readonly omitidas: readonly { readonly fila: number; readonly motivo: string }[];
  /** How numbers and dates of a column were read, where the file had to be asked: by the label of the column. */
  readonly convencion: { readonly [columna: string]: string };
}

export interface TablaLeida {
  readonly match: HeaderMatch;
  readonly renglones: readonly Renglon[];
  readonly convenciones: Convenciones;
  readonly explicacion: Explicacion;
  /** Of the file as a whole and of its header; with an error among them no line is read. */
  readonly observaciones: readonly Observacion[];
}

/** Reads the table of a file for a register. */
export function leerTabla(
  register: Register,
  columns: readonly PlacedColumn[],
  archivo: Archivo,
): TablaLeida {
  const elegida = elegirHoja(archivo, register.title);
  if ('mensaje' in elegida) return sinHoja(register, elegida.mensaje);
  const { hoja } = elegida;
  const firsts = bajadas(hoja, TITLE_LINES);
  const header = findHeader(columns, firsts);
  const headers = firsts[header] ?? [];
  const encabezado = { desde: header, hasta: header };
  const found = matchHeaders(columns, headers);
  const lineas = lineasLeidas({ register, columns, match: found, hoja, encabezado });
  const { match, renglones, omitidas } = lineas;
  const convenciones = convencionesIn(columns, match, renglones, convencionesDe);
  return {
    match,
    renglones,
    convenciones,
    explicacion: {
      hoja: hoja.nombre,
      encabezado: header + 1,
      columnas: columnasLeidas(columns, match, headers),
      noLeidas: match.unknown.map(({ text }) => text),
      omitidas,
      convencion: convencionDicha(columns, convenciones),
    },
    observaciones: [
      ...deSuLectura(register, hoja),
      ...observeHeaders(register, columns, match, header + 1),
      ...lineas.observaciones,
    ],
  };
}

/** What the reader of the file had to guess or to mend. */
const deSuLectura = ({ key }: Register, { notas = [] }: HojaEntregada): readonly Observacion[] =>
  notas.map((mensaje) => ({
    registro: key,
    fila: 1,
    codigo: 'ARCHIVO_REPARADO',
    severidad: 'advertencia',
    mensaje,
  }));

const sinHoja = ({ key }: Register, mensaje: string): TablaLeida => ({
  match: { indexByKey: {}, unknown: [], missingKeys: [], repeated: new Map() },
  renglones: [],
  convenciones: {},
  explicacion: {
    hoja: '',
    encabezado: 0,
    columnas: [],
    noLeidas: [],
    omitidas: [],
    convencion: {},
  },
  observaciones: [{ registro: key, fila: 1, codigo: 'HOJA_AUSENTE', severidad: 'error', mensaje }],
});

const columnasLeidas = (
  columns: readonly PlacedColumn[],
  { indexByKey }: HeaderMatch,
  headers: readonly Celda[],
): Explicacion['columnas'] =>
  columns.flatMap(({ key, label }) => {
    const index = indexByKey[key];
    return index === undefined ? [] : { texto: shown(headers[index]), columna: label };
  });

const convencionDicha = (
  columns: readonly PlacedColumn[],
  convenciones: Convenciones,
): Explicacion['convencion'] =>
  Object.fromEntries(
    columns.flatMap((column) => {
      const said = enPalabras(column, convenciones[column.key] ?? 'colombiana');
      return said === undefined ? [] : [[column.label, said]];
    }),
  );
