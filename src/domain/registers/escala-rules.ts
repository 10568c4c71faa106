// A ratio where a row counts in percentages: 0,81 beside 80. A spreadsheet leaves one where it drops the sign of a "81%".

import { formatNumero } from '../formato';
import { enPorcentaje, escalaDe } from '../parse/escala';
import type { Fila, Hallado, Rule, RuleContext } from '../register';

/** A percentage is of the scale of another from its half to its double. */
const VECES = 2;
/** Up to here a ratio may be one of what was programmed. */
const MAX_RAZON = 1.5;

/** What a value should be, seen beside others of its row; undefined where it may well be what it says. */
function porcentajeQueParece(value: unknown, others: readonly unknown[]): number | undefined {
  if (typeof value !== 'number' || value <= 0 || value > MAX_RAZON) return undefined;
  const percent = enPorcentaje(value);
  const isAlike = (other: unknown): boolean =>
    typeof other === 'number' && other * VECES >= percent && other <= percent * VECES;
  return others.some(isAlike) ? percent : undefined;
}

/** Whether a unit counts in percentages. */
export const isEnPorcentaje = (unidad: unknown): boolean =>
  typeof unidad === 'string' && escalaDe(unidad) === 'porcentaje';

/** The fields of a row that are a hundredth of what is expected beside them. */
export const razonesEn = (
  { fila, row }: Fila,
  fields: readonly string[],
  expected: readonly unknown[],
): readonly Hallado[] =>
  fields.flatMap((columna): Hallado[] => {
    const value = row[columna];
    const percent = porcentajeQueParece(value, [...fields.map((key) => row[key]), ...expected]);
    if (typeof value !== 'number' || percent === undefined) return [];
    const mensaje = `${formatNumero(value)} parece ${formatNumero(percent)} %: la unidad es un porcentaje y lo demás va en su escala. Si lo es, escriba ${formatNumero(percent)}.`;
    return [{ fila, columna, codigo: 'PARECE_RAZON', severidad: 'advertencia', mensaje }];
  });

/** The fields of an acción that its unit counts. */
export const cifrasDeLaAccion = ({
  vigencias,
}: Pick<RuleContext, 'vigencias'>): readonly string[] => [
  'lineaBase',
  ...vigencias.map((v) => `meta${v}`),
  'metaCuatrienio',
];

/** In the PAM, a línea base or a meta beside the others of its acción. */
export const razonEntrePorcentajes: Rule = (filas, context) => {
  const fields = cifrasDeLaAccion(context);
  return filas
    .filter(({ row }) => isEnPorcentaje(row.unidad))
    .flatMap((fila) => razonesEn(fila, fields, []));
};
