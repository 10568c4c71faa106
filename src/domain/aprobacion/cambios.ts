// What is otherwise in the plan than in a version of it: each cell, of what class, who did it, and whether somebody accounted for it.

import { PASOS_DE_AJUSTE } from '../ajuste/pasos';
import type { CambioNeto } from '../cambios-desde';
import type { AnyRow, Valor } from '../register';
import type { CambioDelPamRow } from '../registers/cambios';
import { aceptadosDe, LA_ACCION } from './cierre';
import { type ClaseDeCambio, claseDeColumna } from './clases';
import { decirValor, guardado } from './valor';
import { horasDe, isDeTodoElPlan, venceDe } from './version';

export interface CambioDelPlan {
  readonly registro: string;
  /** Código of the acción. */
  readonly clave: string;
  /** Key of the column; that of the código where the whole acción was added or taken away. */
  readonly campo: string;
  /** "Meta 2026" */
  readonly titulo: string;
  /** As they are read. */
  readonly antes: string;
  readonly despues: string;
  readonly clase: Exclude<ClaseDeCambio, 'Versión'>;
  readonly quien: string;
  /** "2026-07-15 10:05:33"; '' while the bitácora has not told it. */
  readonly momento: string;
  /** Number of what accounts for it in Control de cambios; '' where nobody did. */
  readonly cuenta: string;
  /** What was approved last for the cell, and what it says, as they are kept. */
  readonly aprobado: string;
  readonly dice: string;
}

interface CuandoYQuien {
  readonly ahora: string;
  /** The hours in which that was typed which the bitácora has not told yet; undefined where they are over. */
  readonly horas?: string | undefined;
  readonly nombre: (quien: string) => string;
}

/** `cambios` are the rows of Control de cambios; `version`, the one since which it is told. */
export function cambiosDelPlan(
  netos: readonly CambioNeto[],
  cambios: readonly CambioDelPamRow[],
  version: CambioDelPamRow,
  { ahora, horas, nombre }: CuandoYQuien,
): readonly CambioDelPlan[] {
  const aceptados = aceptadosDe(cambios, version);
  const ventanas = cambios.filter(
    (row) => isDeTodoElPlan(row) && (row.estado === 'Autorizado' || row.estado === 'Aplicado'),
  );
  const ventanaDe = (momento: string): string =>
    ventanas.find((row) => `${row.fecha} ${row.aLas}` <= momento && momento <= venceDe(row))
      ?.numero ?? '';
  return netos.map((neto): CambioDelPlan => {
    const campo = neto.columna?.key ?? LA_ACCION;
    const { antes, ahora: now } = ladosDe(neto);
    const aceptado = aceptados.get(`${neto.clave} ${campo}`);
    const dice = guardado(now);
    const isAceptado = aceptado !== undefined && (aceptado.despues ?? '') === dice;
    const momento = neto.firma?.momento ?? '';
    return {
      registro: neto.register.key,
      clave: neto.clave,
      campo,
      titulo: neto.columna?.label ?? 'Acción',
      antes: neto.columna ? decirValor(antes) : antes === undefined ? 'no estaba' : 'estaba',
      despues: neto.columna ? decirValor(now) : now === undefined ? 'se retiró' : 'se agregó',
      clase: claseDeColumna(campo),
      quien: nombre(neto.firma?.quien ?? ''),
      momento,
      cuenta: isAceptado
        ? (aceptado.numero ?? '')
        : (ajusteDe(neto.firma?.operacion) ??
          (neto.firma ? horasDe(neto.firma.operacion) : horas) ??
          ventanaDe(momento.slice(0, ahora.length) || ahora)),
      aprobado: aceptado ? (aceptado.despues ?? '') : guardado(antes),
      dice,
    };
  });
}

/** "AJ-0001", by which a figure of a quarter that was closed for good was corrected: it had its own leave. */
const ajusteDe = (operacion: string | undefined): string | undefined =>
  operacion?.startsWith(PASOS_DE_AJUSTE.aplicar.operacion)
    ? /AJ-\d+/.exec(operacion)?.[0]
    : undefined;

function ladosDe({ que, clave, antes, ahora }: CambioNeto): {
  readonly antes: Valor | undefined;
  readonly ahora: Valor | undefined;
} {
  if (que === 'se agregó') return { antes: undefined, ahora: clave };
  if (que === 'se borró') return { antes: clave, ahora: undefined };
  const valor = (side: unknown): Valor | undefined => (side ?? undefined) as Valor | undefined;
  return { antes: valor(antes), ahora: valor(ahora) };
}

/** "A07 Meta 2026: 5 → 6"; "A42 se agregó" */
export function decirCambioDelPlan(
  accion: string,
  titulo: string,
  lados: { readonly antes: string; readonly despues: string; readonly campo: string },
): string {
  return lados.campo === LA_ACCION
    ? `${accion} ${lados.despues}`
    : `${accion} ${titulo}: ${lados.antes} → ${lados.despues}`;
}

/** How many there are of each class, in words: "3 sustantivos, 1 de forma". */
export function cuentaPorClase(cambios: readonly Pick<CambioDelPlan, 'clase'>[]): string {
  const of = (clase: string): number => cambios.filter((one) => one.clase === clase).length;
  const [s, a, f] = [of('Sustantivo'), of('Administrativo'), of('Forma')];
  return [
    s > 0 && `${s} ${s === 1 ? 'sustantivo' : 'sustantivos'}`,
    a > 0 && `${a} ${a === 1 ? 'administrativo' : 'administrativos'}`,
    f > 0 && `${f} de forma`,
  ]
    .filter(Boolean)
    .join(', ');
}

/** The rows of the plan as they were, of what was taken away since. */
export type Borradas = ReadonlyMap<string, AnyRow>;
