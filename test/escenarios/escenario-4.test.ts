// product.md §7, 4: a coordinador de acción who has not opened the book this quarter reports T2, from the mail. In a real browser,
// by keyboard alone, on the built add-on.

import type { Page } from 'playwright-core';
import type { CorreoPrevisto } from '../../src/addon/correo/semanal';
import { type Book, exampleBook, openBook } from '../support/host';
import { answersOf } from '../ui/support/book-answers';
import { panelsOfThisFile } from '../ui/support/stand-in';
import { typistAt } from '../ui/support/typist';

const openPanel = panelsOfThisFile();
const NORA = 'nora.ejemplo@ejemplo.invalid';
const ENDPOINTS = [
  'panelLoMio',
  'verPendientes',
  'guardarReportes',
  'pasarReportes',
  'responderCompromiso',
  'guardarBorradorLoMio',
  'irA',
];
const rowOf = (book: Book, accion: string) =>
  book
    .rows('seguimiento')
    .find((one) => one.accion === accion && one.vigencia === 2026 && one.trimestre === 'T2');

/** Goes on by Tab until a field or a button has the keyboard. */
async function tabTo(page: Page, isThere: () => Promise<boolean>): Promise<number> {
  for (let tabs = 1; tabs <= 60; tabs++) {
    await page.keyboard.press('Tab');
    if (await isThere()) return tabs;
  }
  throw new Error('The keyboard does not reach it');
}
const isOn = (page: Page, text: string) => (): Promise<boolean> =>
  page.evaluate((wanted) => document.activeElement?.textContent?.trim() === wanted, text);

test('escenario 4', async () => {
  const office = exampleBook();

  // The mail names each of her reports, and each link lands on its row of Seguimiento.
  const { cartas } = office.call<CorreoPrevisto>('verCorreoSemanal');
  const carta = cartas.find(({ correo }) => correo === NORA);
  expect(carta?.texto).toContain('A29 · Mesa de ayuda para el soporte técnico de las sedes');
  expect(carta?.texto).toContain(
    'A31 · Acompañamiento al uso de plataformas educativas en el aula',
  );
  expect(carta?.texto).toContain('CO-0031');

  // «Lo mío» opens on her acciones alone, with the meta, T1 and the evidences beside the fields.
  const book = openBook(office.host.data, { user: NORA });
  const { answers, calls } = answersOf(book, ENDPOINTS);
  const { page } = await openPanel({ panel: 'lo-mio', answers });
  const typist = typistAt(page);
  await page.locator('.button-bar').waitFor();
  expect(await page.locator('[id^="reporte-"].section-header').allTextContents()).toEqual([
    expect.stringMatching(/^A27 /),
    expect.stringMatching(/^A29 /),
    expect.stringMatching(/^A30 /),
    expect.stringMatching(/^A31 /),
    expect.stringMatching(/^A33 /),
  ]);
  const facts = page.locator('#reporte-A29-contenido .facts').first();
  expect((await facts.innerText()).replace(/\s+/g, ' ')).toBe(
    'Meta del año 9 Programado 9 T1 11,8 de 10 Hasta este corte 11,8 de 9,5 Evidencias ninguna',
  );

  // By keyboard alone: the first open report is open already; a jump asks to be explained while it is typed.
  await page.locator('body').focus();
  await tabTo(page, async () => (await typist.where()) === 'A29-ejecutado');
  await typist.type('4');
  await page.getByText('Se aparta 56\u00A0% de lo programado: explique por qué.').waitFor();
  await typist.press('Control+ArrowDown');
  await typist.press('Control+ArrowDown');
  expect(await typist.where()).toBe('A31-ejecutado');
  await typist.type('230');
  await typist.press('Control+Enter');

  // It asks, and does not block: what is as expected went, the jump is saved and waits for a word or a click.
  await page.getByText('Se guardó y no se envió').waitFor();
  expect(rowOf(book, 'A31')).toMatchObject({
    estado: 'Enviado',
    enviadoPor: 'Nora Ejemplo Lozano',
  });
  expect(rowOf(book, 'A29')).toMatchObject({ estado: 'En diligenciamiento', ejecutado: 4 });
  await page.locator('#A29-analisis').focus();
  await typist.type('Desde abril atiende otra mesa de ayuda.');
  await typist.press('Control+Enter');
  await page.getByText('1 reporte enviado.').waitFor();
  expect(rowOf(book, 'A29')).toMatchObject({
    estado: 'Enviado',
    analisis: 'Desde abril atiende otra mesa de ayuda.',
  });
  const presses = typist.presses();

  // It comes back with a reason, in the mail and at its row, and she reaches the very cell.
  office.call('pasarReportes', {
    corte: '2026-T2',
    paso: 'devolver',
    acciones: ['A29'],
    motivo: 'Adjunte el reporte de la mesa nueva.',
  });
  expect(
    openBook(book.host.data)
      .call<CorreoPrevisto>('verCorreoSemanal')
      .cartas.find(({ correo }) => correo === NORA)?.texto,
  ).toContain('A29 · T2 de 2026: Adjunte el reporte de la mesa nueva.');
  const again = await openPanel({ panel: 'lo-mio', answers });
  await again.page.getByText('Adjunte el reporte de la mesa nueva.').waitFor();
  await again.page.locator('body').focus();
  await tabTo(again.page, isOn(again.page, 'Ir a la celda'));
  await again.page.keyboard.press('Enter');
  await expect(
    new Promise((resolve) => setTimeout(resolve, 300)).then(() => again.sent('irA')[0]),
  ).resolves.toMatchObject({
    registro: 'seguimiento',
    columna: 'ejecutado',
    clave: 'A29 · 2026 · T2',
  });

  const sends = calls.filter(({ endpoint }) => endpoint === 'guardarReportes');
  console.info(
    `escenario 4: ${presses} keys; opening ${calls.find(({ endpoint }) => endpoint === 'panelLoMio')?.total} calls; sends ${sends.map(({ total }) => total).join(', ')} calls`,
  );
  // A commit is some two dozen calls, whatever it carries (test/addon/reportes-costo.test.ts).
  for (const { total } of sends) expect(total).toBeLessThanOrEqual(27);
  expect(presses).toBeLessThanOrEqual(10);
});
