// What the ICFES publishes of an institution must agree with itself. Read apart (addon/aparte.ts).

import { formatNumero } from '../formato';
import type { AnyRow, Hallado, Rule } from '../register';

const AREAS = ['matematicas', 'naturales', 'sociales', 'lectura', 'ingles'] as const;
/** English counts once, the others three times. */
const PESOS = [3, 3, 3, 3, 1] as const;
const DE_PESO = 13;
/** Where nothing is written to more places, figures are of two. */
const MENOS_DECIMALES = 2;

/** The index total is (3(M + CN + SC + LC) + I) ÷ 13, but for what the figures were rounded to. */
export const indiceTotal: Rule = (filas) =>
  filas.flatMap(({ fila, row }): Hallado[] => {
    const { total } = row;
    const areas = AREAS.map((area) => row[area]);
    if (typeof total !== 'number' || !areas.every((one) => typeof one === 'number')) return [];
    const sum = areas.reduce((all, one, i) => all + one * (PESOS[i] ?? 0), 0);
    const own = sum / DE_PESO;
    if (Math.abs(total - own) <= pasoDe(row) + 1e-9) return [];
    return [
      {
        fila,
        columna: 'total',
        codigo: 'INDICE_TOTAL',
        severidad: 'advertencia',
        mensaje: `El índice total ${formatNumero(total, 4)} no es el de sus áreas, que da ${formatNumero(own, 4)} = (3 × (M + CN + SC + LC) + I) ÷ 13: revise cuál cifra está mal copiada.`,
      },
    ];
  });

/** One in the last place of the row: half of it is rounding of the areas, half of the total. */
function pasoDe(row: AnyRow): number {
  const places = [...AREAS, 'total'].map((key) => String(row[key]).split('.')[1]?.length ?? 0);
  return 10 ** -Math.max(MENOS_DECIMALES, ...places);
}
