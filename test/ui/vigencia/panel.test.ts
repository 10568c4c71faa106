// The evaluation of a year by keyboard, in a real browser, over the built add-on with the example office.

import type { Page } from 'playwright-core';
import { type Book, exampleBook } from '../../support/host';
import { typeIn } from '../../support/typed';
import { type Answers, type OpenPanel, panelsOfThisFile, Refusal } from '../support/stand-in';
import { typistAt } from '../support/typist';

const openPanel = panelsOfThisFile();
let opened: OpenPanel;

/** What the add-on answers of a book, by the names that the panel asks. */
function answersOf(book: Book): Answers {
  const ask = (fn: string) => (pedido: unknown) => {
    const { ok } = book.host.call(fn, [pedido]);
    const answer = ok as
      | { ok: true; data: unknown }
      | { ok: false; error: { mensaje: string; codigo: string; detalle: string[] } };
    // The page is served as of a version of its own.
    if (answer.ok)
      return fn === 'arranque' ? { ...(answer.data as object), version: '1.0.0' } : answer.data;
    throw new Refusal(answer.error.mensaje, answer.error.detalle, answer.error.codigo);
  };
  const names = [
    'arranque',
    'panelVigencia',
    'evaluacionDelAno',
    'guardarEvaluacion',
    'guardarBorradorEvaluacion',
    'deshacerCargue',
  ];
  return Object.fromEntries(names.map((name) => [name, ask(name)])) as Answers;
}
/** The example before anybody evaluated its years. */
function unevaluated(): Book {
  const book = exampleBook();
  const load = book.rows('bitacora').find(({ registro }) => registro === 'evaluaciones');
  book.call('deshacerCargue', { cargue: load?.cargue });
  expect(book.rows('evaluaciones')).toEqual([]);
  return book;
}
async function open(book: Book): Promise<Page> {
  opened = await openPanel({ panel: 'vigencia', answers: answersOf(book) });
  await opened.page.locator('.button-bar').waitFor();
  return opened.page;
}
const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });
const current = (page: Page) => page.locator('#evaluacion-titulo').innerText();
const rowOf = (book: Book, accion: string, vigencia = 2025) =>
  book.rows('evaluaciones').find((row) => row.accion === accion && row.vigencia === vigencia);

test('one acción after the other is written, saved on the way to the next and told what it lacks, without the mouse', async () => {
  const book = unevaluated();
  const page = await open(book);
  const typist = typistAt(page);
  await page.getByText('0 de 39 evaluadas').waitFor();
  expect(await current(page)).toContain('A01');
  expect(await typist.where()).toBe('evaluacion-logros');
  await typist.type('Las doce IED registraron su autoevaluación.');
  await typist.press('Control+Enter');
  await page.getByText('A01 quedó guardada en el cargue').waitFor();
  await page.getByText('le falta: Oportunidades de mejora y Decisión').waitFor();
  await expect(current(page)).resolves.toContain('A02');
  expect(await typist.where()).toBe('evaluacion-logros');
  expect(rowOf(book, 'A01')).toMatchObject({
    logros: 'Las doce IED registraron su autoevaluación.',
    avance: 1,
    cumplimiento: 'Cumplida',
    fecha: '2026-07-15',
  });
  // A whole one: its texts, a decision by its letter, and on.
  await typist.type('Treinta y seis visitas.');
  await page.locator('#evaluacion-mejora').focus();
  await typist.type('Programarlas en enero.');
  await page.locator('#evaluacion-decision').focus();
  await typist.type('Continúa i');
  await page.locator('#evaluacion-profesional').fill('Luis Ejemplo Castro');
  await typist.press('Escape');
  await page.locator('#evaluacion-logros').focus();
  await typist.press('Control+Enter');
  await page.getByText('A02 quedó guardada').waitFor();
  await page.getByText('1 de 39 evaluadas').waitFor();
  expect(rowOf(book, 'A02')).toMatchObject({
    decision: 'Continúa igual',
    cumplimiento: 'Cumplida',
  });
});

test('a draft of the quarters is offered and never filled in by itself', async () => {
  const book = unevaluated();
  const page = await open(book);
  await field(page, 'Acción').selectOption('A07');
  await page.locator('#evaluacion-titulo', { hasText: 'A07' }).waitFor();
  await page.getByText('No cumplida').first().waitFor({ state: 'detached' });
  const difficulties = page.locator('#evaluacion-dificultades');
  expect(await difficulties.inputValue()).toBe('');
  await page.locator('.hint', { hasText: 'en el tercer periodo en dos IED' }).waitFor();
  await page.getByRole('button', { name: 'Usar el borrador y editarlo' }).nth(1).click();
  expect(await difficulties.inputValue()).toBe(
    'T4: Los planes de apoyo empezaron en el tercer periodo en dos IED.',
  );
  expect(await typistAt(page).where()).toBe('evaluacion-dificultades');
  // Passing by another without having touched it saves nothing of it.
  await field(page, 'Acción').selectOption('A08');
  await page.getByText('A07 quedó guardada').waitFor();
  await page.getByRole('button', { name: 'Siguiente acción' }).click();
  await page.locator('#evaluacion-titulo', { hasText: 'A09' }).waitFor();
  expect(book.rows('evaluaciones').map(({ accion }) => accion)).toEqual(['A07']);
});

test('what was saved is taken back, and its acción is open again', async () => {
  const book = unevaluated();
  const page = await open(book);
  await page.locator('#evaluacion-logros').fill('Por error');
  await page.getByRole('button', { name: 'Guardar y seguir' }).click();
  await page.getByRole('button', { name: 'Deshacer' }).click();
  await page.locator('#evaluacion-titulo', { hasText: 'A01' }).waitFor();
  expect(book.rows('evaluaciones')).toEqual([]);
  expect(await page.locator('#evaluacion-logros').inputValue()).toBe('');
});

test('what another person wrote meanwhile is shown beside, and nothing of it is lost', async () => {
  const book = exampleBook();
  const page = await open(book);
  await field(page, 'Acción').selectOption('A05');
  await page.locator('#evaluacion-titulo', { hasText: 'A05' }).waitFor();
  await page.locator('#evaluacion-mejora').fill('La mía');
  await page.locator('#evaluacion-logros').fill('Lo mismo');
  const at = book
    .rows('evaluaciones')
    .findIndex((row) => row.accion === 'A05' && row.vigencia === 2025);
  typeIn(book, 'Evaluación anual', at + 2, {
    'Oportunidades de mejora': 'La de otra',
    Logros: 'Lo mismo',
  });
  await page.getByRole('button', { name: 'Guardar y seguir' }).click();
  await page.getByText('otra persona escribió de esta acción').waitFor();
  expect(rowOf(book, 'A05')?.mejora).toBe('La de otra');
  expect(await page.locator('#evaluacion-mejora').inputValue()).toBe('La mía');
  // Where both wrote the same there is nothing to choose.
  expect(await page.getByText('otra persona escribió «').allTextContents()).toHaveLength(
    await page.getByText('otra persona escribió «La de otra»').count(),
  );
  await page.getByRole('button', { name: 'Guardar y seguir' }).click();
  await page.getByText('A05 quedó guardada').waitFor();
  expect(rowOf(book, 'A05')?.mejora).toBe('La mía');
});

test('a field that is wrong keeps it there, with why beside it', async () => {
  const book = unevaluated();
  const page = await open(book);
  await page.locator('#evaluacion-logros').fill('Algo');
  await page.locator('#evaluacion-fecha').fill('ayer');
  await page.getByRole('button', { name: 'Guardar y seguir' }).click();
  await page.getByText('No se guardó').first().waitFor();
  expect(await page.locator('#evaluacion-fecha').getAttribute('aria-invalid')).toBe('true');
  expect(await current(page)).toContain('A01');
  expect(book.rows('evaluaciones')).toEqual([]);
});

test('another year or section waits until what is written is saved', async () => {
  const book = unevaluated();
  const page = await open(book);
  await page.locator('#evaluacion-logros').fill('Antes de irme');
  await field(page, 'Vigencia').selectOption('2024');
  await page
    .getByText('0 de 40 evaluadas')
    .or(page.getByText('0 de 39 evaluadas'))
    .first()
    .waitFor();
  expect(rowOf(book, 'A01')?.logros).toBe('Antes de irme');
});

test('what was being written when the panel closed is there when it opens again', async () => {
  const book = unevaluated();
  const leida = null;
  const campos = { logros: 'A medias' };
  book.call('guardarBorradorEvaluacion', {
    borrador: { vigencia: '2025', accion: 'A12', leida, campos, pedido: 'p9' },
  });
  const page = await open(book);
  await page.getByText('Se recuperó lo que estaba escribiendo').waitFor();
  expect(await current(page)).toContain('A12');
  expect(await page.locator('#evaluacion-logros').inputValue()).toBe('A medias');
  await page.getByRole('button', { name: 'Descartarlo' }).click();
  await page.getByText('Se recuperó').waitFor({ state: 'detached' });
  expect(await page.locator('#evaluacion-logros').inputValue()).toBe('');
});

test('one that is not as the data say any more tells it, and is put right by saving it again', async () => {
  const book = exampleBook();
  const at = book
    .rows('seguimiento')
    .findIndex((row) => row.accion === 'A05' && row.vigencia === 2025 && row.trimestre === 'T4');
  typeIn(book, 'Seguimiento', at + 2, { Ejecutado: '5' });
  const page = await open(book);
  await field(page, 'Acción').selectOption('A05');
  await page.getByText('Quedó guardada como «No cumplida»').waitFor();
  await page.getByRole('button', { name: 'Guardar y seguir' }).click();
  await page.getByText('A05 quedó guardada').waitFor();
  expect(rowOf(book, 'A05')).toMatchObject({ cumplimiento: 'Cumplida', avance: 1 });
});

test('what was being written when the panel closed a moment ago is offered, and taken in its own acción', async () => {
  const book = unevaluated();
  const first = await open(book);
  await first.locator('#evaluacion-accion').selectOption('A07');
  await first.locator('#evaluacion-mejora').fill('Empezar antes de marzo.');
  await first.locator('#evaluacion-mejora').press('Tab');
  await first.getByText(/Lo escrito se guardó a las/).waitFor();
  const page = await open(book);
  expect(await current(page)).toContain('A01');
  await page
    .getByRole('button', { name: 'Continuar aquí «A07 de 2025» (hace un momento)' })
    .press('Enter');
  await page.getByText('Se recuperó lo que estaba escribiendo.').waitFor();
  expect(await current(page)).toContain('A07');
  expect(await page.locator('#evaluacion-mejora').inputValue()).toBe('Empezar antes de marzo.');
  await page.getByRole('button', { name: 'Guardar y seguir' }).press('Enter');
  await page.getByText(/^A07 quedó guardada/).waitFor();
  expect(rowOf(book, 'A07')?.mejora).toBe('Empezar antes de marzo.');
  expect(await (await open(book)).getByText('Continuar aquí').count()).toBe(0);
});
