// The scale of the values of a dato, told by all of them together. Read apart (addon/aparte.ts).

import { groupBy } from '../group-by';
import { escalaDe } from '../parse/escala';
import type { Hallado, Rule } from '../register';

/** Values that a scale may be told by: two or three may be small. */
const BASTAN = 5;

/** A dato in percentages of which all the values of a year are ratios: 0,055 where 5,5 is meant. */
export const escalaDelDato: Rule = (filas, context) => {
  const enPorcentaje = new Map(
    context
      .rows('datos')
      .flatMap(({ row }) =>
        escalaDe(String(row.unidad ?? '')) === 'porcentaje' ? [[row.dato, row]] : [],
      ),
  );
  const groups = groupBy(
    filas.filter(({ row }) => enPorcentaje.has(row.dato) && typeof row.valor === 'number'),
    ({ row }) => `${row.dato} ${row.vigencia}`,
  );
  return [...groups.values()].flatMap((some): Hallado[] => {
    const valores = some.map(({ row }) => Number(row.valor));
    const [first] = some;
    const areRatios = valores.every((v) => v >= 0 && v <= 1) && valores.some((v) => v > 0 && v < 1);
    if (!first || some.length < BASTAN || !areRatios) return [];
    const nombre = enPorcentaje.get(first.row.dato)?.nombre ?? first.row.dato;
    return [
      {
        fila: first.fila,
        columna: 'valor',
        codigo: 'DATO_EN_OTRA_ESCALA',
        severidad: 'advertencia',
        mensaje: `Los ${some.length} valores de «${nombre}» de ${first.row.vigencia} están entre 0 y 1, y se mide en porcentaje: si 0,05 quiere decir 5 %, cárguelos multiplicados por 100 o con el signo %.`,
      },
    ];
  });
};
