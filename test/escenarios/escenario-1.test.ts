// product.md §7, 1: the Profesional de Mejoramiento pastes 60 acciones of the matriz 2026. In the panel «Cargar», in a real browser on the
// built add-on, with the clipboard and the keyboard alone.

import type { Page } from 'playwright-core';
import { type Book, newBook, sheetOf } from '../support/host';
import { ARRIBA, acciones, codigoDe, comoTexto, ENCABEZADO, ERRORES } from '../support/matriz-2026';
import { answersOf } from '../ui/support/book-answers';
import { PIDE_CARGAR } from '../ui/support/cargue';
import { AXE, checkPage } from '../ui/support/check-page';
import { pasteTable } from '../ui/support/paste';
import { panelsOfThisFile } from '../ui/support/stand-in';

const openPanel = panelsOfThisFile();

/** Before the plan of 2026 there is one acción of the year before, which no load touches. */
function officeWithOneAccion(now: () => Date): Book {
  const book = newBook({ now });
  book.call('cargar', {
    registro: 'equipo',
    celdas: [
      ['Nombre', 'Cargo', 'Dependencia'],
      ['Luis Ejemplo Castro', 'Profesional Especializado', 'Calidad Educativa'],
      ['Paula Ejemplo Mercado', 'Profesional Universitario', 'Calidad Educativa'],
    ],
  });
  const [[, , ...line] = []] = acciones(true);
  book.call('cargar', { registro: 'pam', celdas: [ENCABEZADO, ['P01', 'MP1', ...line]] });
  return book;
}

/** All that stands in the sheet of the plan: cells, formats and sizes. */
const plan = (book: Book): string => JSON.stringify(sheetOf(book.host.data, 'PAM'));

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
/** By the keyboard, from whatever has it. */
async function press(page: Page, name: string | RegExp): Promise<void> {
  await button(page, name).focus();
  await page.keyboard.press('Enter');
}

/** More in 2026, and so in the four years. */
const MORE: { readonly [was: string]: string } = { '1.030,5': '1.050,5', '1.100,5': '1.120,5' };

test('escenario 1', async () => {
  let minutes = 0;
  const book = officeWithOneAccion(() => new Date(Date.UTC(2026, 6, 15, 15, minutes)));
  const { answers, calls } = answersOf(book, PIDE_CARGAR);
  const opened = await openPanel({ panel: 'cargar', answers });
  const { page } = opened;
  await page.addScriptTag({ path: AXE });
  const before = plan(book);

  // The panel opens with the keyboard where the table is pasted; what is pasted is seen at once.
  await page.locator('#cargar-pegar').waitFor();
  const began = performance.now();
  await pasteTable(page, comoTexto(acciones()));
  await page.getByText('60 filas leídas').waitFor();
  const seconds = (performance.now() - began) / 1000;
  // On this machine the time is told; on Google it is what its calls cost.
  const look = calls.find(({ endpoint }) => endpoint === 'verCargue');
  expect(look?.seconds).toBeLessThan(3);
  process.stderr.write(
    `Preview of 60 × 28: ${seconds.toFixed(1)} s here; ${look?.total} calls, ${look?.seconds.toFixed(1)} s on Google\n`,
  );
  await page.getByText('Se reconoció por sus encabezados').waitFor();

  // Columns of other names were matched; the one that is nobody's is shown, and what it may be is a choice away.
  const unknown = page.getByRole('region', { name: 'Encabezados que no se conocen' });
  expect(await unknown.locator('select').count()).toBe(2);
  await unknown
    .getByLabel('«Cordinadora de la acción»')
    .selectOption({ label: '¿Es Coordinador de la acción?' });
  await page.getByText('Un encabezado no se conoce, y no se lee').waitFor();

  // Twelve errors, each by its cell and with what to do.
  const wrong = page.locator('section', { has: page.getByText('No entra: corríjalo') });
  await wrong.getByText('12 veces').waitFor();
  const lines = (await wrong.locator('li').allInnerTexts()).map((line) => line.trim());
  for (const [i, , column, text] of ERRORES) {
    const line = lines.find((one) => one.startsWith(`Fila ${i + 1 + ARRIBA}, ${column}`)) ?? '';
    expect(line).toContain(`«${text}»`);
    expect(line).toMatch(/escríbal[ao]|deje la celda|: use |escriba/);
  }
  expect(lines).toHaveLength(12);
  expect(await checkPage(page, 'escenario-1-bandeja')).toEqual([]);
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
  expect(plan(book)).toBe(before);
  expect(opened.sent('cargar')).toEqual([]);

  // The valid ones go in, and taking them back leaves the sheet as it was, to the last byte.
  expect(await button(page, 'Cargar las 60 filas').getAttribute('aria-disabled')).toBe('true');
  await press(page, 'Cargar las 48 válidas');
  await page.getByText('Entraron 48 filas en PAM').waitFor();
  expect(book.rows('pam')).toHaveLength(1 + 48);
  await press(page, 'Deshacer este cargue');
  await press(page, 'Sí, deshacer');
  await page.getByText(/quedó deshecho/).waitFor();
  expect(plan(book)).toBe(before);

  // The table mended in Excel is pasted whole.
  await pasteTable(page, comoTexto(acciones(true)));
  await page.getByText('60 filas leídas').waitFor();
  await page.getByText('Asignada la vez anterior.').waitFor({ state: 'attached' });
  await press(page, 'Cargar las 60 filas');
  await page.getByText('Entraron 60 filas en PAM').waitFor();
  const rows = book.rows('pam');
  expect(rows).toHaveLength(1 + 60);
  expect(rows[2]).toMatchObject({
    codigo: codigoDe(1),
    lineaBase: 1250.5,
    meta2026: 1030.5,
    fechaInicio: '2026-06-15',
    fechaFin: '2027-12-15',
    coordinador: 'Paula Ejemplo Mercado',
    tipoAcumulacion: 'Acumulado',
  });
  // «60%» is 0.6 as its cell shows it, and «jun-27» ends with its month.
  expect(rows[1]).toMatchObject({ meta2026: 60, tipoAcumulacion: 'Stock', fechaFin: '2027-06-30' });

  // Opened again it still says so, and offers to take it back.
  minutes += 2;
  const again = await openPanel({ panel: 'cargar', answers });
  await again.page.getByText('Entraron 60 filas en PAM').waitFor();
  await press(again.page, 'Cargar otra tabla');

  // The same list again has nothing to load, and makes no row twice.
  await pasteTable(again.page, comoTexto(acciones(true)));
  await again.page.getByText('No hay nada que cargar').waitFor();
  await press(again.page, 'Traer otra tabla');
  const changed = acciones(true).map((line, i) =>
    i === 7 || i === 9 ? line.map((text) => MORE[text] ?? text) : line,
  );
  await pasteTable(again.page, comoTexto(changed));
  await press(again.page, 'Cargar las 2 que cambian');
  await again.page.getByText('0 nuevas y 2 actualizadas').waitFor();
  expect(book.rows('pam')).toHaveLength(1 + 60);
  expect(book.rows('pam')[8]).toMatchObject({ codigo: codigoDe(7), meta2026: 1050.5 });
}, 180_000);
