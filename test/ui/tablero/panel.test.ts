// The dialog Tablero in a real browser, on the example office: what it draws, its tables, and what it answers to «¿De dónde sale?».

import type { Page } from 'playwright-core';
import type { TableroVisto } from '../../../src/addon/tablero/tablero';
import { razonEscrita } from '../../../src/domain/redaccion';
import { exampleBook, newBook } from '../../support/host';
import { answersOf } from '../support/book-answers';
import { AXE, checkPage } from '../support/check-page';
import { OFICINA } from '../support/oficina';
import { type Answers, type OpenPanel, panelsOfThisFile, Refusal } from '../support/stand-in';
import { typistAt } from '../support/typist';

const openPanel = panelsOfThisFile(AXE);
const ENDPOINTS = ['panelTablero', 'verOrigenDeCifra', 'lectorDeGraficas', 'irA'] as const;
const book = exampleBook();
const { tablero } = book.call<TableroVisto>('panelTablero', {});
/** As the add-on answers it to a page of the stand-in, which has a version of its own. */
const seen = (from = book): Answers => ({
  panelTablero: (pedido: object) => ({
    ...from.call<TableroVisto>('panelTablero', pedido),
    version: '1.0.0',
  }),
});
const DIALOG = { width: 1180, height: 620 };
let opened: OpenPanel;

async function open(answers: Answers = {}, size = DIALOG): Promise<Page> {
  const own = answersOf(book, ENDPOINTS).answers;
  opened = await openPanel({
    panel: 'tablero',
    answers: { ...OFICINA, ...own, ...seen(), ...answers },
  });
  await opened.page.setViewportSize(size);
  await opened.page.locator('.tablero').waitFor();
  return opened.page;
}
const drawn = async (page: Page): Promise<void> => {
  await page.locator('.cuadro svg').nth(5).waitFor();
};
const figure = (ratio: number | null | undefined): string => razonEscrita(ratio ?? null);

test('it says in its titles what it found, draws six pictures, and each has its table', async () => {
  const page = await open();
  await drawn(page);
  const images = await page
    .getByRole('img')
    .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
  const titles = await page.locator('.cuadro > h2').allTextContents();
  expect(titles).toEqual(expect.arrayContaining(images));
  expect(images).toHaveLength(6);
  expect(await page.getByText('Ver la tabla').count()).toBe(5);
  await expect(page.locator('.lead').textContent()).resolves.toContain(
    figure(tablero?.plan.avance),
  );
});

test('the bars are as long as their figures, and the figures are written', async () => {
  const page = await open();
  await drawn(page);
  const card = page.locator('.cuadro', { has: page.locator('#tablero-componentes') });
  const widths = await card
    .locator('svg g > rect')
    .evaluateAll((bars) => bars.map((bar) => Number(bar.getAttribute('width'))));
  const known = tablero?.componentes.flatMap(({ avance }) => avance ?? []) ?? [];
  const scale = (widths[0] ?? 0) / (known[0] ?? 1);
  expect(widths).toHaveLength(known.length);
  for (const [i, width] of widths.entries()) expect(width / scale).toBeCloseTo(known[i] ?? 0, 3);
  const words = await card.locator('svg').textContent();
  for (const avance of known) expect(words).toContain(figure(avance));
});

test('a figure answers where it comes from, down to the rows of the book, by the keyboard, and gives the keyboard back', async () => {
  const page = await open();
  const typist = typistAt(page);
  const first = page.locator('.cifras .pregunta').first();
  await first.focus();
  await typist.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByText(`de dónde sale ${figure(tablero?.plan.avance)}`).waitFor();
  await dialog.getByText(/Suma de avance × peso/).waitFor();
  const [termino] = tablero?.plan.promedio.terminos ?? [];
  await dialog.getByRole('button', { name: new RegExp(`^${termino?.codigos[0]}`) }).click();
  await dialog.getByRole('heading', { name: 'Avance del cuatrienio' }).waitFor();
  await dialog
    .getByRole('button', { name: /^PAM: fila/ })
    .first()
    .waitFor();
  await typist.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await first.evaluate((one) => one === document.activeElement)).toBe(true);
});

test('a row that a figure comes from is gone to, and the window closes', async () => {
  const page = await open();
  await page.locator('.cifras .pregunta').first().click();
  await page.getByRole('dialog').locator('table .pregunta').first().click();
  await page
    .getByRole('button', { name: /^PAM: fila/ })
    .first()
    .click();
  await page.locator('html[data-closed]').waitFor();
  expect(opened.sent('irA')).toMatchObject([{ registro: 'pam' }]);
});

test('Esc closes the window', async () => {
  const page = await open();
  await page.keyboard.press('Escape');
  await page.locator('html[data-closed]').waitFor();
});

test('another corte is asked for, and what it refuses is said with what was there still in sight', async () => {
  const page = await open({
    panelTablero: ({ corte }: { corte?: string }) => {
      if (corte) throw new Refusal('Falta la hoja «Evidencias».');
      return { ...book.call<TableroVisto>('panelTablero', {}), version: '1.0.0' };
    },
  });
  await page.getByLabel('Corte').selectOption('2025-T4');
  await page.getByText('Falta la hoja «Evidencias».').waitFor();
  await page.locator('#tablero-componentes').waitFor();
});

test('an institution is found by a part of its name', async () => {
  const page = await open();
  const [one] = tablero?.instituciones.ied ?? [];
  await page.getByLabel('Buscar una institución').fill(one?.codigoDane.slice(-4) ?? '');
  await page.getByRole('rowheader', { name: one?.nombre ?? '' }).waitFor();
  await page.getByLabel('Buscar una institución').fill('zzz');
  await page.getByText('Ninguna institución se llama así.').waitFor();
});

test('without what draws, the tables say the same', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const page = await open({
    lectorDeGraficas: () => {
      throw new Refusal('El archivo «Tablero» del complemento falta.');
    },
  });
  await page.getByText('No se pudo dibujar la gráfica').first().waitFor();
  await page.getByText('Ver la tabla').first().click();
  await page.getByRole('table', { name: 'Avance por componente' }).waitFor();
});

test('a book without a plan says what the Tablero is made of', async () => {
  const { page } = await openPanel({
    panel: 'tablero',
    answers: { ...OFICINA, ...seen(newBook()) },
  });
  await page.getByText('Todavía no hay un plan que mostrar').waitFor();
});

test('it prints on one page', async () => {
  const page = await open();
  await drawn(page);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test.each([
  ['window', DIALOG],
  ['at 1024', { width: 980, height: 600 }],
  ['narrow', { width: 590, height: 330 }],
])('nothing of it is out of reach: %s', async (name, size) => {
  const page = await open({}, size);
  await drawn(page);
  for (const table of await page.getByText('Ver la tabla').all()) await table.click();
  expect(await checkPage(page, `tablero ${name}`)).toEqual([]);
});

test('in a panel the pictures slide by the keyboard, and no name of theirs lies on another', async () => {
  const page = await open({}, { width: 300, height: 700 });
  await drawn(page);
  const slides = page.locator('.dibujo[tabindex="0"]');
  expect(await slides.count()).toBe(6);
  const touching = await page.locator('.dibujo svg').evaluateAll((drawings) =>
    drawings.flatMap((one) => {
      const words = [...one.querySelectorAll('text')].filter((text) => text.textContent);
      const boxes = words.map((word) => ({ word, box: word.getBoundingClientRect() }));
      return boxes.flatMap(({ word, box }, i) =>
        boxes
          .slice(i + 1)
          .filter(
            (other) =>
              Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left) > 1 &&
              Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) > 3,
          )
          .map((other) => `${word.textContent} / ${other.word.textContent}`),
      );
    }),
  );
  expect(touching).toEqual([]);
});

test('nor in what it answers', async () => {
  const page = await open();
  await page.locator('.cifras .pregunta').first().click();
  await page.getByRole('dialog').locator('table .pregunta').first().click();
  await page.getByRole('dialog').getByRole('heading', { name: 'Estado' }).waitFor();
  expect(await checkPage(page, 'tablero de-donde-sale')).toEqual([]);
});
