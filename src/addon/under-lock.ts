// One at a time: what must not be done by two people at once.

import { UserError } from './user-error';

const LOCK_MS = 20_000;

/** Whether this execution holds the lock: each one is a script of its own, which begins without it. */
let isHeld = false;

/** Does it once nobody else is writing; a sentence when somebody is for too long. Never show an alert inside. */
export const underLock = <T>(work: () => T): T =>
  whenFree(LOCK_MS, work, () => {
    throw new UserError(
      'Otra persona está guardando en este momento. Espere unos segundos y vuelva a intentarlo; no se perdió nada.',
      'OCUPADO',
    );
  });

/** Does it if the lock is free within some milliseconds, else the other thing without it. */
export function whenFree<T>(milliseconds: number, work: () => T, otherwise: () => T): T {
  if (isHeld) return work();
  const lock = LockService.getScriptLock();
  if (!lock.tryLock(milliseconds)) return otherwise();
  isHeld = true;
  try {
    return work();
  } finally {
    isHeld = false;
    release(lock);
  }
}

/** Failing here undoes nothing of what was done, and Google takes the lock from an execution that ends. */
function release(lock: GoogleAppsScript.Lock.Lock): void {
  try {
    lock.releaseLock();
  } catch (thrown) {
    console.error(String(thrown));
  }
}
