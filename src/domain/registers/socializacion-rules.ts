// What each kind of socialización cannot go without, and whether its counts are those of its list.

import { groupBy } from '../group-by';
import { cuenta } from '../redaccion';
import type { Hallado, Rule } from '../register';

const PIDE: { readonly [clase: string]: { readonly [columna: string]: string } } = {
  Publicación: { url: 'la dirección en que quedó publicado' },
  Reunión: { lugar: 'dónde fue', tema: 'de qué trató' },
};

export const loQuePideLaClase: Rule = (filas) =>
  filas.flatMap(({ fila, row }): Hallado[] =>
    Object.entries(PIDE[`${row.clase}`] ?? {}).flatMap(([columna, what]) =>
      row[columna] === undefined
        ? [
            {
              fila,
              columna,
              codigo: 'SOCIALIZACION_INCOMPLETA',
              severidad: 'advertencia' as const,
              mensaje: `Es una ${`${row.clase}`.toLowerCase()}: escriba ${what}.`,
            },
          ]
        : [],
    ),
  );

/** The add-on counts who came; what somebody types over it, or a row of the list that changes by hand, makes two truths. */
export const cuentasDeLaLista: Rule = (filas, { rows }) => {
  if (!filas.some(({ row }) => CUENTAS.some(({ columna }) => row[columna] !== undefined)))
    return [];
  const lists = groupBy(rows('asistenciaExterna'), ({ row }) => `${row.reunion}`);
  return filas.flatMap(({ fila, row }): Hallado[] => {
    const list = lists.get(`${row.codigo}`);
    if (!list) return [];
    const came = list.filter(({ row: person }) => person.asistio === true);
    return CUENTAS.flatMap(({ columna, dicha, cuantos }): Hallado[] => {
      const said = row[columna];
      const there = cuantos(came.map(({ row: person }) => person.ied));
      if (typeof said !== 'number' || said === there) return [];
      return [
        {
          fila,
          columna,
          codigo: 'ASISTENCIA_DISTINTA',
          severidad: 'advertencia',
          mensaje: `Dice ${dicha(said)} y en la lista de ${row.codigo} hay ${there}: corrija la lista o cárguela otra vez en «Asistencia…», que cuenta de nuevo.`,
        },
      ];
    });
  });
};

const CUENTAS: readonly {
  readonly columna: 'asistentes' | 'iedRepresentadas';
  readonly dicha: (n: number) => string;
  readonly cuantos: (ied: readonly unknown[]) => number;
}[] = [
  {
    columna: 'asistentes',
    dicha: (n) => cuenta(n, 'asistente', 'asistentes'),
    cuantos: (ied) => ied.length,
  },
  {
    columna: 'iedRepresentadas',
    dicha: (n) => cuenta(n, 'IED representada', 'IED representadas'),
    cuantos: (ied) => new Set(ied.filter((one) => one !== undefined)).size,
  },
];
