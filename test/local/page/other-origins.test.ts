// A page that another server of the same machine gives, in the browser of a person who has the book open: whatever it asks the
// server of the book comes to nothing, and it never sees what is in it.

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContext, Page } from 'playwright-core';
import { openBrowser } from '../../support/browser';
import { blankBook, Client, type Served, served } from '../../support/served-libro';

let book: Served;
let other: Server;
let context: BrowserContext;
let page: Page;
let address: string;

beforeAll(async () => {
  book = await served(await blankBook());
  address = new URL(book.url).origin;
  other = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html');
    response.end('<!doctype html><title>Otra</title>');
  });
  await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
  context = await (await openBrowser()).newContext();
  const own = await context.newPage();
  await own.goto(book.url);
  await own.waitForFunction(() => document.querySelector('canvas') !== null);
  page = await context.newPage();
  await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`);
});
afterAll(async () => {
  await context.close();
  other.close();
  await book.stop();
});

const PATHS = ['/', '/main.js', '/libro', '/eventos', '/documento/acta.docx'];

test('reads nothing, with or without leave to read, whatever it sends', async () => {
  const answers = await page.evaluate(
    async ([from, paths]) => {
      const bodies = [undefined, '{"llave":"x"}'];
      const modes = ['cors', 'no-cors'] as const;
      const asked = paths.flatMap((path) =>
        modes.flatMap((mode) =>
          bodies.map(async (body) => {
            const method = body === undefined ? 'GET' : 'POST';
            const options = {
              method,
              mode,
              credentials: 'include',
              ...(body && { body }),
            } as const;
            try {
              return (await fetch(from + path, options)).type;
            } catch {
              return 'refused';
            }
          }),
        ),
      );
      return [...new Set(await Promise.all(asked))];
    },
    [address, PATHS] as const,
  );
  expect(answers).toEqual(['refused']);
});

test('puts none of it in itself: scripts, styles, pictures, frames and streams', async () => {
  const loaded = await page.evaluate(
    async ([from, paths]) => {
      const tags = ['script', 'img', 'iframe', 'object', 'embed', 'link', 'video'] as const;
      const elements = paths.flatMap((path) =>
        tags.map(
          (tag) =>
            new Promise<string>((done) => {
              const element = document.createElement(tag);
              const where = { object: 'data', link: 'href' }[tag as string] ?? 'src';
              if (tag === 'link') element.setAttribute('rel', 'stylesheet');
              element.setAttribute(where, from + path);
              element.onerror = () => done('');
              element.onload = () => {
                const frame = element as HTMLIFrameElement;
                let seen = '';
                try {
                  seen = frame.contentDocument?.title ?? '';
                } catch {}
                done(
                  tag === 'iframe' || tag === 'embed' || tag === 'object' ? seen : `${tag} ${path}`,
                );
              };
              setTimeout(done, 1000, '');
              document.body.append(element);
            }),
        ),
      );
      const stream = new Promise<string>((done) => {
        const events = new EventSource(`${from}/eventos`, { withCredentials: true });
        events.onopen = () => done('eventos');
        events.onerror = () => done('');
      });
      const socket = new Promise<string>((done) => {
        const opened = new WebSocket(`${from.replace('http', 'ws')}/eventos`);
        opened.onopen = () => done('socket');
        opened.onerror = () => done('');
      });
      return (await Promise.all([...elements, stream, socket])).filter((what) => what !== '');
    },
    [address, PATHS] as const,
  );
  expect(loaded).toEqual([]);
});

test('holds nothing of a window of the book that it opens, and sends no form there', async () => {
  const [opened] = await Promise.all([
    context.waitForEvent('page'),
    page.evaluate((from) => {
      Object.assign(window, { suya: window.open(from) });
    }, address),
  ]);
  await opened.waitForLoadState();
  const seen = await page.evaluate(() => {
    const { suya } = window as unknown as { suya: Window };
    return suya.closed;
  });
  expect(seen).toBe(true);
  expect(await opened.evaluate(() => window.opener)).toBe(null);
  await opened.close();
  const [response] = await Promise.all([
    page.waitForResponse(`${address}/entrar`),
    page.evaluate((from) => {
      const form = document.createElement('form');
      Object.assign(form, { method: 'post', action: `${from}/entrar`, enctype: 'text/plain' });
      document.body.append(form);
      form.submit();
    }, address),
  ]);
  expect(response.status()).toBe(403);
});

test('leaves the book as it is and its page at work', async () => {
  const client = await Client.open(book.url);
  await client.type(0, 0, 'sigue');
  expect((await client.ask('/apertura')).status).toBe(200);
});
