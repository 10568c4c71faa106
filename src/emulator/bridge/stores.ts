// Answers to the requests to keep small things: properties (in the workbook) and the cache (in memory, until it expires).

import type { Scope, Store, StoreRequests } from '../requests/stores';
import { type CacheEntry, type Execution, ServiceError } from './execution';

const KILOBYTE = 1024;
const VALUE_LIMIT = 9 * KILOBYTE;
const STORE_LIMIT = 500 * KILOBYTE;
const CACHE_KEY_LIMIT = 250;
const CACHE_VALUE_LIMIT = 100 * KILOBYTE;
const CACHE_SECONDS_LIMIT = 21_600;

export function storeRequests(execution: Execution): StoreRequests {
  const { ledger } = execution;
  return {
    ...cacheRequests(execution),
    properties: (scope) => {
      ledger.charge('propiedadLeida');
      return { ...storeOf(execution, scope) };
    },
    setProperties: (scope, properties, deleteOthers) => {
      ledger.charge('propiedadEscrita');
      const store = storeOf(execution, scope);
      const next = { ...(deleteOthers ? {} : store), ...properties };
      checkSizes(next);
      for (const key of Object.keys(store)) delete store[key];
      Object.assign(store, next);
    },
    deleteProperty: (scope, key) => {
      ledger.charge('propiedadEscrita');
      delete storeOf(execution, scope)[key];
    },
    takeLock: (milliseconds) => {
      ledger.charge('candado');
      const isFree = !execution.isLockedElsewhere();
      if (!isFree) ledger.sleep(milliseconds / 1000);
      return isFree;
    },
    releaseLock: () => ledger.charge('candado'),
  };
}

function storeOf({ state, user }: Execution, scope: Scope): Store {
  const { properties } = state.data;
  if (scope !== 'user') return properties[scope];
  properties.user[user] ??= {};
  return properties.user[user];
}

function checkSizes(store: Store): void {
  let total = 0;
  for (const [key, value] of Object.entries(store)) {
    const size = Buffer.byteLength(value);
    if (size > VALUE_LIMIT) {
      throw new ServiceError('Argument too large: value');
    }
    total += Buffer.byteLength(key) + size;
  }
  if (total > STORE_LIMIT) {
    throw new ServiceError(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
  }
}

function cacheRequests(execution: Execution): Pick<StoreRequests, 'cached' | 'cache' | 'uncache'> {
  const { ledger, now } = execution;
  return {
    cached: (scope, keys) => {
      ledger.charge('cacheLeida');
      const store = cacheOf(execution, scope);
      const found: Store = {};
      for (const key of keys) {
        const entry = store.get(key);
        if (entry && entry.expires > now().getTime()) found[key] = entry.value;
      }
      return found;
    },
    cache: (scope, values, seconds) => {
      ledger.charge('cacheEscrita');
      const store = cacheOf(execution, scope);
      const expires = now().getTime() + Math.min(seconds, CACHE_SECONDS_LIMIT) * 1000;
      for (const [key, value] of Object.entries(values)) {
        if (key.length > CACHE_KEY_LIMIT) throw new ServiceError('Argument too large: key');
        if (Buffer.byteLength(value) > CACHE_VALUE_LIMIT) {
          throw new ServiceError('Argument too large: value');
        }
        store.set(key, { value, expires });
      }
    },
    uncache: (scope, keys) => {
      ledger.charge('cacheEscrita');
      for (const key of keys) cacheOf(execution, scope).delete(key);
    },
  };
}

function cacheOf({ state, user }: Execution, scope: Scope): Map<string, CacheEntry> {
  const name = scope === 'user' ? `user ${user}` : scope;
  const cache = state.caches.get(name) ?? new Map<string, CacheEntry>();
  state.caches.set(name, cache);
  return cache;
}
