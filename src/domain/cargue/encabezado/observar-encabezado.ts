// What is wrong with the header that a load found: it may be of another table, or further down than it is looked for,
// and what it leaves unread is said by name.

import { type HeaderMatch, headerText, matchAt, TITLE_LINES } from '../../match-headers';
import type { Observacion } from '../../observacion';
import { observeHeaders } from '../../observe-headers';
import { quoted } from '../../parse/lectura';
import { enumerar } from '../../redaccion';
import type { PlacedColumn, Register } from '../../register';
import type { HojaEntregada } from '../archivo';
import { type Buscador, columnasQueFaltan } from './encabezado';

/** A header that is not at the top is looked for in so many times as many lines below. */
const PAGES = 10;

type Observe = (
  codigo: string,
  severidad: Observacion['severidad'],
  mensaje: string,
) => Observacion;

/** A header with something below it that no column reads. */
export interface NoLeida {
  readonly texto: string;
  /** Whether another observación says it already. */
  readonly esDicha: boolean;
}

interface Hallado {
  /** What the header names, and what of it is read: columns that are there twice may not be. */
  readonly found: HeaderMatch;
  readonly match: HeaderMatch;
  readonly fila: number;
  readonly noLeidas: readonly NoLeida[];
}

/** What is wrong with the header that was found. */
export function observarEncabezado(
  register: Register,
  columns: readonly PlacedColumn[],
  { found: header, match, fila, noLeidas }: Hallado,
): readonly Observacion[] {
  const observe: Observe = (codigo, severidad, mensaje) => ({
    registro: register.key,
    fila,
    codigo,
    severidad,
    mensaje,
  });
  const free = header.unknown.map(({ index }) => index);
  const faltan = columnasQueFaltan(register, columns, { ...header, free }) ?? [];
  const found = observeHeaders(register, columns, match, fila);
  const isSaid = found.some(({ codigo }) => codigo === 'COLUMNA_CLAVE_AUSENTE');
  const unsaid = noLeidas.flatMap(({ texto, esDicha }) => (esDicha ? [] : texto));
  return [
    ...found,
    ...(faltan.length > 0 && !isSaid
      ? [observe('TABLA_AJENA', 'error', ajena(register, columns, faltan, match))]
      : unsaid.length > 0
        ? [observe('COLUMNA_NO_LEIDA', 'advertencia', noLeida(register, unsaid))]
        : []),
  ];
}

/** What is said when no line of a sheet is the header. */
export function sinEncabezado(
  register: Register,
  columns: readonly PlacedColumn[],
  { celdas }: Pick<HojaEntregada, 'celdas'>,
  buscar: Buscador,
): readonly Observacion[] {
  const [ausente] = observeHeaders(register, columns, matchAt({}), 1);
  if (!ausente) return [];
  const pages = Array.from({ length: PAGES }, (_, i) => (i + 1) * TITLE_LINES);
  const [fila] = pages.flatMap((first) => {
    const { linea, faltan } = buscar({ celdas: celdas.slice(first) });
    return linea < 0 || faltan !== undefined ? [] : first + linea + 1;
  });
  if (fila === undefined) {
    return [{ ...ausente, mensaje: `${ausente.mensaje}${loQueDice(celdas)}` }];
  }
  const mensaje = `El encabezado de ${register.title} parece estar en la línea ${fila}, y se busca en las ${TITLE_LINES} primeras: quite líneas de encima.`;
  return [{ ...ausente, fila, mensaje }];
}

/** The names that a table without one of ours has, for whoever can tell that they mean the same; '' where it has none. */
function loQueDice(celdas: HojaEntregada['celdas']): string {
  const lines = celdas
    .slice(0, TITLE_LINES)
    .map((line) => line.map(headerText).filter((text) => text !== ''));
  const linea = lines.findIndex((texts) => texts.length > 1);
  if (linea < 0) return '';
  return ` La línea ${linea + 1} dice ${named(lines[linea] ?? [])}: si son sus columnas con otro nombre, asígnelas.`;
}

const named = (texts: readonly string[], max = 20): string => enumerar(texts.map(quoted), max);

function ajena(
  { title, clave }: Register,
  columns: readonly PlacedColumn[],
  faltan: readonly string[],
  { indexByKey, unknown }: HeaderMatch,
): string {
  const labels = (keys: readonly string[]): string =>
    named(columns.filter(({ key }) => keys.includes(key)).map(({ label }) => label));
  const texts = unknown.map(({ text }) => text);
  const unread = texts.length > 0 ? ` No se leyeron ${named(texts)}.` : '';
  const why = clave.every((key) => indexByKey[key] !== undefined)
    ? `solo trae ${labels(clave)}, y ninguna columna más`
    : `le ${faltan.length === 1 ? 'falta la columna' : 'faltan las columnas'} ${labels(faltan)}`;
  return `Esta tabla no parece de ${title}: ${why}.${unread} Si son las mismas con otro nombre, asígnelas.`;
}

const noLeida = ({ title }: Register, texts: readonly string[]): string =>
  texts.length === 1
    ? `La columna ${named(texts)} tiene datos y no se leyó. Si es de ${title}, póngale el nombre de su columna o asígnela.`
    : `Las columnas ${named(texts, 8)} tienen datos y no se leyeron. Si son de ${title}, póngales el nombre de su columna o asígnelas.`;
