// Data that stand one column beside their headers: a column was inserted above them, or below, or a header is merged over two and its
// data are in the second. They are put back under their headers, and it is told; where nothing but the texts speaks for it, nothing is moved.

import { letrasDeColumna } from '../../letras-de-columna';
import type { HeaderMatch } from '../../match-headers';
import type { Observacion } from '../../observacion';
import { parseCelda } from '../../parse';
import type { Celda } from '../../parse/celda';
import { isBlank, quoted } from '../../parse/lectura';
import type { PlacedColumn, Register } from '../../register';
import type { Combinada, HojaEntregada } from '../archivo';
import type { Cabeza } from './cabeza';

/** Headers from one to another whose data are `pasos` to their right. */
interface Corrida {
  readonly desde: number;
  readonly hasta: number;
  readonly pasos: 1 | -1;
}

export interface Enderezada {
  readonly hoja: HojaEntregada;
  readonly observaciones: readonly Observacion[];
}

/** Lines that are enough to tell. */
const LINEAS = 60;

/** The sheet with what stands beside its headers put back below them. */
export function enderezar(
  register: Register,
  columns: readonly PlacedColumn[],
  match: HeaderMatch,
  hoja: HojaEntregada,
  cabeza: Cabeza,
): Enderezada {
  const lines = hoja.celdas.slice(cabeza.hasta + 1).filter((line) => !line.every(isBlank));
  const width = lines.reduce((most, line) => Math.max(most, line.length), cabeza.textos.length);
  const full = Array.from({ length: width }, (_, i) => lines.some((line) => !isBlank(line[i])));
  const isHeaded = (i: number): boolean => (cabeza.textos[i] ?? '') !== '';
  const candidatas = corridasEn(width, isHeaded, (i) => full[i] === true);
  const isShifted = juezDe(register, columns, match, lines.slice(0, LINEAS));
  const isMerged = (corrida: Corrida): boolean => isUnderOneHeader(hoja, cabeza, corrida);
  const corridas = candidatas.filter((one) => isMerged(one) || isShifted(one));
  if (corridas.length === 0) return { hoja, observaciones: [] };
  return {
    hoja: corridas.reduce((moved, one) => movida(moved, cabeza, one), hoja),
    observaciones: corridas.map((one) => ({
      registro: register.key,
      fila: cabeza.hasta + 1,
      codigo: 'ENCABEZADO_CORRIDO',
      severidad: 'advertencia',
      mensaje: dicho(cabeza, one),
    })),
  };
}

/** Runs of headers that begin or end with one that has nothing below, beside data without a header. */
function corridasEn(
  width: number,
  isHeaded: (i: number) => boolean,
  isFull: (i: number) => boolean,
): readonly Corrida[] {
  const found: Corrida[] = [];
  const used = new Set<number>();
  for (const pasos of [1, -1] as const) {
    for (let i = pasos === 1 ? 0 : width - 1; i >= 0 && i < width; i += pasos) {
      if (!isHeaded(i) || isFull(i) || used.has(i)) continue;
      let end = i;
      while (isHeaded(end + pasos) && isFull(end + pasos)) end += pasos;
      const beyond = end + pasos;
      if (beyond < 0 || isHeaded(beyond) || !isFull(beyond) || used.has(beyond)) continue;
      for (let c = i; c !== beyond + pasos; c += pasos) used.add(c);
      found.push({ desde: Math.min(i, end), hasta: Math.max(i, end), pasos });
    }
  }
  return found;
}

/** One header merged over its own column and that of the data. */
const isUnderOneHeader = (
  { combinadas = [] }: HojaEntregada,
  { desde: first, hasta: last }: Cabeza,
  { desde, hasta, pasos }: Corrida,
): boolean =>
  pasos === 1 &&
  desde === hasta &&
  combinadas.some(
    (c) =>
      c.columna === desde && c.hastaColumna === desde + 1 && c.fila <= last && c.hastaFila >= first,
  );

/** Whether the cells speak for it: those of figures, dates, lists and códigos are read there, and were not where they stood. */
function juezDe(
  register: Register,
  columns: readonly PlacedColumn[],
  { indexByKey }: HeaderMatch,
  lines: readonly (readonly Celda[])[],
): (corrida: Corrida) => boolean {
  return ({ desde, hasta, pasos }) => {
    const own = columns.filter(({ key, computed }) => {
      const index = indexByKey[key] ?? -1;
      return !computed && index >= desde && index <= hasta;
    });
    const unread = (move: number): number =>
      own.reduce(
        (n, column) => n + ilegibles(column, (indexByKey[column.key] ?? -1) + move, lines),
        0,
      );
    const telling = own.filter(({ kind }) => !SIN_FORMA.has(kind));
    if (telling.length === 0 || unread(pasos) > 0) return false;
    const isNeeded = own.some(({ key, required }) => required || register.clave.includes(key));
    return desde === hasta ? isNeeded : unread(0) > 0;
  };
}

/** Kinds that take any text. */
const SIN_FORMA: ReadonlySet<string> = new Set(['texto', 'textoLargo', 'referencia', 'codigo']);
/** A código has no sentences. */
const FRASE = /\S+(?:\s+\S+){4}/;

const ilegibles = (
  column: PlacedColumn,
  index: number,
  lines: readonly (readonly Celda[])[],
): number =>
  lines.filter((line) => {
    const celda = line[index];
    if (column.kind === 'codigo' && typeof celda === 'string' && FRASE.test(celda)) return true;
    return 'error' in parseCelda(column, celda, 'Porcentaje');
  }).length;

/** The lines below the header with the cells of the run one place back; what is merged there goes with them. */
function movida(hoja: HojaEntregada, { hasta: last }: Cabeza, corrida: Corrida): HojaEntregada {
  const { desde, hasta, pasos } = corrida;
  const celdas = hoja.celdas.map((line, fila) => {
    if (fila <= last) return line;
    const moved = [...line];
    while (moved.length <= hasta) moved.push(undefined);
    for (let i = desde; i <= hasta; i++) moved[i] = line[i + pasos];
    const left = pasos === 1 ? hasta + 1 : desde - 1;
    if (left < moved.length) moved[left] = undefined;
    return moved;
  });
  const isMoved = ({ fila, columna }: Combinada): boolean =>
    fila > last && columna >= desde + Math.max(pasos, -1) && columna <= hasta + pasos;
  const combinadas = hoja.combinadas?.map((c) =>
    isMoved(c) ? { ...c, columna: c.columna - pasos, hastaColumna: c.hastaColumna - pasos } : c,
  );
  return { ...hoja, celdas, ...(combinadas ? { combinadas } : {}) };
}

function dicho({ textos }: Cabeza, { desde, hasta, pasos }: Corrida): string {
  const where = pasos === 1 ? 'a la derecha' : 'a la izquierda';
  const data = letrasDeColumna(desde + pasos);
  if (desde === hasta)
    return `Los datos de ${quoted(textos[desde] ?? '')} están una columna ${where} de su encabezado (en la ${data}) y se leyeron ahí.`;
  return `El encabezado está corrido: los datos de ${quoted(textos[desde] ?? '')} a ${quoted(textos[hasta] ?? '')} están una columna ${where} y se leyeron así. Si no es eso, corra el encabezado en el archivo.`;
}
