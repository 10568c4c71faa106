// CacheService: texts that may vanish, gone when the host stops.

import type { Scope } from '../requests/stores';
import { ask } from './ask';
import { checkSignature, failByName } from './strict';

type GoogleService = GoogleAppsScript.Cache.CacheService;
type GoogleCache = GoogleAppsScript.Cache.Cache;

const DEFAULT_SECONDS = 600;

export class CacheServiceService implements GoogleService {
  getDocumentCache(): GoogleCache {
    return new Cache('document');
  }
  getScriptCache(): GoogleCache {
    return new Cache('script');
  }
  getUserCache(): GoogleCache {
    return new Cache('user');
  }
}

export class Cache implements GoogleCache {
  readonly #scope: Scope;
  constructor(scope: Scope) {
    this.#scope = scope;
  }

  get(key: string): string | null {
    checkSignature('CacheService.Cache.get', [key], 'String');
    return ask('cached', this.#scope, [key])[key] ?? null;
  }
  getAll(keys: string[]): { [key: string]: string } {
    checkSignature('CacheService.Cache.getAll', [keys], 'String[]');
    return ask('cached', this.#scope, keys);
  }
  put(key: string, value: string, expirationInSeconds: number = DEFAULT_SECONDS): void {
    const args = [key, value, expirationInSeconds];
    checkSignature('CacheService.Cache.put', args, 'String,String,number');
    ask('cache', this.#scope, { [key]: value }, expirationInSeconds);
  }
  putAll(values: { [key: string]: string }, expirationInSeconds: number = DEFAULT_SECONDS): void {
    ask('cache', this.#scope, values, expirationInSeconds);
  }
  remove(key: string): void {
    checkSignature('CacheService.Cache.remove', [key], 'String');
    ask('uncache', this.#scope, [key]);
  }
  removeAll(keys: string[]): void {
    checkSignature('CacheService.Cache.removeAll', [keys], 'String[]');
    ask('uncache', this.#scope, keys);
  }
}

failByName('CacheService', CacheServiceService);
failByName('Cache', Cache);
