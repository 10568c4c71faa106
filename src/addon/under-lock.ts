// One at a time: what must not be done by two people at once.

import { UserError } from './user-error';

const LOCK_MS = 20_000;

/** Does it once nobody else is writing; a sentence when somebody is for too long. Never show an alert inside. */
export function underLock<T>(work: () => T): T {
  const lock = LockService.getScriptLock();
  if (!lock.tryLock(LOCK_MS)) {
    throw new UserError(
      'Otra persona está guardando en este momento. Espere unos segundos y vuelva a intentarlo; no se perdió nada.',
      'OCUPADO',
    );
  }
  try {
    return work();
  } finally {
    lock.releaseLock();
  }
}
