// LockService: runs here follow one another, so a lock is free unless the host says that another run holds it.

import { ask, Exception } from './ask';
import { checkSignature, failByName } from './strict';

type GoogleService = GoogleAppsScript.Lock.LockService;
type GoogleLock = GoogleAppsScript.Lock.Lock;

export class LockServiceService implements GoogleService {
  getDocumentLock(): GoogleLock {
    return new Lock('document');
  }
  getScriptLock(): GoogleLock {
    return new Lock('script');
  }
  getUserLock(): GoogleLock {
    return new Lock('user');
  }
}

/** Locks this run holds: all objects of the same lock share it. */
const held = new Set<string>();

/** What happens to locks while a person answers an alert: AS/reference/base/ui. */
export const loseLocks = (): void => held.clear();

export class Lock implements GoogleLock {
  readonly #name: string;
  constructor(name: string) {
    this.#name = name;
  }

  hasLock(): boolean {
    return held.has(this.#name);
  }
  /** What is not free now does not become free while this run lasts: it waits by the script's clock, for nothing. */
  tryLock(timeoutInMillis: number): boolean {
    checkSignature('LockService.Lock.tryLock', [timeoutInMillis], 'number');
    if (held.has(this.#name)) return true;
    if (timeoutInMillis < 0 || !ask('takeLock', timeoutInMillis)) return false;
    held.add(this.#name);
    return true;
  }
  waitLock(timeoutInMillis: number): void {
    if (this.tryLock(timeoutInMillis)) return;
    throw new Exception('Lock timeout: another process was holding the lock for too long.');
  }
  releaseLock(): void {
    if (held.delete(this.#name)) ask('releaseLock');
  }
}

failByName('LockService', LockServiceService);
failByName('Lock', Lock);
