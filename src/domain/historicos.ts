// Quarters that this book only remembers: those before the office adopted it (the parameter adopcion) and those that the
// Calendario says are not reported. They are loaded, and nobody owes anything of them.

import { parametro } from './parametros';
import { type Corte, isUpTo, parseCorte } from './periodo';
import type { Fila } from './register';

/** Whether nobody owes the report of a quarter: nothing of it is missing, late or an anomaly. */
export const esHistorico = (
  corte: Corte,
  parametros: readonly Fila[],
  calendario: readonly Fila[],
): boolean => antesDeLaAdopcion(corte, parametros) || noSeReporta(corte, calendario);

/** The first quarter that the office keeps in this book; undefined where it does not say. */
export const adopcionDe = (parametros: readonly Fila[]): Corte | undefined =>
  parseCorte(parametro(parametros, 'adopcion') ?? '');

/** Whether a quarter comes before the first one that the office keeps in this book; never where it does not say. */
export function antesDeLaAdopcion(corte: Corte, parametros: readonly Fila[]): boolean {
  const first = adopcionDe(parametros);
  return first !== undefined && !isUpTo(corte, first.vigencia, first.trimestre);
}

/** Blank is «Sí». */
const noSeReporta = ({ vigencia, trimestre }: Corte, calendario: readonly Fila[]): boolean =>
  calendario.some(
    ({ row }) =>
      row.vigencia === vigencia && row.trimestre === trimestre && row.seReporta === false,
  );
