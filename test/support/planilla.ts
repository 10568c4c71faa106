// Planillas without their files: a sheet as it was written is a sheet as it is read back.

import type { HojaEntregada } from '../../src/domain/cargue/archivo';
import type { Celda } from '../../src/domain/parse/celda';
import { hojasDe } from '../../src/domain/planilla/hojas';
import type { Planilla } from '../../src/domain/planilla/planilla';

/** What somebody leaves in a planilla: values by the código of the acción and the title of the column. */
export type Llenado = { readonly [accion: string]: { readonly [titulo: string]: Celda } };

/** Line of the header, from 0. */
const HEADER = 3;

/** The sheets of a planilla that was filled and came back. */
export function devuelta(planilla: Planilla, llenado: Llenado = {}): readonly HojaEntregada[] {
  return hojasDe(planilla).map(({ nombre, filas }, i): HojaEntregada => {
    const celdas = filas.map((line) => line.map(({ valor }): Celda => valor ?? ''));
    if (i > 0) return { nombre, celdas };
    const titulos = (celdas[HEADER] ?? []).map(String);
    return {
      nombre,
      celdas: celdas.map((line, fila) => {
        const own = fila > HEADER ? (llenado[String(line[0])] ?? {}) : {};
        return line.map((celda, j) => own[titulos[j] ?? ''] ?? celda);
      }),
    };
  });
}
