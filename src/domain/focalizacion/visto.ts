// What a person has before their eyes in the panel, as digests: what was kept is replaced, and a choice frozen, only by who saw it as it is.

import { huellaOf } from '../huella';
import type { CriterioEscrito } from './escrito';
import { type FinalEscrita, finalDe } from './final';
import type { Focalizada } from './focalizar';

/** What is written of an acción in a year: its criteria and its rules. */
export interface FormaEscrita {
  readonly criterios: readonly CriterioEscrito[];
  readonly cupos: string;
  readonly minimo: string;
  readonly cobertura: string;
}

export const huellaDeForma = ({ criterios, cupos, minimo, cobertura }: FormaEscrita): string =>
  huellaOf([criterios, cupos, minimo, cobertura]);

/** Of the ranking, with what people decided. */
export const huellaDelOrden = (
  { ied, sinInformacion }: Focalizada,
  finales: ReadonlyMap<string, FinalEscrita>,
): string =>
  huellaOf(
    [...ied, ...sinInformacion].map((one) => [
      one.codigoDane,
      one.puntaje,
      one.decision,
      finalDe(one, finales),
    ]),
  );
