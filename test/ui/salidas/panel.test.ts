// The panel «Salidas» in a real browser, on the built add-on, by the keyboard alone: one is made and seen while it is made, downloaded as
// people open it, kept, repeated, taken away and brought back; what is wrong is told before it is kept.

import type { Download, Page } from 'playwright-core';
import { readHojas } from '../../../src/xlsx/read-hojas';
import { eventually } from '../../support/eventually';
import { exampleBook, newBook } from '../../support/host';
import { typeIn } from '../../support/typed';
import { answersOf } from '../support/book-answers';
import { panelsOfThisFile } from '../support/stand-in';
import { typistAt } from '../support/typist';

const openPanel = panelsOfThisFile();
const ENDPOINTS = [
  'panelSalidas',
  'verHojaDeSalida',
  'verSalida',
  'guardarSalida',
  'borrarSalida',
  'guardarBorradorSalida',
  'deshacerCargue',
  'lectorDePlanillas',
] as const;

async function open(book = exampleBook()) {
  const opened = await openPanel({ panel: 'salidas', answers: answersOf(book, ENDPOINTS).answers });
  await opened.page.locator('.button-bar').waitFor();
  return { ...opened, book, typist: typistAt(opened.page) };
}
const nombres = (book: ReturnType<typeof exampleBook>) =>
  book.rows('salidas').map(({ nombre }) => nombre);

async function downloadBy(page: Page, name: RegExp): Promise<{ name: string; bytes: Buffer }> {
  const wait = page.waitForEvent('download');
  await page.getByRole('button', { name }).press('Enter');
  const file: Download = await wait;
  const bytes = Buffer.concat(await (await file.createReadStream()).toArray());
  return { name: file.suggestedFilename(), bytes };
}

/** One of the rural institutions, by the keyboard. */
async function write({ page, typist }: Awaited<ReturnType<typeof open>>): Promise<void> {
  await page.getByRole('button', { name: 'Nueva salida' }).press('Enter');
  await page.waitForFunction(() => document.activeElement?.id === 'salida-nombre');
  await typist.type('IED rurales');
  await typist.press('Tab');
  await typist.type('MEN');
  await typist.press('Tab');
  await page.locator('#salida-hoja').selectOption('IED');
  await page.locator('#salida-agregar-columna').focus();
  for (const text of ['nombre', 'codigo', 'zona']) {
    await typist.type(text);
    await typist.press('Enter');
  }
}

test('a book without salidas says what they are for', async () => {
  const { page } = await open(newBook());
  await page.getByText('Todavía no hay salidas guardadas').waitFor();
});

test('one is made by the keyboard: its columns put in order, its rows chosen, the file seen before it is kept', async () => {
  const at = await open();
  const { page, typist, book, sent } = at;
  await write(at);
  await page.getByText('12 filas').waitFor();
  // The código goes first.
  await page.locator('#salida-columna-1').focus();
  await typist.press('Alt+ArrowUp');
  expect(await typist.where()).toBe('salida-columna-0');
  await page.locator('#salida-columna-0').fill('DANE');
  expect(await page.locator('section table th').allTextContents()).toEqual([
    'DANE',
    'Nombre',
    'Zona',
  ]);
  await page.locator('#salida-filtro').press('Enter');
  await page.locator('#salida-agregar-condicion').focus();
  await typist.type('zona');
  await typist.press('Enter');
  expect(await typist.where()).toBe('salida-condicion-0');
  await page.locator('#salida-condicion-0-valor').focus();
  await typist.type('rur');
  await typist.press('Enter');
  const rurales = book.rows('ied').filter(({ zona }) => zona === 'Rural').length;
  await page.getByText(`${rurales} filas`).waitFor();
  await page.locator('#salida-orden').press('Enter');
  await page.locator('#salida-agregar-orden').focus();
  await typist.type('nombre');
  await typist.press('Enter');

  const xlsx = await downloadBy(page, /Descargar Excel/);
  expect(xlsx.name).toBe('IED rurales.xlsx');
  const [hoja] = await readHojas(xlsx.bytes, xlsx.name);
  expect(hoja?.celdas[0]).toEqual(['DANE', 'Nombre', 'Zona']);
  expect(hoja?.celdas).toHaveLength(rurales + 1);
  expect(hoja?.celdas[1]?.[0]).toMatch(/^\d{12}$/);
  const csv = await downloadBy(page, /Descargar CSV/);
  expect(csv.bytes.toString('utf8').startsWith('\uFEFFDANE;Nombre;Zona\n')).toBe(true);

  await page.locator('#salida-nombre').focus();
  await typist.press('Control+Enter');
  await page.getByText('La salida «IED rurales» quedó guardada.').waitFor();
  expect(sent('guardarSalida')).toHaveLength(1);
  expect(book.rows('salidas').find(({ nombre }) => nombre === 'IED rurales')).toMatchObject({
    paraQuien: 'MEN',
    registro: 'IED',
    columnas: 'Código DANE; Nombre; Zona',
    encabezados: 'Código DANE = DANE',
    filtro: 'Zona es Rural',
    orden: 'Nombre',
    formato: 'Excel (.xlsx)',
  });
  await page.getByRole('button', { name: 'Deshacer' }).press('Enter');
  await page.getByText('quedó deshecho').waitFor();
  expect(nombres(book)).not.toContain('IED rurales');
});

test('what is kept is downloaded as it is, opened as it was left, and repeated under another name', async () => {
  const { page, book } = await open();
  const csv = await downloadBy(page, /Descargar IED acompañadas en 2026/);
  expect(csv.name).toBe('IED acompañadas en 2026.csv');
  expect(csv.bytes.toString('utf8').split('\n')).toHaveLength(32);
  await page.getByRole('button', { name: 'Editar IED acompañadas en 2026' }).press('Enter');
  await page.getByText('30 filas').waitFor();
  expect(await page.locator('#salida-columna-0').inputValue()).toBe('Código DANE');
  expect(await page.locator('#salida-condicion-1').inputValue()).toBe('es');
  await page.getByRole('button', { name: 'Volver' }).press('Enter');
  await page.getByRole('button', { name: 'Duplicar IED acompañadas en 2026' }).press('Enter');
  await page.getByText('30 filas').waitFor();
  await page.getByRole('button', { name: 'Guardar la salida' }).press('Enter');
  await page.getByText('quedó guardada').waitFor();
  expect(nombres(book)).toContain('IED acompañadas en 2026 (copia)');
});

test('one is taken away and brought back', async () => {
  const { page, book } = await open();
  await page.getByRole('button', { name: 'Borrar Acciones y recursos' }).press('Enter');
  await page.getByText('La salida «Acciones y recursos» se borró.').waitFor();
  expect(nombres(book)).toHaveLength(2);
  await page.getByRole('button', { name: 'Deshacer' }).press('Enter');
  await page.getByText('3 salidas guardadas').waitFor();
  expect(nombres(book)).toContain('Acciones y recursos');
});

test('what is wrong is told while it is written, and nothing is downloaded nor kept', async () => {
  const at = await open();
  const { page, typist, book, sent } = at;
  await page.getByRole('button', { name: 'Nueva salida' }).press('Enter');
  await page.getByRole('button', { name: 'Guardar la salida' }).press('Enter');
  await page.getByText('Escriba cómo se llama.').waitFor();
  await page.getByRole('button', { name: 'Volver' }).press('Enter');
  await write(at);
  await page.locator('#salida-filtro').press('Enter');
  await page.locator('#salida-agregar-condicion').focus();
  await typist.type('zona');
  await typist.press('Enter');
  await page.locator('#salida-condicion-0-valor').focus();
  await typist.type('Urvana');
  await typist.press('Tab');
  await page.getByText('¿Quiso decir «Urbana»?').waitFor();
  expect(
    await page.getByRole('button', { name: /Descargar CSV/ }).getAttribute('aria-disabled'),
  ).toBe('true');
  await page.getByRole('button', { name: 'Guardar la salida' }).press('Enter');
  await eventually(
    async () => sent('guardarSalida').length,
    (n) => n === 1,
  );
  expect(nombres(book)).toHaveLength(3);
  // Persons are not offered.
  await page.locator('#salida-hoja').selectOption('PAM');
  await page.getByText('No salen, porque dicen de personas: Responsable').waitFor();
});

test('a value with the sign that parts values is written between quotation marks', async () => {
  const book = exampleBook();
  typeIn(book, 'IED', 2, { Nombre: 'Colegio Uno; sede Dos' });
  const at = await open(book);
  const { page, typist } = at;
  await write(at);
  await page.locator('#salida-filtro').press('Enter');
  await page.locator('#salida-agregar-condicion').focus();
  await typist.type('nombre');
  await typist.press('Enter');
  await page.getByText('Si uno lleva «;», va entre « ».').waitFor();
  await page.locator('#salida-condicion-0-valor').fill('«Colegio Uno; sede Dos»');
  await page.getByText('1 fila', { exact: true }).waitFor();
});

test('what is being written is kept when the panel closes, and what is left is offered back', async () => {
  const at = await open();
  const { page, sent, book } = at;
  await write(at);
  await page.locator('#salida-columna-0').fill('Institución');
  await page.locator('#salida-nombre').focus();
  await eventually(
    async () => JSON.stringify(sent('guardarBorradorSalida').at(-1) ?? ''),
    (text) => text.includes('Institución'),
  );
  const again = await open(book);
  await again.page.getByRole('button', { name: /Continuar aquí «IED rurales»/ }).press('Enter');
  await again.page.getByText('12 filas').waitFor();
  expect(await again.page.locator('#salida-columna-0').inputValue()).toBe('Institución');
  await again.page.getByRole('button', { name: 'Volver' }).press('Enter');
  await again.page.getByText('3 salidas guardadas').waitFor();
});
