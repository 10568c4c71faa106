// Google's side of a panel: opens the bundled panel in a real browser and answers google.script.run
// from a table, as Google does: later, in JSON only, and for functions that exist.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import {
  type PanelFiles,
  type ParteDePanel,
  panelPage,
  partScript,
} from '../../../src/addon/panels/panel-page';
import type { Falla } from '../../../src/addon/user-error';
import type { Server } from '../../../src/ui/server';
import { openBrowser } from '../../support/browser';

/** What the page is told to say while it opens. */
export const LOADING = 'Abriendo el panel…';
const ADDRESS = 'https://panel.test/';
const built = (file: string): string =>
  readFileSync(resolve(__dirname, '../../../dist/google', file), 'utf8');
const FILES: PanelFiles = { panel: built('Panel.html'), paneles: built('Paneles.html') };

/** A page as the menu serves it. */
export const servedPage = (panel: string, de = ''): string =>
  panelPage({ panel, title: 'Panel', loading: LOADING, version: '1.0.0', de }, FILES);

/** The parts of a panel come as the add-on gives them. */
const PARTS = { parteDePanel: (pedido: ParteDePanel) => partScript(pedido, FILES) };

type Answer<F> = F extends (...args: never[]) => Promise<infer T> ? T : never;
/** What each endpoint answers, as the add-on would, at once or later; it may also throw a Refusal or a TransportError, or never settle. */
export type Answers = {
  readonly [Endpoint in keyof Server]?: (
    pedido: never,
  ) =>
    | Answer<Server[Endpoint]>
    | Meanwhile<Answer<Server[Endpoint]>>
    | Promise<Answer<Server[Endpoint]>>;
};

/** The add-on did it, less what another person wrote meanwhile. */
export class Meanwhile<T> {
  constructor(
    readonly data: T,
    readonly conservado: readonly string[],
  ) {}
}

/** The add-on said no. */
export class Refusal {
  readonly falla: Falla;
  constructor(mensaje: string, detalle: readonly string[] = [], codigo = 'AVISO') {
    this.falla = { mensaje, codigo, detalle };
  }
}
/** What is between the panel and the add-on failed: Google's own words or, by its name, the local page's. */
export class TransportError {
  constructor(
    readonly message: string,
    readonly name = 'Error',
  ) {}
}
export const never = (): Promise<never> => new Promise(() => undefined);

export interface OpenPanel {
  readonly page: Page;
  /** What the panel sent to an endpoint, oldest first. */
  readonly sent: (endpoint: string) => readonly unknown[];
}
export interface OpenOptions {
  /** Folder of the panel in src/ui. */
  readonly panel: string;
  readonly answers: Answers;
  /** The page as it was served; as the menu serves it, unless told. */
  readonly html?: string;
  /** Takes the clock of the page into the test's hands, stopped at this instant. */
  readonly stoppedAt?: string | undefined;
}

/** What the page of the moment asked, and what went wrong in it. */
interface Visit {
  readonly answers: Answers;
  readonly calls: { readonly endpoint: string; readonly pedido: unknown }[];
  readonly errors: string[];
}

/**
 * For the tests of one file: a panel opened afresh for each, in a page that loads these scripts first. A script error
 * fails its test.
 */
export function panelsOfThisFile(
  ...scripts: readonly string[]
): (options: OpenOptions) => Promise<OpenPanel> {
  let shared: Page | undefined;
  const stopped: BrowserContext[] = [];
  const visits: Visit[] = [];
  afterEach(async () => {
    await Promise.all(stopped.splice(0).map((context) => context.close()));
    expect(visits.at(-1)?.errors ?? []).toEqual([]);
  });

  return async ({ panel, answers: given, html, stoppedAt }) => {
    const answers = { ...PARTS, ...given };
    const page = stoppedAt || !shared ? await newPage(visits, scripts) : shared;
    if (stoppedAt) {
      await page.clock.install({ time: new Date(stoppedAt) });
      stopped.push(page.context());
    } else {
      shared = page;
    }
    const visit: Visit = { answers, calls: [], errors: [] };
    visits.push(visit);
    const body = withGoogle(html ?? servedPage(panel), Object.keys(answers), visits.length - 1);
    await page.setViewportSize({ width: 300, height: 700 });
    // A visit costs the browser twice what a new document in the window does, in which the globals of the last one stay:
    // a page served otherwise is visited.
    if (html === undefined && page.url() === ADDRESS) await page.setContent(body);
    else await visitAddress(page, body);
    const sent = (endpoint: string): readonly unknown[] =>
      visit.calls.filter((call) => call.endpoint === endpoint).map(({ pedido }) => pedido);
    return { page, sent };
  };
}

/** Opens the address of a panel, and nothing else of the network ever. */
async function visitAddress(page: Page, body: string): Promise<void> {
  await page.unroute('**/*');
  await page.route('**/*', (route) =>
    route.request().url() === ADDRESS
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body })
      : route.abort(),
  );
  await page.goto(ADDRESS);
}

async function newPage(visits: readonly Visit[], scripts: readonly string[]): Promise<Page> {
  const browser = await openBrowser();
  const context = await browser.newContext({ locale: 'es-CO', timezoneId: 'America/Bogota' });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  for (const path of scripts) await context.addInitScript({ path });
  const page = await context.newPage();
  page.on('pageerror', ({ message }) => visits.at(-1)?.errors.push(message));
  // A page that is left may still call: its call belongs to its own visit.
  await page.exposeFunction('answerOf', (number: number, endpoint: string, json: string) => {
    const pedido: unknown = json === '' ? undefined : JSON.parse(json);
    const visit = visits[number];
    visit?.calls.push({ endpoint, pedido });
    return answer(visit?.answers[endpoint as keyof Answers], pedido);
  });
  return page;
}

async function answer(
  work: ((pedido: never) => unknown) | undefined,
  pedido: unknown,
): Promise<string> {
  try {
    const data = await work?.(pedido as never);
    if (data instanceof Meanwhile) return JSON.stringify({ answer: { ok: true, ...data } });
    return JSON.stringify({ answer: { ok: true, data: data ?? null } });
  } catch (thrown) {
    if (thrown instanceof Refusal) {
      return JSON.stringify({ answer: { ok: false, error: thrown.falla } });
    }
    if (thrown instanceof TransportError) {
      return JSON.stringify({ error: thrown.message, name: thrown.name });
    }
    throw thrown;
  }
}

function withGoogle(html: string, endpoints: readonly string[], visit: number): string {
  const google = `<script>(${installGoogle})(${visit}, ${JSON.stringify(endpoints)})</script>`;
  return html.replace('<head>', () => `<head>${google}`);
}

/** Runs in the page, before its own script. */
function installGoogle(visit: number, endpoints: readonly string[]): void {
  type Handler = (value: unknown) => void;
  type Ask = (visit: number, endpoint: string, json: string) => Promise<string>;
  const { answerOf: ask } = window as never as { answerOf: Ask };
  const here = window as never as { visit?: number };
  // What the panel before this one, in the same window, still waits for never comes.
  let last = here.visit === undefined ? 0 : Number(setTimeout(() => undefined));
  for (; last > 0; last--) clearTimeout(last);
  const isOpen = (): boolean => here.visit === visit;
  const call = (endpoint: string, done: Handler, failed: Handler, pedido: unknown): void => {
    const json = pedido === undefined ? '' : JSON.stringify(pedido);
    ask(visit, endpoint, json).then((text) => {
      if (!isOpen()) return;
      const { answer: given, error, name } = JSON.parse(text);
      if (error === undefined) done(given);
      else failed(Object.assign(new Error(error), { name }));
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
  const leave = (): void => document.documentElement.setAttribute('data-left', 'yes');
  const close = (): void => document.documentElement.setAttribute('data-closed', 'yes');
  const script = { run: runner(ignore, ignore), host: { editor: { focus: leave }, close } };
  Object.assign(window, { google: { script }, visit });
}
