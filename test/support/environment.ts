// Where each test file runs: jest's environment for Node, and a browser for the files that ask for one. Jest gives a file
// modules of its own, and this is outside of them: a worker starts one browser, and loads playwright, for all its files.

import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { TestEnvironment } from 'jest-environment-node';
import type { Browser } from 'playwright-core';
import { browserOptions } from './browser-options';

/** What a test file finds among its globals. */
export interface BrowserGlobals {
  /** The browser, with nothing open of other files; what is open in it is closed after the file. */
  readonly openBrowser: () => Promise<Browser>;
}

const LARGE = 300_000_000;
setFlagsFromString('--expose-gc');
const gc: () => void = runInNewContext('gc');

let address: Promise<string> | undefined;

// biome-ignore lint/style/noDefaultExport: jest looks for the environment there
export default class extends TestEnvironment {
  private browser: Promise<Browser> | undefined;

  override async setup(): Promise<void> {
    await super.setup();
    const globals: BrowserGlobals = {
      openBrowser: () => {
        this.browser ??= connect();
        return this.browser;
      },
    };
    Object.assign(this.global, globals);
  }

  override async teardown(): Promise<void> {
    await (await this.browser)?.close();
    await super.teardown();
    collectIfLarge();
  }
}

/** Hundreds of dead contexts of the add-on wait for a collection that Node puts off, and each makes the next one slower. */
function collectIfLarge(): void {
  if (process.memoryUsage().heapUsed > LARGE) gc();
}

async function connect(): Promise<Browser> {
  const { chromium }: typeof import('playwright-core') = require('playwright-core');
  address ??= startBrowser();
  return chromium.connect(await address);
}

/** Starts the browser of this worker, which ends when the worker does; returns its address. */
async function startBrowser(): Promise<string> {
  const words = [join(__dirname, 'browser-server.mjs'), JSON.stringify(browserOptions())];
  const server: ChildProcessByStdio<Writable, Readable, null> = spawn(process.execPath, words, {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [said] = await Promise.race([once(server.stdout, 'data'), once(server, 'exit')]);
  if (!String(said).startsWith('ws:'))
    throw new Error(
      'No browser for the tests: install Chrome or Chromium, or name one in CHROME_PATH.',
    );
  for (const each of [server, server.stdin, server.stdout]) (each as { unref(): void }).unref();
  return String(said).trim();
}
