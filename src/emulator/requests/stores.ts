// To keep small things: properties (in the workbook) and the cache (in memory, until it expires), and the lock.

/** Whose store: the document's, the script's, or the person's. */
export type Scope = 'document' | 'script' | 'user';

export type Store = { [key: string]: string };

export interface StoreRequests {
  /** Every property of the store: one request on Google. */
  properties(scope: Scope): Store;
  setProperties(scope: Scope, properties: Store, deleteOthers: boolean): void;
  deleteProperty(scope: Scope, key: string): void;
  cached(scope: Scope, keys: readonly string[]): Store;
  cache(scope: Scope, values: Store, seconds: number): void;
  uncache(scope: Scope, keys: readonly string[]): void;
  /** Whether nobody else's run holds the lock; waits for it as long as told. */
  takeLock(milliseconds: number): boolean;
  releaseLock(): void;
}
