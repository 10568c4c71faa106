// A load of many commits in the browser, on the add-on itself with commits of three rows and steps of one commit: given up in the middle,
// left half-way and gone on with, and with another window that writes in the same register meanwhile.

import type { Page } from 'playwright-core';
import { bitacoraOf, expectSettled } from '../../support/auditoria';
import { type Book, newBook, openBook } from '../../support/host';
import { type Script, variantCodigo } from '../../support/variant-build';
import { answersOf } from '../support/book-answers';
import { PIDE_CARGAR } from '../support/cargue';
import { pasteTable } from '../support/paste';
import { type Answers, panelsOfThisFile } from '../support/stand-in';

const openPanel = panelsOfThisFile();
let variant: Script;
beforeAll(async () => {
  variant = await variantCodigo({
    'src/addon/commit/commit.ts': (text) => text.replace('MAX_ROWS = 2000', 'MAX_ROWS = 3'),
    'src/addon/trabajos/motor.ts': (text) => text.replace('PASO_MS = 90_000', 'PASO_MS = 0'),
  });
}, 60_000);

const ENDPOINTS = [...PIDE_CARGAR, 'verTrabajo', 'seguirTrabajo', 'cancelarTrabajo'];
const IED = ['Código DANE', 'Nombre', 'Localidad', 'Barrio'];
const danes = Array.from({ length: 8 }, (_, i) => `10800199990${i + 1}`);
const ieds = (barrio = 'Uno') => [
  IED,
  ...danes.map((dane, i) => [dane, `IED Ejemplo ${i + 1}`, 'Riomar', barrio]),
];
const barrios = (book: Book) => book.rows('ied').map(({ barrio }) => barrio);

const cargues = (book: Book) =>
  new Set(bitacoraOf(book).flatMap(({ registro, cargue }) => (registro === 'ied' ? cargue : [])));

/** An office whose clock goes on, since what is kept is another window's for a minute. */
function office(): { readonly book: Book; readonly wait: (minutes: number) => void } {
  let now = Date.UTC(2026, 6, 15, 15);
  const book = openBook(newBook().host.data, { ...variant, now: () => new Date(now) });
  return {
    book,
    wait: (minutes) => {
      now += minutes * 60_000;
    },
  };
}

/** Calls of an endpoint wait until they are let go on. */
function gate() {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

/** Opens the panel, and pastes a table where one is given: what was left in it comes back by itself. */
async function begin(book: Book, table?: readonly (readonly string[])[], more: Answers = {}) {
  const { answers } = answersOf(book, ENDPOINTS);
  const opened = await openPanel({ panel: 'cargar', answers: { ...answers, ...more } });
  const { page } = opened;
  await page.locator('#cargar-pegar, #cargar-vista, #cargar-hecho').first().waitFor();
  if (table) await pasteTable(page, table.map((row) => row.join('\t')).join('\n'));
  return { ...opened, answers };
}
const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).first().press('Enter');
const ask = (answers: Answers, endpoint: keyof Answers, pedido: unknown) =>
  (answers[endpoint] as unknown as (pedido: unknown) => never)(pedido);

test('goes in step by step under one cargue, and says so as any other', async () => {
  const { book } = office();
  const { page } = await begin(book, ieds());
  await press(page, 'Cargar las 8 filas');
  await page.getByText('Entraron 8 filas en IED').waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('cargar-hecho');
  expect(book.rows('ied')).toHaveLength(8);
  expect(cargues(book).size).toBe(1);
  // Taking it back takes several steps too.
  await press(page, 'Deshacer este cargue');
  await press(page, 'Sí, deshacer');
  await page.getByText(/quedó deshecho/).waitFor();
  expect(book.rows('ied')).toEqual([]);
  expect(await page.locator('#cargar-pegar').count()).toBe(1);
});

test('given up in the middle it says how far it came, also when the panel is opened again, and what is in can be taken back', async () => {
  const { book, wait } = office();
  const { open, opened } = gate();
  const { answers } = answersOf(book, ENDPOINTS);
  const { page } = await begin(book, ieds(), {
    seguirTrabajo: async (pedido: never) => {
      await opened;
      return ask(answers, 'seguirTrabajo', pedido);
    },
  } as Answers);
  await press(page, 'Cargar las 8 filas');
  await page.getByText('3 de 8 filas').waitFor();
  await press(page, 'Cancelar lo que falta');
  await press(page, 'Sí, cancelar');
  await page.getByText('Cancelado: lo hecho se conserva.').waitFor();
  await page.getByText(/se escribieron 3 de 8 filas/).waitFor();
  open();
  expect(book.rows('ied')).toHaveLength(3);
  expectSettled(book);
  wait(2);
  const again = await begin(book);
  await again.page.getByText(/se escribieron 3 de 8 filas/).waitFor();
  expect(await again.page.getByText('Quedó a medias').count()).toBe(0);
  await press(again.page, 'Deshacer este cargue');
  await press(again.page, 'Sí, deshacer');
  await again.page.getByText(/quedó deshecho/).waitFor();
  expect(book.rows('ied')).toEqual([]);
});

test('given up while its request runs, it stops at the next commit', async () => {
  const { book } = office();
  const { open, opened } = gate();
  const { answers } = answersOf(book, ENDPOINTS);
  const { page } = await begin(book, ieds(), {
    cargar: async (pedido: never) => {
      const answer = ask(answers, 'cargar', pedido);
      await opened;
      return answer;
    },
  } as Answers);
  await press(page, 'Cargar las 8 filas');
  // What is asked on the side tells how far it is.
  await page.getByText('Cargando… 3 de 8 filas.').waitFor();
  await press(page, 'Cancelar lo que falta');
  await press(page, 'Sí, cancelar');
  await page.getByText('Se cancela en cuanto termine lo que está en curso').waitFor();
  open();
  await page.getByText(/se escribieron 3 de 8 filas/).waitFor();
  expect(book.rows('ied')).toHaveLength(3);
});

test('left half-way it is found again as it was, and goes on under the same cargue', async () => {
  const { book, wait } = office();
  const { page } = await begin(book, ieds(), {
    seguirTrabajo: () => new Promise(() => undefined),
  } as Answers);
  await press(page, 'Cargar las 8 filas');
  await page.getByText('3 de 8 filas').waitFor();
  wait(2);
  const again = await begin(book);
  await again.page.getByText('Quedó a medias: Cargue en IED').waitFor();
  await again.page.getByText('Es lo que había traído antes de cerrar el panel.').waitFor();
  await again.page.getByText('Este cargue quedó a medias.').waitFor();
  await press(again.page, 'Continuar el cargue');
  await again.page.getByText('Entraron 8 filas en IED').waitFor();
  await again.page.getByText('8 nuevas y 0 actualizadas').waitFor();
  expect(book.rows('ied')).toHaveLength(8);
  expect(cargues(book).size).toBe(1);
  expect(book.call<{ trabajos: unknown[] }>('arranque').trabajos).toEqual([]);
});

test('what another window writes in a row that is still to come is told, and nothing is written over it unseen', async () => {
  const { book } = office();
  book.call('cargar', { registro: 'ied', celdas: ieds().slice(0, 4) });
  book.call('cargar', { registro: 'ied', celdas: [IED, ...ieds().slice(4)] });
  const left = book.call<{ trabajos: readonly { trabajo: string; clave: string }[] }>('arranque');
  expect(left.trabajos).toHaveLength(1);
  const [job] = left.trabajos;
  const pedido = { registro: 'ied', celdas: [IED, ...ieds().slice(4)] };
  book.call('seguirTrabajo', { trabajo: job?.trabajo, clave: job?.clave, pedido });
  const { open, opened } = gate();
  const { answers } = answersOf(book, ENDPOINTS);
  const { page } = await begin(book, ieds('El de la tabla'), {
    seguirTrabajo: async (asked: never) => {
      await opened;
      return ask(answers, 'seguirTrabajo', asked);
    },
  } as Answers);
  await press(page, 'Cargar las 8 filas');
  await page.getByText('3 de 8 filas').waitFor();
  // Rows that are in already, and rows that are not.
  const written = (i: number, barrio: string) =>
    book.call('cargar', {
      registro: 'ied',
      celdas: [IED, [danes[i] ?? '', `IED Ejemplo ${i + 1}`, 'Riomar', barrio]],
    });
  written(0, 'De otra ventana');
  written(6, 'De otra ventana');
  open();
  await page.getByText(/alguien cambió filas que este cargue cambia/).waitFor();
  await page
    .getByText('Barrio dice «De otra ventana» y el cargue pondría «El de la tabla»')
    .waitFor();
  const six = barrios(book);
  expect(six.filter((barrio) => barrio === 'De otra ventana')).toHaveLength(2);
  // Whoever has seen it decides: what is left is looked at again, and goes in under the same cargue.
  await press(page, 'Revisar lo que falta');
  await page.getByText('8 filas leídas').waitFor();
  await page.locator('#cargar-todo').press('Enter');
  await page.getByText(/en IED\./).waitFor();
  expect(barrios(book)).toEqual([
    'De otra ventana',
    ...Array.from({ length: 7 }, () => 'El de la tabla'),
  ]);
  expectSettled(book);
});
