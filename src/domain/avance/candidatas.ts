// The four ways in which offices make one figure of four years of an acción. One is printed; the others stand beside it, so that nobody
// wonders which it was.

import type { AccionCalculada } from './accion';
import { conTope, proporcion, suma } from './cifra';
import type { Media } from './consolidar';

/** Ratios: 1 = 100 %; null where a way has nothing to divide by. */
export interface Candidatas {
  /** What the cuatrienio came to by its tipo, against its meta, from 0 to 100 %: the one that is printed. */
  readonly conTope: number | null;
  /** The same past 100 %, or below 0. */
  readonly sinTope: number | null;
  /** Mean of the avance of its programmed years, each from 0 to 100 %. */
  readonly mediaDeVigencias: number | null;
  /** What was done in all years over what was programmed in all: only of what is measured from 0. */
  readonly sumaSobreMetas: number | null;
}

/** How each is told, the printed one first. */
export const CANDIDATAS: readonly {
  readonly clave: keyof Candidatas;
  readonly nombre: string;
  readonly formula: string;
}[] = [
  {
    clave: 'conTope',
    nombre: 'Avance del cuatrienio con tope',
    formula:
      'lo que se logró en el cuatrienio, según el tipo de acumulación, sobre su meta; entre 0 y 100 %',
  },
  {
    clave: 'sinTope',
    nombre: 'Avance del cuatrienio sin tope',
    formula: 'la misma, sin límite: lo que pasó de la meta en una acción compensa a otra',
  },
  {
    clave: 'mediaDeVigencias',
    nombre: 'Promedio de las vigencias',
    formula: 'promedio simple del avance de cada año programado, entre 0 y 100 %',
  },
  {
    clave: 'sumaSobreMetas',
    nombre: 'Suma de resultados sobre suma de metas',
    formula:
      'lo ejecutado en todos los años sobre lo programado en todos; no sirve para lo que se mide desde una línea base',
  },
];

export function candidatasDe({
  acumulacion,
  avanceCuatrienio,
  vigencias,
}: AccionCalculada): Candidatas {
  const programadas = vigencias.filter(
    ({ avance, sinHistoria }) => avance !== null && !sinHistoria,
  );
  const metas = suma(programadas.map(({ programado }) => programado ?? 0));
  const logros = suma(programadas.map(({ ejecutado }) => ejecutado ?? 0));
  const n = programadas.length;
  return {
    conTope: conTope(avanceCuatrienio),
    sinTope: avanceCuatrienio,
    mediaDeVigencias:
      n === 0 ? null : proporcion(suma(programadas.map(({ avance }) => conTope(avance) ?? 0)) / n),
    sumaSobreMetas: acumulacion?.desde === 'cero' && metas > 0 ? proporcion(logros / metas) : null,
  };
}

/** Those of a group, each by the weights of its acciones. */
export const candidatasDelGrupo = (media: Media): Candidatas => ({
  conTope: media((one) => candidatasDe(one).conTope),
  sinTope: media((one) => candidatasDe(one).sinTope),
  mediaDeVigencias: media((one) => candidatasDe(one).mediaDeVigencias),
  sumaSobreMetas: media((one) => candidatasDe(one).sumaSobreMetas),
});
