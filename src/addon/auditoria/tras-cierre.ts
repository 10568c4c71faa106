// What people wrote over closed rows, for the registers that have any: one read of the bitácora in all.

import { venceDe, ventanaVencida } from '../../domain/aprobacion/version';
import type { Observacion } from '../../domain/observacion';
import { keyOf, type Register } from '../../domain/register';
import { REGISTERS, registerByKey } from '../../domain/registers';
import { cambios } from '../../domain/registers/cambios';
import type { HojaDeHoy } from '../../domain/sin-comparar';
import { auditedKeys } from '../../domain/sombra';
import { trasCierre } from '../../domain/tras-cierre';
import { rowsInQuarantine, sealedAsientos } from '../commit/cuarentena';
import type { Libro } from '../libro/libro';
import { comparableHoja } from './comparar';
import { horasEnQueSeEscribio } from './horas-del-plan';

const CLOSING = REGISTERS.filter(({ cierra }) => cierra);
const told = new WeakMap<Libro, readonly Observacion[]>();

/** Whether all the rows of a tab are read to look at it. */
export const isReadWhole = ({ cierra }: Register): boolean => cierra !== undefined;

/** The observaciones of one register. */
export function trasCierreOf(libro: Libro, register: Register): readonly Observacion[] {
  const { key } = register;
  if (!isReadWhole(register)) return [];
  const all = told.get(libro) ?? tell(libro);
  told.set(libro, all);
  return all.filter(({ registro }) => registro === key);
}

const tell = (libro: Libro): readonly Observacion[] =>
  trasCierre(CLOSING, registerByKey, sealedAsientos(libro), {
    columnas: libro.columnas,
    ahora: libro.ahora,
    sinAnotar: venceDeLasHoras(libro),
    hoja: (register) => hojaDeHoy(libro, register),
  });

function venceDeLasHoras(libro: Libro): string | undefined {
  // A book of before has no such tab, and is looked at as it is.
  const vencida = comparableHoja(libro, cambios) ? ventanaVencida(libro) : undefined;
  const isOf = vencida && horasEnQueSeEscribio(libro, ['pam', 'seguimiento']) === vencida.numero;
  return isOf ? venceDe(vencida) : undefined;
}

/** Personal data are not compared: the bitácora says only that they changed. */
function hojaDeHoy(libro: Libro, register: Register): HojaDeHoy | undefined {
  const hoja = comparableHoja(libro, register);
  if (!hoja) return undefined;
  const { match, filas, columns } = hoja;
  const lineas = new Map<string, number>();
  const rows = new Map();
  const repetidas = new Set<string>();
  for (const { fila, row, ilegible } of filas) {
    const clave = keyOf(register, row);
    if (clave === undefined) continue;
    if (rows.has(clave)) repetidas.add(clave);
    rows.set(clave, { ...row, ...ilegible });
    lineas.set(clave, fila);
  }
  const compared = auditedKeys(columns.filter(({ personal }) => !personal)).filter(
    (key) => match.indexByKey[key] !== undefined && !match.repeated.has(key),
  );
  const skipped = new Set([...(rowsInQuarantine(libro).get(register.key) ?? []), ...repetidas]);
  return { vista: { rows, skipped, columns: compared }, lineas, repetidas };
}
