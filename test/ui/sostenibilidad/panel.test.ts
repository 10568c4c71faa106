// The panel «Sostenibilidad de la vigencia» in a real browser, on the built add-on: what lacks first, its rows made and taken back by the
// keyboard alone, and the way to a row.

import { exampleBook } from '../../support/host';
import { answersOf } from '../support/book-answers';
import { panelsOfThisFile } from '../support/stand-in';

const openPanel = panelsOfThisFile();
const ENDPOINTS = [
  'panelSostenibilidad',
  'crearFilasDeSostenibilidad',
  'prepararActaDeSostenibilidad',
  'deshacerCargue',
  'irA',
] as const;

async function open() {
  const book = exampleBook();
  const { answers } = answersOf(book, ENDPOINTS);
  const opened = await openPanel({ panel: 'sostenibilidad', answers });
  await opened.page.getByLabel('Vigencia').waitFor();
  return { ...opened, book };
}

test('what the year lacks is told first, and its row is reached', async () => {
  const { page, sent } = await open();
  await page.getByText('A40: ').or(page.getByText('«Sin fuente» en Financiera')).first().waitFor();
  await page.getByRole('button', { name: 'Ir a la fila de A40' }).press('Enter');
  await page.waitForTimeout(300);
  expect(sent('irA')).toEqual([
    expect.objectContaining({ registro: 'sostenibilidad', clave: 'A40 · 2026' }),
  ]);
});

test('the rows of another year are made, and taken back', async () => {
  const { page, book } = await open();
  const before = book.rows('sostenibilidad').length;
  await page.getByLabel('Vigencia').selectOption('2027');
  await page.getByRole('button', { name: /^Crear \d+ filas que faltan$/ }).press('Enter');
  await page.getByText('filas quedaron en Sostenibilidad').waitFor();
  expect(book.rows('sostenibilidad').length).toBeGreaterThan(before);
  await page.getByRole('button', { name: 'Deshacer' }).press('Enter');
  await page.getByText('quedó deshecho').waitFor();
  expect(book.rows('sostenibilidad')).toHaveLength(before);
});

test('the acta is prepared', async () => {
  const { page } = await open();
  await page.getByRole('button', { name: 'Preparar el acta de la actividad 4' }).press('Enter');
  await page.getByText('con Ana Ejemplo Rivera y Clara Ejemplo Barrios').waitFor();
});
