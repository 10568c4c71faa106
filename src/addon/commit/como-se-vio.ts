// What was shown is what is done: whoever confirms sends back the mark of what they saw.

import { UserError } from '../user-error';

/** Nothing is done of what would change otherwise by now; `mire` says what to look at again. Where nobody was shown it, it passes. */
export function requireComoSeVio(visto: string | undefined, now: string, mire: string): void {
  if (visto && visto !== now)
    throw new UserError(
      `No se hizo nada, porque el libro cambió desde que lo vio: mire otra vez ${mire}.`,
      'CONFLICTO',
    );
}
