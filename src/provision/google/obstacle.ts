// What a failure means to a person: how it is recognised, what to say and whether to try again.

import type { Codigo, Outcome } from '../provision-error';
import type { Failure } from './failure';

export interface Obstacle {
  readonly codigo: Codigo;
  matches(failure: Failure): boolean;
  /** After "No se pudo crear la carpeta: ". */
  says(failure: Failure): string;
  /** Whether the same request may succeed a little later. */
  readonly isPassing?: true;
  /** Not done, unless told. */
  readonly outcome?: Outcome;
}

/** Google names one of these reasons. */
export const has =
  (...reasons: readonly string[]) =>
  (failure: Failure): boolean =>
    reasons.some((reason) => failure.reasons.includes(reason));
export const status =
  (...all: readonly number[]) =>
  (failure: Failure): boolean =>
    all.includes(failure.status ?? 0);
/** The error of the network or of TLS. */
export const network =
  (...codes: readonly string[]) =>
  (failure: Failure): boolean =>
    codes.includes(failure.code);
