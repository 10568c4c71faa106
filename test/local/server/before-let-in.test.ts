// What a stranger on the same machine may cost the server of a book before being let in, and what others left in a browser.

import { request } from 'node:http';
import { blankBook, Client, type Served, served } from '../../support/served-libro';

let server: Served;
beforeAll(async () => {
  server = await served(await blankBook());
});
afterAll(() => server.stop());

/** Sends so many bytes as a key, and gives what is answered. */
function sendKey(bytes: number, headers: { readonly [name: string]: string }): Promise<number> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.url);
    const asked = request({ hostname, port, method: 'POST', path: '/entrar', headers });
    asked.on('error', reject).on('response', (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    asked.write('a'.repeat(bytes));
  });
}

test.each([
  ['that says how long it is', { 'content-length': '60000000' }],
  ['in pieces', { 'transfer-encoding': 'chunked' }],
])('a long key %s is refused before it is there', async (_, headers) => {
  expect(await sendKey(20_000, headers)).toBe(413);
});

test('the page is answered, whatever cookies other programs of this machine left', async () => {
  const page = await Client.open(server.url);
  const cookie = `${`otro=${'x'.repeat(4000)}; `.repeat(100)}${page.cookie}`;
  const { hostname, port } = new URL(page.url);
  const status = await new Promise((resolve, reject) => {
    const headers = { 'x-clave': page.token, cookie };
    request({ hostname, port, path: '/apertura', headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
  expect(status).toBe(200);
});
