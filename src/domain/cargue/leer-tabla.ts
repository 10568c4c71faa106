// From a file to the lines that a register reads: which sheet, which line is its header, which column is which and
// what is left out. Everything that was decided is told, so that a load can be explained before it writes.

import { letrasDeColumna } from '../letras-de-columna';
import { type HeaderMatch, matchHeaders, shown, TITLE_LINES } from '../match-headers';
import type { Observacion } from '../observacion';
import type { Celda } from '../parse/celda';
import { convencionesDe, enPalabras } from '../parse/convencion';
import { isBlank } from '../parse/lectura';
import { type Convenciones, convencionesIn, type Renglon } from '../read-filas';
import { enumerar } from '../redaccion';
import type { PlacedColumn, Register } from '../register';
import { revisarAncho } from './ancho';
import type { Archivo, HojaEntregada } from './archivo';
import { type Asignadas, leerAsignadas, nombreDe, posicionesDe, sinPosicion } from './asignadas';
import { bajadas } from './combinadas';
import { elegirHoja } from './elegir-hoja';
import { buscadorDeEncabezado, columnasQueFaltan } from './encabezado';
import { lineasLeidas } from './lineas-leidas';
import { type NoLeida, observarEncabezado, sinEncabezado } from './observar-encabezado';

/** How a load understood its file, for people to read before it writes. */
export interface Explicacion {
  /** Sheet that was read; '' where the file has none to name. */
  readonly hoja: string;
  /** Why that sheet, to be said after its name; '' where there was no choice. */
  readonly porque: string;
  /** Line of the header, from 1; 0 when none was found. */
  readonly encabezado: number;
  /** Headers and the key of the column that each one is. */
  readonly columnas: readonly ColumnaLeida[];
  /** Headers that no column reads though there is something below them; one that is blank, by its letter. */
  readonly noLeidas: readonly string[];
  /** Lines left out and why. */
  readonly omitidas: readonly { readonly fila: number; readonly motivo: string }[];
  /** How numbers and dates of a column were read, where the file had to be asked: by the label of the column. */
  readonly convencion: { readonly [columna: string]: string };
}

export interface ColumnaLeida {
  readonly texto: string;
  readonly columna: string;
  /** Who said so, where it was not the header by itself: the request, or an earlier one. */
  readonly asignada?: 'ahora' | 'antes';
}

export interface TablaLeida {
  readonly match: HeaderMatch;
  readonly renglones: readonly Renglon[];
  readonly convenciones: Convenciones;
  /** Lines that have something and cannot be read at all, each with its error. */
  readonly rotos: readonly Observacion[];
  /** The labels that the header lacks for its lines to be new rows: they can only change those there are. */
  readonly faltan: readonly string[];
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
  const asignadas = leerAsignadas(columns, archivo);
  const buscar = buscadorDeEncabezado(register, columns, asignadas.asignaciones);
  const elegida = elegirHoja(archivo, { title: register.title, columns }, buscar);
  if ('mensaje' in elegida) return ilegible([errorAt(register, 1, elegida)]);
  const { encabezado, porque, sinLeer } = elegida;
  const { hoja } = elegida;
  const donde = { hoja: hoja.nombre, porque };
  if (encabezado.linea >= 0) {
    const tabla = bajoEncabezado(register, columns, hoja, encabezado.linea, asignadas, donde);
    return sinLeer.length === 0
      ? tabla
      : { ...tabla, observaciones: [hojasSinLeer(register, sinLeer), ...tabla.observaciones] };
  }
  const ausente = sinEncabezado(register, columns, hoja.celdas, buscar);
  const badly = asignadas.errores.map((mensaje) => malAsignada(register, 1, mensaje));
  return ilegible([...badly, ...ausente], donde);
}

type Donde = Pick<Explicacion, 'hoja' | 'porque'>;

function bajoEncabezado(
  register: Register,
  columns: readonly PlacedColumn[],
  hoja: HojaEntregada,
  linea: number,
  asignadas: Asignadas,
  donde: Donde,
): TablaLeida {
  const headers = bajadas(hoja, TITLE_LINES)[linea] ?? [];
  const fila = linea + 1;
  const found = matchHeaders(columns, headers, posicionesDe(asignadas.asignaciones, headers));
  const encabezado = { desde: linea, hasta: linea };
  const lineas = lineasLeidas({ register, columns, match: found, hoja, encabezado });
  const { match, omitidas } = lineas;
  // A text has its cells one after the other; in a workbook each one stands under its header.
  const { enteros, rotos, corrida } =
    hoja.nombre === ''
      ? revisarAncho(headers, lineas.renglones)
      : { enteros: lineas.renglones, rotos: [] };
  const convenciones = convencionesIn(columns, match, enteros, convencionesDe);
  const noLeidas = unreadWithContent(columns, match, found, headers, enteros);
  const badly = [...asignadas.errores, ...sinPosicion(asignadas, headers)];
  return {
    match,
    renglones: enteros,
    convenciones,
    rotos: rotos.map((roto) => errorAt(register, roto.fila, { codigo: 'ANCHO', ...roto })),
    faltan: lackedByNewRows(register, columns, found),
    explicacion: {
      ...donde,
      encabezado: fila,
      columnas: columnasLeidas(columns, match, headers, asignadas),
      noLeidas: noLeidas.map(({ texto }) => texto),
      omitidas,
      convencion: convencionDicha(columns, convenciones),
    },
    observaciones: [
      ...deSuLectura(register, hoja),
      ...badly.map((mensaje) => malAsignada(register, fila, mensaje)),
      ...(corrida ? [errorAt(register, fila, { codigo: 'ANCHO', mensaje: corrida })] : []),
      ...observarEncabezado(register, columns, { found, match, fila, noLeidas }),
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

/** Other sheets may be the other years of the same table. */
const hojasSinLeer = ({ key, title }: Register, hojas: readonly string[]): Observacion => ({
  registro: key,
  fila: 1,
  codigo: 'HOJA_NO_LEIDA',
  severidad: 'advertencia',
  mensaje: `${hojas.length === 1 ? 'No se leyó otra hoja que tiene' : 'No se leyeron otras hojas que tienen'} filas de ${title}: ${enumerar(hojas.map((hoja) => `«${hoja}»`))}. Si hacen falta, cárguelas aparte.`,
});

const errorAt = (
  { key }: Register,
  fila: number,
  { codigo, mensaje }: Pick<Observacion, 'codigo' | 'mensaje'>,
): Observacion => ({ registro: key, fila, codigo, severidad: 'error', mensaje });

const malAsignada = (register: Register, fila: number, mensaje: string): Observacion =>
  errorAt(register, fila, { codigo: 'COLUMNA_MAL_ASIGNADA', mensaje });

const ilegible = (
  observaciones: readonly Observacion[],
  donde: Donde = { hoja: '', porque: '' },
): TablaLeida => ({
  match: { indexByKey: {}, unknown: [], missingKeys: [], repeated: new Map() },
  renglones: [],
  convenciones: {},
  rotos: [],
  faltan: [],
  explicacion: {
    ...donde,
    encabezado: 0,
    columnas: [],
    noLeidas: [],
    omitidas: [],
    convencion: {},
  },
  observaciones,
});

/** In the order of the file. */
function columnasLeidas(
  columns: readonly PlacedColumn[],
  { indexByKey }: HeaderMatch,
  headers: readonly Celda[],
  { asignaciones, deAntes }: Asignadas,
): readonly ColumnaLeida[] {
  const isAssigned = new Set(Object.keys(posicionesDe(asignaciones, headers)));
  return columns
    .flatMap(({ key, computed }) => {
      const index = indexByKey[key];
      return index === undefined || computed ? [] : { key, index };
    })
    .sort((a, b) => a.index - b.index)
    .map(({ key, index }) =>
      isAssigned.has(key)
        ? { texto: nombreDe(headers, index), columna: key, asignada: deAntes ? 'antes' : 'ahora' }
        : { texto: shown(headers[index]), columna: key },
    );
}

/** Headers of no typed column, and columns without a header, that have something in some line. */
function unreadWithContent(
  columns: readonly PlacedColumn[],
  { indexByKey, unknown }: HeaderMatch,
  { repeated }: HeaderMatch,
  headers: readonly Celda[],
  renglones: readonly Renglon[],
): readonly NoLeida[] {
  const placed = columns.flatMap(({ key, computed }) => {
    const index = indexByKey[key];
    return index === undefined ? [] : { index, computed };
  });
  const read = new Set(placed.flatMap(({ index, computed }) => (computed ? [] : index)));
  const dobles = new Set([...repeated.values()].flat());
  const alike = unknown.flatMap(({ index, parecido }) => (parecido ? index : []));
  const said = new Set([...dobles, ...alike]);
  const width = renglones.reduce((n, { celdas }) => Math.max(n, celdas.length), headers.length);
  return Array.from({ length: width }, (_, index) => index)
    .filter((index) => !read.has(index))
    .filter((index) => renglones.some(({ celdas }) => !isBlank(celdas[index])))
    .map((index) => {
      const text = shown(headers[index]);
      const texto = text || `columna ${letrasDeColumna(index)}, sin encabezado`;
      return { texto, esDicha: said.has(index) };
    });
}

/** What new rows would need of a register that numbers them, though the key alone says which of them to change. */
function lackedByNewRows(
  register: Register,
  columns: readonly PlacedColumn[],
  { indexByKey, unknown }: HeaderMatch,
): readonly string[] {
  if (!register.numera) return [];
  const others = Object.entries(indexByKey).filter(([key]) => !register.clave.includes(key));
  const free = unknown.map(({ index }) => index);
  const faltan =
    columnasQueFaltan(register, columns, { indexByKey: Object.fromEntries(others), free }) ?? [];
  return columns.filter(({ key }) => faltan.includes(key)).map(({ label }) => label);
}

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
