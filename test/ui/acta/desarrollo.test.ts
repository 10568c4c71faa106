// The acta of an activity drafted from the workbook, in a real browser on the built add-on: asked for by the keyboard, put where nothing
// is written, taken back; and who was missed told while the acta is written.

import { exampleBook } from '../../support/host';
import { answersOf } from '../support/book-answers';
import { panelsOfThisFile } from '../support/stand-in';

const openPanel = panelsOfThisFile();

async function open() {
  const book = exampleBook();
  const { answers } = answersOf(book, [
    'panelActa',
    'desarrolloDeActa',
    'guardarActa',
    'guardarBorradorLocal',
  ]);
  const opened = await openPanel({ panel: 'acta', answers });
  await opened.page.locator('#acta-tipo').waitFor();
  return { ...opened, book };
}

test('the desarrollo of activity 1 is drafted by the keyboard, kept in the acta, and what was written stays', async () => {
  const { page, book } = await open();
  await page.locator('#acta-actividad').selectOption('1');
  await page.locator('#acta-asunto').fill('Análisis de la información');
  await page.locator('#desarrollo-4').fill('Lo dijo la reunión.');
  await page.locator('#acta-del-libro').press('Enter');
  await page.getByText('puntos quedaron redactados con lo que dice el libro').waitFor();
  expect(await page.locator('#punto-1').inputValue()).toContain('Estado y necesidades');
  expect(await page.locator('#desarrollo-1').inputValue()).toContain(
    `Caracterización tiene ${book.rows('caracterizacion').length} datos`,
  );
  expect(await page.locator('#desarrollo-4').inputValue()).toBe('Lo dijo la reunión.');
  await page.getByRole('button', { name: 'Guardar borrador' }).press('Enter');
  await page.getByText('Borrador guardado').waitFor();
  const acta = book.rows('actas').find(({ asunto }) => asunto === 'Análisis de la información');
  expect(`${acta?.desarrollo}`).toContain('Caracterización tiene');
  expect(`${acta?.desarrollo}`).toContain('Lo dijo la reunión.');
});

test('what was drafted is taken back, but what was changed since', async () => {
  const { page } = await open();
  await page.locator('#acta-actividad').selectOption('4');
  await page.locator('#acta-del-libro').press('Enter');
  await page.getByText('con lo que dice el libro: revíselos').waitFor();
  await page.locator('#desarrollo-2').fill('Se acordó otra cosa.');
  await page.getByRole('button', { name: 'Deshacer' }).press('Enter');
  expect(await page.locator('#desarrollo-2').inputValue()).toBe('Se acordó otra cosa.');
  expect(await page.locator('#desarrollo-3').inputValue()).toBe('');
});

test('another orden del día keeps its points, and those of the activity come before the last', async () => {
  const { page } = await open();
  await page.locator('#desarrollo-0').fill('Ya escrito.');
  await page.locator('#acta-actividad').selectOption('3');
  await page.locator('#acta-del-libro').press('Enter');
  await page.getByText('con lo que dice el libro').first().waitFor();
  const puntos = await page
    .locator('input[id^="punto-"]')
    .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
  expect(puntos[0]).toBe('Verificación de asistentes');
  expect(puntos).toContain('Plazos de reporte y de cierre de cada trimestre');
  expect(puntos.pop()).toBe('Proposiciones y varios');
});

test('who does the activity and is missed is told while it is written, and no more once they are marked', async () => {
  const { page, book } = await open();
  const jefe = book
    .rows('equipo')
    .find(({ rol, cargo }) => `${rol} ${cargo}`.includes('Gestión Estratégica'));
  await page.locator('#acta-actividad').selectOption('4');
  const told = page.getByText(/La actividad 4 la hacen .+ no está entre los asistentes ni delegó/);
  await told.waitFor();
  await page.locator('#asistentes-buscar').fill(`${jefe?.nombre}`);
  await page.keyboard.press('Enter');
  await told.waitFor({ state: 'detached' });
});
