// The tipos de acumulación (DNP, «Guía para la construcción y análisis de indicadores», 2018,
// pp. 20–27) as one table, and the single ratio that all of them share.

import type { Np } from '../register';
import { proporcion } from './cifra';

/** Tipos de acumulación of the DNP guide (2018), pp. 20–27. */
export const TIPOS_ACUMULACION = [
  'Flujo',
  'Acumulado',
  'Capacidad',
  'Stock',
  'Reducción',
  'Reducción anual',
] as const;
export type TipoAcumulacion = (typeof TIPOS_ACUMULACION)[number];

export interface Acumulacion {
  /** Where the ratio of a year starts: 0, the línea base, or the result of the year before. */
  readonly desde: 'cero' | 'lineaBase' | 'anterior';
  /** What the vigencias make together: they add up, or the last reported one speaks for all. */
  readonly acumula: 'suma' | 'ultima';
  /** A level stays until it is measured again; a flow starts from zero each year. */
  readonly permanece: boolean;
  /** 0 is a goal like any other: only blank and NP are unprogrammed. */
  readonly ceroEsMeta: boolean;
}

/** Reducción anual has no formula until the office takes ours. */
export const ACUMULACIONES: { readonly [T in TipoAcumulacion]: Acumulacion | undefined } = {
  Flujo: { desde: 'cero', acumula: 'ultima', permanece: false, ceroEsMeta: false },
  Acumulado: { desde: 'cero', acumula: 'suma', permanece: true, ceroEsMeta: false },
  Capacidad: { desde: 'lineaBase', acumula: 'ultima', permanece: true, ceroEsMeta: false },
  Stock: { desde: 'cero', acumula: 'ultima', permanece: true, ceroEsMeta: false },
  Reducción: { desde: 'lineaBase', acumula: 'ultima', permanece: true, ceroEsMeta: true },
  'Reducción anual': undefined,
};

/** Ours, not of the DNP: each year from the result before it, (L₍a−1₎ − Lₐ) ÷ (L₍a−1₎ − Pₐ); the cuatrienio as Reducción. */
export const REDUCCION_ANUAL: Acumulacion = {
  desde: 'anterior',
  acumula: 'ultima',
  permanece: true,
  ceroEsMeta: true,
};

/** What an office has chosen of formulas. */
export interface Formulas {
  /** Whether Reducción anual is measured with our formula. */
  readonly reduccionAnual: boolean;
}

/** How a tipo accumulates; undefined without a formula. */
export const acumulacionDe = (
  tipo: TipoAcumulacion | undefined,
  { reduccionAnual }: Formulas,
): Acumulacion | undefined =>
  tipo && (ACUMULACIONES[tipo] ?? (reduccionAnual ? REDUCCION_ANUAL : undefined));

/** Whether its result is to go down: what only adds up is no measure of it. */
export const vaHaciaAbajo = (tipo: TipoAcumulacion | undefined): boolean =>
  acumulacionDe(tipo, { reduccionAnual: true })?.ceroEsMeta === true;

/** Whether a value is a goal: NP and blank never are, 0 only where reaching it means something. */
export const esMeta = (
  acumulacion: Acumulacion | undefined,
  value: number | Np | null | undefined,
): value is number => typeof value === 'number' && (value > 0 || acumulacion?.ceroEsMeta === true);

/** Share of the way from the start (`desde`, where the tipo does not start from 0) to the goal, uncapped; what was not reported counts 0; null without a goal or a way to go. */
export function razon(
  acumulacion: Acumulacion | undefined,
  logrado: number | null,
  meta: number | Np | null | undefined,
  desde: number | undefined,
): number | null {
  if (!acumulacion || !esMeta(acumulacion, meta)) return null;
  const inicio = acumulacion.desde === 'cero' ? 0 : desde;
  if (inicio === undefined) return null;
  // The year before had already come down to the goal: it is kept, or lost.
  if (acumulacion.desde === 'anterior' && inicio <= meta)
    return logrado !== null && logrado <= meta ? 1 : 0;
  if (inicio === meta) return null;
  return logrado === null ? 0 : proporcion((logrado - inicio) / (meta - inicio));
}
