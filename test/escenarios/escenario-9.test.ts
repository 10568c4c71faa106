// product.md §7, 9: the PAM is published on the web of the SED. In the panel «Publicar el PAM», in a real browser on the built add-on;
// then the page, the document and the data as whoever opens them finds them, and the link noted with its date.

import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import type { SavedFile } from '../../src/emulator/bridge/execution';
import { openBrowser } from '../support/browser';
import { attribute, elements, parseXml, partsOf, readableText } from '../support/docx';
import { type Book, exampleBook, openBook } from '../support/host';
import { answersOf } from '../ui/support/book-answers';
import { AXE, checkPage } from '../ui/support/check-page';
import { panelsOfThisFile } from '../ui/support/stand-in';
import { typistAt } from '../ui/support/typist';

const openPanel = panelsOfThisFile();
const PAGE = 'PAM público 2024-2027, versión 1.2.html';
const ZIP = 'PAM público 2024-2027, versión 1.2.zip';
const DOC = 'application/vnd.google-apps.document';
const URL_WEB = 'https://ejemplo.invalid/pam-2026-2';
const ENDPOINTS = [
  'panelPublicar',
  'hacerPublicacion',
  'documentoDePublicacion',
  'registrarPublicacion',
  'guardarBorradorPublicacion',
] as const;

test('escenario 9', async () => {
  const files: SavedFile[] = [];
  const { data } = exampleBook().host;
  const book = (day = '2026-07-15'): Book =>
    openBook(data, {
      now: () => new Date(`${day}T10:00:00-05:00`),
      saveFile: (file) => {
        files.push(file);
        return { id: file.name, url: `https://drive.invalid/${encodeURIComponent(file.name)}` };
      },
    });
  // What the office did since it published: a meta that changed, and an objetivo in which somebody was named.
  type As = { readonly [columna: string]: unknown };
  const pam = (): readonly As[] => book().rows('pam');
  const change = (codigo: string, columna: string, value: string): void =>
    void book().call('cargar', {
      registro: 'pam',
      celdas: [
        ['Código', columna],
        [codigo, value],
      ],
    });
  const objetivo = `${pam().find(({ codigo }) => codigo === 'A02')?.objetivo}`;
  change('A01', 'Meta 2026', '13');
  change('A02', 'Objetivo', 'Lo que acordó Paula Mercado, cel. 300 123 4567');

  const { answers, calls } = answersOf(book(), ENDPOINTS);
  const { page } = await openPanel({ panel: 'publicar', answers });
  page.setDefaultTimeout(6000);
  const typist = typistAt(page);

  // It refuses, says which cell, and has no button that makes it all the same.
  await page
    .getByText('PAM, fila 3 (A02), columna «Objetivo»: hay un nombre de persona («Paula Mercado»).')
    .waitFor();
  await page.getByText('hay un teléfono («cel. 300 123 4567»)').waitFor();
  expect(await page.getByRole('button', { name: 'Hacer la publicación' }).count()).toBe(0);
  expect(book().refuse('hacerPublicacion')).toMatchObject({ codigo: 'DATOS_PERSONALES' });
  expect(files).toEqual([]);

  // Corrected, it is looked into again; what changed since the version online is there before anything is made.
  change('A02', 'Objetivo', objetivo);
  await page.getByRole('button', { name: 'Ya lo corregí: revisar otra vez' }).press('Enter');
  await page.getByText('Plan de Apoyo al Mejoramiento 2024-2027, versión 1.2').waitFor();
  await page.getByText('A01 · Meta 2026: 12 → 13').waitFor();
  await page.getByRole('link', { name: 'versión 1.1, publicada el 30/01/2026' }).waitFor();
  await page.getByRole('button', { name: 'Hacer la publicación' }).press('Enter');
  await page.getByText('La versión 1.2 quedó en su carpeta de informes.').waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('publicacion-descargar');
  await page.getByRole('link', { name: 'Documento' }).waitFor();
  const downloading = page.waitForEvent('download');
  await typist.press('Enter');
  expect((await downloading).suggestedFilename()).toBe(PAGE);

  // What goes to the web is in one file, named as the command line names it.
  const zip = unzipSync(files.find(({ name }) => name === ZIP)?.bytes ?? new Uint8Array());
  const textOf = (name: string): string => Buffer.from(zip[name] ?? []).toString('utf8');
  const html = textOf('pam.html');
  const docx = files.find(({ mimeType }) => mimeType === DOC)?.bytes ?? new Uint8Array();
  expect(readableText(zip['pam.docx'] ?? new Uint8Array())).toBe(readableText(docx));
  const tables = Object.keys(zip).filter((name) => name.endsWith('.csv'));
  expect(tables).toHaveLength(4);
  expect(files.map(({ name }) => name)).toEqual(['Informes PAM', ZIP, ZIP.replace('.zip', '')]);

  await judgePage(html);
  judgeDocument(docx);
  judgeNobody(book(), [html, readableText(docx), ...tables.map(textOf)]);

  // The link is noted with its date, and the next version counts from there.
  await page.locator('#publicacion-url').fill(URL_WEB);
  await page.getByRole('button', { name: 'Anotar en Socialización' }).press('Enter');
  await page.getByText(/La versión 1\.2 quedó anotada en Socialización: SO-\d{4}\./).waitFor();
  const [noted] = book().rows('socializacion').slice(-1);
  expect(noted).toMatchObject({
    clase: 'Publicación',
    fecha: '2026-07-15',
    versionPam: '1.2',
    url: URL_WEB,
    responsable: 'Ana Ejemplo Rivera',
  });
  expect(html).toContain(`${noted?.codigoVerificacion}`);
  const seen = (day?: string) =>
    book(day).call<{ version: string; cambios: readonly object[] }>('panelPublicar');
  expect(seen()).toMatchObject({ version: '1.2', cambios: [] });
  change('A01', 'Meta 2026', '14');
  expect(seen('2026-08-01')).toMatchObject({
    version: '1.3',
    cambios: [{ que: 'A01 · Meta 2026', cambio: '13 → 14' }],
  });

  const cost = calls.map(({ endpoint, total }) => `${endpoint} ${total}`).join(', ');
  console.info(`escenario 9: ${cost}`);
}, 120_000);

/** As a telephone, a desk and paper show it, with and without its script; nothing of it comes from anywhere else. */
async function judgePage(html: string): Promise<void> {
  const browser = await openBrowser();
  const context = await browser.newContext();
  const asked: string[] = [];
  await context.route('**', (route) => {
    asked.push(route.request().url());
    return route.abort();
  });
  const page = await context.newPage();
  await page.setContent(html);
  await page.evaluate(readFileSync(AXE, 'utf8'));
  for (const [name, width, media] of [
    ['telefono', 360, 'screen'],
    ['escritorio', 1200, 'screen'],
    ['papel', 720, 'print'],
  ] as const) {
    await page.emulateMedia({ media, colorScheme: 'light' });
    await page.setViewportSize({ width, height: 800 });
    expect(await checkPage(page, `pam-publico-${name}`)).toEqual([]);
    await page.evaluate(() => document.documentElement.removeAttribute('style'));
  }
  await page.emulateMedia({ media: 'screen' });

  expect(await page.locator('html').getAttribute('lang')).toBe('es-CO');
  expect(await page.locator('h1').count()).toBe(1);
  expect(await headingsSkipped(page)).toEqual([]);
  // Every table has a caption and headings that say of what they are; every picture, if there is one, its text.
  const odd =
    'table:not(:has(caption)), table:not(:has(th[scope])), img:not([alt]), svg:not([aria-hidden])';
  expect(await page.locator(odd).count()).toBe(0);
  expect(await page.locator('article').count()).toBe(40);
  await page.getByText('De la versión 1.1, publicada el 30 de enero de 2026, a la 1.2:').waitFor();
  await page.getByRole('cell', { name: '12 → 13' }).waitFor();

  // It looks for words, whatever their accents, and tells how many there are.
  await page.getByLabel('Buscar en las acciones').fill('AUTOEVALUACION institucional');
  const visible = page.locator('article:visible');
  expect(await visible.count()).toBeLessThan(10);
  expect(await page.locator('#accion-A01').isVisible()).toBe(true);
  expect(await page.locator('#encontradas').innerText()).toBe(
    `Se ven ${await visible.count()} de 40 acciones.`,
  );
  // On paper goes all of it, whatever was being looked for.
  await page.emulateMedia({ media: 'print' });
  expect(await visible.count()).toBe(40);
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: 'Ver todas' }).click();
  await page.getByText('Se ven las 40 acciones.').waitFor();
  expect(asked).toEqual([]);
  await context.close();

  const bare = await browser.newContext({ javaScriptEnabled: false });
  const plain = await bare.newPage();
  await plain.setContent(html);
  expect(await plain.locator('article:visible').count()).toBe(40);
  expect(await plain.locator('#buscar').isVisible()).toBe(false);
  expect(await plain.locator('a[download]').count()).toBe(4);
  await bare.close();
}

/** Headings that go down more than one level at once. */
const headingsSkipped = (page: Page): Promise<readonly string[]> =>
  page
    .locator('h1, h2, h3, h4')
    .evaluateAll((all) =>
      all
        .filter((one, i) => i > 0 && Number(one.tagName[1]) > Number(all[i - 1]?.tagName[1]) + 1)
        .map((one) => one.textContent ?? ''),
    );

/** Headings by their styles, tables with a text and those of data with a header, the language, and no picture without one. */
function judgeDocument(docx: Uint8Array): void {
  const parts = partsOf(docx);
  const body = parseXml(parts['word/document.xml'] ?? '');
  const styles = elements(body, 'w:pStyle').map((node) => attribute(node, 'w:val'));
  const count = (style: string): number => styles.filter((one) => one === style).length;
  expect([count('Title'), count('Heading1'), count('Heading2')]).toEqual([1, 7, 40]);
  const tables = elements(body, 'w:tbl');
  const described = tables.filter((table) =>
    elements(table, 'w:tblDescription').some((node) => attribute(node, 'w:val')),
  );
  expect(described).toHaveLength(tables.length);
  // The metas of each acción, and what changed.
  expect(tables.filter((table) => elements(table, 'w:tblHeader').length > 0)).toHaveLength(41);
  expect(parts['word/styles.xml']).toContain('<w:lang w:val="es-CO"');
  expect(parts['docProps/core.xml']).toContain('<dc:language>es-CO</dc:language>');
  expect(parts['docProps/core.xml']).toMatch(/<dc:title>Plan de Apoyo al Mejoramiento/);
  expect(elements(body, 'w:drawing')).toEqual([]);
  for (const [ink, paper] of inksOf(parts)) expect(contrast(ink, paper)).toBeGreaterThan(4.5);
}

/** Every ink of the styles on white, and on the fills that cells have. */
function inksOf(parts: {
  readonly [name: string]: string;
}): readonly (readonly [string, string])[] {
  const all = (xml = '', pattern: RegExp): readonly string[] => [
    ...new Set([...xml.matchAll(pattern)].map(([, colour = '']) => colour)),
  ];
  const styles = all(parts['word/styles.xml'], /<w:color w:val="([0-9A-F]{6})"/g);
  const fills = all(parts['word/document.xml'], /<w:shd [^>]*w:fill="([0-9A-F]{6})"/g);
  return [
    ...styles.map((ink) => [ink, 'FFFFFF'] as const),
    ...fills.map((fill) => ['000000', fill] as const),
  ];
}

/** WCAG 2.1, relative luminance. */
function contrast(one: string, other: string): number {
  const light = (colour: string): number => {
    const [r = 0, g = 0, b = 0] = (colour.match(/../g) ?? [])
      .map((pair) => Number.parseInt(pair, 16) / 255)
      .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [dark = 0, bright = 0] = [light(one), light(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

/** Our own search, apart from that of the add-on: nobody of the office, of its actas or of its meetings, and no way to reach them. */
function judgeNobody(book: Book, texts: readonly string[]): void {
  const people = new Set(
    ['equipo', 'asistentes', 'asistenciaExterna'].flatMap((registro) =>
      book.rows(registro).map(({ nombre }) => `${nombre}`),
    ),
  );
  expect(people.size).toBeGreaterThan(40);
  const mails = book.rows('equipo').map(({ correo }) => `${correo}`);
  for (const text of texts) {
    const plain = decodeURIComponent(text.replace(/%(?![0-9A-F]{2})/g, '%25')).toLowerCase();
    for (const person of people) {
      const [first = '', ...rest] = person.toLowerCase().split(' ');
      expect(plain).not.toContain(person.toLowerCase());
      expect(plain).not.toContain(`${first} ${rest[rest.length - 1]}`);
    }
    for (const mail of mails) expect(plain).not.toContain(mail);
    expect(plain).not.toMatch(/(?<![\d.,-])3\d{2}[ -]?\d{3}[ -]?\d{4}(?![\d.,-])/);
  }
}
