// What an evaluation lacks to be whole: what every one has, and what how it ended or what was decided asks for.

import type { AnyRow } from '../register';

/** In the order of the form. */
const ORDEN = [
  'logros',
  'dificultades',
  'mejora',
  'decision',
  'ajuste',
  'profesional',
  'fecha',
] as const;
export type CampoDeEvaluacion = (typeof ORDEN)[number];

/** Nothing of these says how a year went, and no year is without them. */
const SIEMPRE: readonly CampoDeEvaluacion[] = [
  'logros',
  'mejora',
  'decision',
  'profesional',
  'fecha',
];
/** How a year ended that has something to explain. */
const POR_EXPLICAR: readonly unknown[] = ['Parcialmente', 'No cumplida'];
export const CON_AJUSTE = 'Continúa con ajuste';

/** What a year that was not reached explains, and what a decision to adjust says; of a blank row, nothing. */
export function pideAdemas({
  cumplimiento,
  dificultades,
  decision,
  ajuste,
}: AnyRow): readonly CampoDeEvaluacion[] {
  return [
    ...(POR_EXPLICAR.includes(cumplimiento) && dificultades === undefined
      ? ['dificultades' as const]
      : []),
    ...(decision === CON_AJUSTE && ajuste === undefined ? ['ajuste' as const] : []),
  ];
}

/** The fields that are still to be written, in the order of the form. */
export function faltaDe(row: AnyRow): readonly CampoDeEvaluacion[] {
  const also = pideAdemas(row);
  return ORDEN.filter((campo) =>
    SIEMPRE.includes(campo) ? row[campo] === undefined : also.includes(campo),
  );
}
