// What each kind of socialización cannot go without.

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
