// The índice de inclusión of the institutions, from the first year with it in the cuatrienio to the last: the change that a plan of four
// years answers for.

import { datosDe } from '../../domain/focalizacion/datos';
import { DE_INCLUSION } from '../../domain/inclusion';
import {
  anosDeInclusion,
  iedActivas,
  type Media,
  mediasDelTerritorio,
} from '../de-la-ied/territorio';
import type { LibroLeido } from '../libro-leido';

export interface Inclusion {
  readonly primero: number;
  readonly ultimo: number;
  readonly areas: readonly {
    readonly area: string;
    readonly antes: Media;
    readonly despues: Media;
  }[];
}

/** Also of the year before the plan, which is its línea base; undefined where no institution has it. */
export function inclusionDe(libro: LibroLeido): Inclusion | undefined {
  const sound = { rows: <T>(registro: string) => libro.sound<T>(registro) };
  const activas = iedActivas(sound);
  const [first = 0] = libro.vigencias;
  const end = libro.vigencias[libro.vigencias.length - 1] ?? first;
  const years = anosDeInclusion(sound, activas).filter((year) => year >= first - 1 && year <= end);
  const [ultimo] = years;
  const primero = years[years.length - 1];
  if (ultimo === undefined || primero === undefined) return undefined;
  const media = mediasDelTerritorio(activas, datosDe(sound));
  return {
    primero,
    ultimo,
    areas: DE_INCLUSION.map(([dato, area]) => ({
      area,
      antes: media(dato, primero),
      despues: media(dato, ultimo),
    })),
  };
}
