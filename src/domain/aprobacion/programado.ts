// What each quarter of an acción has programmed, as a part of the approved plan: it is closed with it, one column of rows that go on.

import { type Corte, formatCorte, parseCorte, TRIMESTRES } from '../periodo';
import type { AnyRow } from '../register';

/** Column of Seguimiento that is of the plan. */
export const PROGRAMADO = 'programado';

/** How Control de cambios names the quarter of an acción: "programado2026-T3". */
export const campoDeTrimestre = (corte: Corte): string => `${PROGRAMADO}${formatCorte(corte)}`;

/** "Programado 2026-T3" */
export const tituloDeTrimestre = (corte: Corte): string => `Programado ${formatCorte(corte)}`;

/** The quarter that a name in Control de cambios, or what somebody writes ("Programado 2026-T3"), is of. */
export function trimestreDelCampo(campo: string): Corte | undefined {
  const [, corte] = /^programado\s*(\d.*)$/i.exec(campo.trim()) ?? [];
  return corte === undefined ? undefined : parseCorte(corte);
}

/** Every quarter of the cuatrienio, the first one first. */
export const trimestresDe = (vigencias: readonly number[]): readonly Corte[] =>
  vigencias.flatMap((vigencia) => TRIMESTRES.map((trimestre) => ({ vigencia, trimestre })));

/** The quarter of a row of Seguimiento. */
export const corteDeFila = ({ vigencia, trimestre }: AnyRow): Corte | undefined =>
  parseCorte(`${vigencia}-${trimestre}`);
