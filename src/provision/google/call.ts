// The one way to ask Google for something: repeats what may be repeated, and turns what failed into a sentence.

import { setTimeout as sleep } from 'node:timers/promises';
import { ProvisionError } from '../provision-error';
import { type Failure, failureOf } from './failure';
import type { Obstacle } from './obstacle';
import { OBSTACLES } from './obstacles';

const ATTEMPTS = 5;
const FIRST_WAIT_MS = 1000;
/** Asked to wait longer than this, it is better to say so and let the person come back. */
const LONGEST_WAIT_MS = 60_000;

export interface CallOptions {
  /** Whether doing it twice is as doing it once. */
  readonly repeatable: boolean;
  /** How the waits are waited; that of Google's clients knows whom to tell. */
  readonly pause?: ((ms: number) => Promise<unknown>) | undefined;
}

/**
 * Runs one request; a repeatable one again after 429, 5xx or a lost connection, at most five times, with waits that double
 * and what Retry-After asks. `what` goes into the sentence: "crear la carpeta". Throws ProvisionError.
 */
export async function call<T>(
  what: string,
  request: () => Promise<{ readonly data: T }>,
  { repeatable, pause = sleep }: CallOptions,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return (await request()).data;
    } catch (thrown) {
      const failure = failureOf(thrown);
      const obstacle = failure && OBSTACLES.find(({ matches }) => matches(failure));
      if (!failure || !obstacle) throw thrown;
      const wait = waitBefore(attempt, failure);
      if (!repeatable || !obstacle.isPassing || attempt === ATTEMPTS || wait > LONGEST_WAIT_MS)
        throw explained(what, failure, obstacle, { repeatable, cause: thrown });
      await pause(wait);
    }
  }
}

/** What Google asks, or 1, 2, 4… seconds, each cut at random by up to a half, so that many clients do not come back at once. */
function waitBefore(attempt: number, { retryAfterSeconds }: Failure): number {
  if (retryAfterSeconds !== undefined) return retryAfterSeconds * 1000;
  return FIRST_WAIT_MS * 2 ** (attempt - 1) * (1 - Math.random() / 2);
}

function explained(
  what: string,
  failure: Failure,
  { codigo, says, outcome = 'noHecho' }: Obstacle,
  { repeatable, cause }: { readonly repeatable: boolean; readonly cause: unknown },
): ProvisionError {
  const sentence = `No se pudo ${what}: ${says(failure)}`;
  const doubt = 'No se sabe si Google alcanzó a hacerlo: al repetir el comando se averigua antes.';
  const isInDoubt = outcome === 'desconocido' && !repeatable;
  return new ProvisionError(codigo, isInDoubt ? `${sentence} ${doubt}` : sentence, outcome, cause);
}
