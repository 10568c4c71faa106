// product.md §7, 6: Friday 16:30, somebody deletes a row by hand. The panel «Bitácora» on the built add-on in a real browser.

import { addSheet } from '../../src/emulator/workbook/blank';
import { putCell } from '../../src/emulator/workbook/cells';
import type { WorkbookData } from '../../src/emulator/workbook/workbook';
import { readXlsx, writeXlsx } from '../../src/xlsx/xlsx';
import { ACTA } from '../support/acta';
import { expectSettled, sweep } from '../support/auditoria';
import { type Book, exampleBook, sheetOf, USER } from '../support/host';
import { convertWithSoffice, testWithOffice } from '../support/soffice';
import { answersOf } from '../ui/support/book-answers';
import { panelsOfThisFile } from '../ui/support/stand-in';
import { typistAt } from '../ui/support/typist';

const openPanel = panelsOfThisFile();
const ENDPOINTS = ['panelBitacora', 'restaurar', 'deshacerCargue', 'comprobarBitacora'];
const ACCION = 'A07';
const DE_LA_OFICINA = 'Mi cuadro';

interface Oficina {
  readonly book: Book;
  /** Moves the clock. */
  readonly at: (moment: string) => void;
}

/** The office with its triggers, an acta with a compromiso of the acción, and a tab of its own with formulas on it. */
function oficina(): Oficina {
  let now = '2026-07-17T15:00:00-05:00';
  const book = exampleBook({ userKey: 'una cuenta de Google', now: () => new Date(now) });
  book.call('instalarDisparadores', {});
  sweep(book);
  const [compromiso] = ACTA.compromisos;
  book.call('guardarActa', {
    ...ACTA,
    compromisos: [{ ...compromiso, accion: ACCION }],
    pedido: 'e6',
  });
  const own = addSheet(book.host.data, DE_LA_OFICINA);
  const last = book.rows('pam').length + 1;
  putCell(own, 0, 0, { f: `=COUNTIF(PAM!A:A,"${ACCION}")`, t: 2 });
  putCell(own, 1, 0, { f: `=MATCH("${ACCION}",PAM!A2:A${last + 20},0)`, t: 2 });
  return {
    book,
    at: (moment) => {
      now = moment;
    },
  };
}

/** What the acción weighs in the plan, and what is said of what names it. */
function pointing(book: Book) {
  const { acciones } = book.call<{
    acciones: readonly { codigo: string; estado?: unknown; semaforo?: unknown }[];
  }>('calcularAvance', { corte: '2026-T2' });
  const { observaciones } = book.call<{
    observaciones: readonly { codigo: string; registro: string; mensaje: string }[];
  }>('validar', {});
  return {
    accion: acciones.find(({ codigo }) => codigo === ACCION),
    acciones: acciones.length,
    perdidas: observaciones.filter(({ mensaje }) => mensaje.includes(ACCION)).length,
  };
}

function deleteByHand({ host }: Book, title: string, line: number): void {
  const { id } = sheetOf(host.data, title);
  const row = line - 1;
  host.select(id, { startRow: row, startColumn: 0, endRow: row, endColumn: 0 });
  host.edit({ sheetId: id, deleteRows: { at: row, count: 1 } });
}

const rowOf = (book: Book) => book.rows('pam').find(({ codigo }) => codigo === ACCION);

test('escenario 6', async () => {
  const { book, at } = oficina();
  const before = { row: rowOf(book), pointing: pointing(book) };
  expect(before.row).toBeDefined();

  // Friday 16:30: a row of the plan is deleted in the grid, which no edit tells.
  at('2026-07-17T16:30:00-05:00');
  const line = book.rows('pam').findIndex(({ codigo }) => codigo === ACCION) + 2;
  deleteByHand(book, 'PAM', line);
  expect(rowOf(book)).toBeUndefined();
  const without = pointing(book);
  expect(without.acciones).toBe(before.pointing.acciones - 1);
  expect(without.perdidas).toBeGreaterThan(before.pointing.perdidas);

  // The bitácora says who, when, and everything that it said.
  at('2026-07-17T16:42:00-05:00');
  const { answers, calls } = answersOf(book, ENDPOINTS);
  const { page } = await openPanel({ panel: 'bitacora', answers });
  const typist = typistAt(page);
  const first = page.locator('li.item').first();
  await first.locator('strong', { hasText: `PAM ${ACCION}` }).waitFor();
  expect(await first.innerText()).toContain(
    `${nameOf(book)} borró la fila, el 17/07/2026 a las 16:30, a mano en la hoja.`,
  );
  const said = Object.entries(before.row ?? {}).filter(([, value]) => value !== null);
  await first.getByRole('button', { name: /^Ver los \d+ datos/ }).press('Enter');
  expect(await first.locator('.notice-facts li').count()).toBe(said.length);
  expect(await first.innerText()).toContain(String(before.row?.accion));

  // Two clicks: what it would write is seen, and it is written.
  const presses = typist.presses();
  await first.getByRole('button', { name: /^Restaurar/ }).focus();
  await typist.press('Enter');
  await first.getByText(`Vuelve la fila PAM ${ACCION}, con ${said.length} datos.`).waitFor();
  expect(rowOf(book)).toBeUndefined();
  await first.getByRole('button', { name: 'Sí, restaurar' }).focus();
  await typist.press('Enter');
  await page.locator('.toast-text', { hasText: `Volvió la fila PAM ${ACCION}` }).waitFor();
  expect(typist.presses() - presses).toBe(2);

  // With the same código and all that it said; the semáforo and what names it find it again.
  expect(rowOf(book)).toEqual(before.row);
  expect(pointing(book)).toEqual(before.pointing);
  const acta = book.rows('compromisos').find(({ accion }) => accion === ACCION);
  expect(acta?.acta).toMatch(/^AC-\d{4}$/);

  // The restoration is an entry of its own, and everything is accounted for.
  await page
    .getByText(/agregó la fila, el 17\/07\/2026 a las 16:42, al restaurar el asiento \d+\./)
    .waitFor();
  expectSettled(book);
  const cost = calls.map(({ endpoint, total }) => `${endpoint} ${total}`).join(', ');
  console.info(`escenario 6: 2 keys (${cost})`);
}, 120_000);

/** As Equipo names the account; the account where it does not. */
function nameOf(book: Book): string {
  const row = book.rows('equipo').find(({ correo }) => correo === USER);
  return String(row?.nombre ?? USER);
}

testWithOffice(
  'escenario 6: the formulas of the office find the row again',
  async () => {
    const { book } = oficina();
    const counted = async (data: WorkbookData): Promise<readonly unknown[]> => {
      const libro = await writeXlsx(data);
      const { libro: read } = convertWithSoffice({ libro }, 'xlsx', 'xlsx');
      const { cellData } = sheetOf(
        await readXlsx(read ?? new Uint8Array(), 'libro'),
        DE_LA_OFICINA,
      );
      return [cellData[0]?.[0]?.v, cellData[1]?.[0]?.v];
    };
    const [one, place] = await counted(book.host.data);
    expect([one, typeof place]).toEqual([1, 'number']);
    const line = book.rows('pam').findIndex(({ codigo }) => codigo === ACCION) + 2;
    deleteByHand(book, 'PAM', line);
    const [none] = await counted(book.host.data);
    expect(none).toBe(0);
    const { asientos } = book.call<{ asientos: readonly { numero: number }[] }>(
      'panelBitacora',
      {},
    );
    book.call('restaurar', { asiento: asientos[0]?.numero });
    const [again, last] = await counted(book.host.data);
    expect([again, last]).toEqual([1, book.rows('pam').length]);
  },
  180_000,
);

test('escenario 6: who deleted it is told only where it is certain', () => {
  const { book } = oficina();
  // A row that was emptied cell by cell waits for the sweep: the one who deletes another is not its author.
  const sheet = sheetOf(book.host.data, 'IED');
  const width = Object.keys(sheet.cellData[0] ?? {}).length;
  const cells = Array.from({ length: width }, (_, column) => ({ row: 4, column, v: null }));
  book.host.edit({ sheetId: sheet.id, cells });
  deleteByHand(book, 'IED', 2);
  sweep(book);
  const { asientos } = book.call<{ asientos: readonly { cambio: string; dicho: string }[] }>(
    'panelBitacora',
    { registro: 'ied' },
  );
  const gone = asientos.filter(({ cambio }) => cambio === 'borrar');
  expect(gone).toHaveLength(2);
  for (const { dicho } of gone) expect(dicho).toMatch(/^Alguien borró la fila/);
});
