// Merged cells, which a file stores once and people read in every cell that they cover: a text that names a group is of
// each of its rows; a figure is one, and never becomes three.

import type { Observacion } from '../../observacion';
import type { Celda } from '../../parse/celda';
import { isBlank, isNp } from '../../parse/lectura';
import { shown } from '../../parse/texto';
import { enumerar, lineas } from '../../redaccion';
import { isNumeric, type PlacedColumn, type Register } from '../../register';
import type { Combinada, HojaEntregada } from '../archivo';
import { columnasPuestas, type TablaMirada } from './tabla-mirada';

/** A merged cell among the rows that are read. */
interface Bloque extends Combinada {
  readonly value: Celda;
  readonly column: PlacedColumn;
  /** Where the column stands. */
  readonly index: number;
  /** Labels of the other columns that it covers. */
  readonly otras: readonly string[];
  /** Its lines, from 0, without those left out. */
  readonly leidas: readonly number[];
}

/** The cells of the sheet with each merged value in the rows that it is of, and what was not repeated. */
export function arrastradas(
  tabla: TablaMirada,
  isOmitted: (fila: number) => boolean,
): {
  readonly celdas: HojaEntregada['celdas'];
  readonly observaciones: readonly Observacion[];
} {
  const bloques = bloquesDe(tabla, isOmitted);
  if (bloques.length === 0) return { celdas: tabla.hoja.celdas, observaciones: [] };
  const celdas = tabla.hoja.celdas.map((line) => [...line]);
  const spread = ({ value, index, leidas }: Bloque): void => {
    for (const fila of leidas) (celdas[fila] ?? [])[index] = value;
  };
  const isFigure = ({ column, value }: Bloque): boolean =>
    isNumeric(column.kind) && !tabla.register.clave.includes(column.key) && !isNp(value);
  for (const bloque of bloques) if (!isFigure(bloque)) spread(bloque);
  const observaciones = bloques.flatMap((bloque): readonly Observacion[] => {
    const aside = alLado(tabla.register, bloque);
    if (!isFigure(bloque) || bloque.leidas.length === 0) return aside;
    if (isShared(tabla, celdas, bloque)) {
      spread(bloque);
      return aside;
    }
    spread({ ...bloque, leidas: bloque.leidas.slice(0, 1) });
    return [...aside, ...unaVez(tabla.register, bloque)];
  });
  return { celdas, observaciones };
}

function bloquesDe(tabla: TablaMirada, isOmitted: (fila: number) => boolean): readonly Bloque[] {
  const { hoja, cabeza } = tabla;
  const placed = columnasPuestas(tabla).filter(({ column }) => !column.computed);
  return (hoja.combinadas ?? []).flatMap((combinada): readonly Bloque[] => {
    const { fila, columna, hastaFila, hastaColumna } = combinada;
    const value = hoja.celdas[fila]?.[columna];
    const [own, ...others] = placed.filter((p) => p.index >= columna && p.index <= hastaColumna);
    if (!own || fila <= cabeza.hasta || isBlank(value)) return [];
    const end = Math.min(hastaFila, hoja.celdas.length - 1);
    const all = Array.from({ length: end - fila + 1 }, (_, i) => fila + i);
    const leidas = all.filter((line) => !isOmitted(line));
    return [{ ...combinada, ...own, value, otras: others.map((o) => o.column.label), leidas }];
  });
}

/** Whether its rows are of one meta, or whatever the register counts once however many rows have it. */
function isShared(
  { register: { comparte }, match }: TablaMirada,
  celdas: HojaEntregada['celdas'],
  { leidas }: Bloque,
): boolean {
  const index = comparte === undefined ? undefined : match.indexByKey[comparte];
  if (index === undefined) return false;
  const shared = leidas.map((fila) => shown(celdas[fila]?.[index]));
  return shared.every((text) => text !== '' && text === shared[0]);
}

function unaVez(register: Register, { value, column, leidas }: Bloque): readonly Observacion[] {
  const [first = 0, ...rest] = leidas.map((fila) => fila + 1);
  const shared = register.comparte && register.columns[register.comparte]?.label;
  const repair = shared
    ? `si es una sola para todas, escríbala en cada una con el mismo «${shared}»`
    : 'escriba en cada una la suya';
  const mensaje = `La cifra ${shown(value)} de «${column.label}» está combinada sobre las ${lineas([first, ...rest])} y se leyó solo en la ${first}: ${repair}.`;
  const what = { registro: register.key, columna: column.key, codigo: 'CIFRA_COMBINADA', mensaje };
  return rest.map((fila) => ({ ...what, fila, severidad: 'advertencia' }));
}

/** A value over several columns is of the first. */
function alLado(
  { key }: Register,
  { value, column, otras, leidas: [first] }: Bloque,
): readonly Observacion[] {
  if (otras.length === 0 || first === undefined) return [];
  const mensaje = `La celda «${shown(value)}» está combinada sobre ${enumerar([column.label, ...otras])} y se leyó solo en ${column.label}: escriba en cada columna lo suyo.`;
  const where = { registro: key, fila: first + 1, columna: column.key };
  return [{ ...where, codigo: 'CELDA_COMBINADA', severidad: 'advertencia', mensaje }];
}
