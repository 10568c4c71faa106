// Google's side of a panel: opens the bundled panel in a real browser and answers google.script.run
// from a table, as Google does: later, in JSON only, and for functions that exist.

import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import type { Panel } from '../../../src/addon/panels/panel-types';
import type { Falla } from '../../../src/addon/user-error';

const ROOT = resolve(__dirname, '../../..');
const ADDRESS = 'https://panel.test/';

/** What an endpoint answers; it may also throw a Refusal or a TransportError, or never settle. */
export type Answers = { readonly [endpoint: string]: (pedido: never) => unknown };

/** The add-on said no. */
export class Refusal {
  readonly falla: Falla;
  constructor(mensaje: string, detalle: readonly string[] = [], codigo = 'AVISO') {
    this.falla = { mensaje, codigo, detalle };
  }
}
/** Google's own error, in its English. */
export class TransportError {
  constructor(readonly message: string) {}
}
export const never = (): Promise<never> => new Promise(() => undefined);

export interface Call {
  readonly endpoint: string;
  readonly pedido: unknown;
}
export interface OpenPanel {
  readonly page: Page;
  /** Every call, in order. */
  readonly calls: readonly Call[];
  /** What its script threw. */
  readonly errors: readonly string[];
  /** What the panel sent to an endpoint, oldest first. */
  readonly sent: (endpoint: string) => readonly unknown[];
}

interface OpenOptions {
  readonly panel: Panel;
  readonly answers: Answers;
  /** Version the opener wrote into the page. */
  readonly version?: string;
  /** Takes the clock of the page into the test's hands, stopped at this instant. */
  readonly stoppedAt?: string;
}

export async function openPanel(browser: Browser, options: OpenOptions): Promise<OpenPanel> {
  const { panel, answers, version = '1.0.0', stoppedAt } = options;
  const context = await browser.newContext({
    viewport: { width: 300, height: 700 },
    locale: 'es-CO',
    timezoneId: 'America/Bogota',
    acceptDownloads: true,
  });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  if (stoppedAt) await page.clock.install({ time: new Date(stoppedAt) });
  const calls: Call[] = [];
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.exposeFunction('answerOf', async (endpoint: string, json: string) => {
    const pedido: unknown = json === '' ? undefined : JSON.parse(json);
    calls.push({ endpoint, pedido });
    return answer(answers[endpoint], pedido);
  });
  await page.addInitScript(installGoogle, Object.keys(answers));
  const html = await panelHtml();
  const opened = html
    .replace('data-panel=""', `data-panel="${panel}"`)
    .replace('data-version=""', `data-version="${version}"`);
  await page.route('**/*', (route) =>
    route.request().url() === ADDRESS
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: opened })
      : route.abort(),
  );
  await page.goto(ADDRESS);
  const sent = (endpoint: string): readonly unknown[] =>
    calls.filter((call) => call.endpoint === endpoint).map((call) => call.pedido);
  return { page, calls, errors, sent };
}

async function answer(
  work: ((pedido: never) => unknown) | undefined,
  pedido: unknown,
): Promise<string> {
  try {
    const data = await work?.(pedido as never);
    return JSON.stringify({ answer: { ok: true, data: data ?? null } });
  } catch (thrown) {
    if (thrown instanceof Refusal) {
      return JSON.stringify({ answer: { ok: false, error: thrown.falla } });
    }
    if (thrown instanceof TransportError) return JSON.stringify({ error: thrown.message });
    throw thrown;
  }
}

/** Runs in the page, before its own script. */
function installGoogle(endpoints: readonly string[]): void {
  type Handler = (value: unknown) => void;
  const ask = (window as never as { answerOf: (endpoint: string, json: string) => Promise<string> })
    .answerOf;
  const call = (endpoint: string, done: Handler, failed: Handler, pedido: unknown): void => {
    const json = pedido === undefined ? '' : JSON.stringify(pedido);
    ask(endpoint, json).then((text) => {
      const { answer: given, error } = JSON.parse(text);
      if (error === undefined) done(given);
      else failed(new Error(error));
    });
  };
  const runner = (done: Handler, failed: Handler): object => ({
    withSuccessHandler: (handler: Handler) => runner(handler, failed),
    withFailureHandler: (handler: Handler) => runner(done, handler),
    ...Object.fromEntries(
      endpoints.map((endpoint) => [
        endpoint,
        (pedido: unknown) => call(endpoint, done, failed, pedido),
      ]),
    ),
  });
  const ignore = (): void => undefined;
  const google = {
    script: {
      run: runner(ignore, ignore),
      host: { editor: { focus: () => document.documentElement.setAttribute('data-left', 'yes') } },
    },
  };
  Object.assign(window, { google });
}

let bundled: Promise<string> | undefined;

/** Panel.html as the build makes it, from the sources of this moment. */
function panelHtml(): Promise<string> {
  bundled ??= bundle();
  return bundled;
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: ['src/ui/main.tsx'],
    outdir: 'dist/google',
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2019',
    charset: 'utf8',
    supported: { 'template-literal': false },
    write: false,
  });
  const textOf = (ending: string): string =>
    outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  const shell = await readFile(join(ROOT, 'src/ui/panel.html'), 'utf8');
  return shell
    .replace('/* panel.css */', () => textOf('.css'))
    .replace('/* panel.js */', () => textOf('.js'));
}
