// The real browser of the tests, which a worker keeps for all its files (environment.ts).

import type { Browser } from 'playwright-core';
import type { BrowserGlobals } from './environment';

/** The browser, with nothing open in it; whatever a file opens is closed after it. */
export const openBrowser = (): Promise<Browser> =>
  (globalThis as unknown as BrowserGlobals).openBrowser();
