// What a workbook of thirty registers costs on Google, fifteen of them generated: preparing it, mending it, and looking at it.

import { REGISTERS } from '../../src/domain/registers';
import { blankWorkbook } from '../../src/emulator/workbook/blank';
import { withGenerated } from '../support/generated-registers';
import { type Book, openBook } from '../support/host';
import { variantCodigo } from '../support/variant-build';

const THIRTY = 30;

let book: Book;
let prepared: ReturnType<typeof cost>;
beforeAll(async () => {
  const script = await variantCodigo(withGenerated(THIRTY - REGISTERS.length));
  book = openBook(blankWorkbook('libro', 'libro'), script);
  prepared = cost('instalar');
}, 60_000);

function cost(fn: string): { readonly total: number; readonly segundosEstimados: number } {
  const { error, cost: spent } = book.host.call(fn, [{}]);
  if (error) throw new Error(error.stack);
  return spent;
}

// Nine of them try the apostrophe, which is known by measure alone; the looks of the views go apart from what they say;
// all but eleven tabs are hidden, a call each; Procedimiento reads the registers whose records it tells.
test('is prepared in 575 calls and fifteen seconds', () => {
  expect(prepared.total).toBeLessThanOrEqual(575);
  expect(prepared.segundosEstimados).toBeLessThan(15);
});

// A read a tab, whole, finds the formats that somebody cleared.
test('is mended, where nothing lacks, without a write but those of its views', () => {
  const before = structuredClone(book.host.data);
  expect(cost('instalar').total).toBeLessThanOrEqual(170);
  const { sheets } = book.host.data;
  for (const [id, sheet] of Object.entries(sheets))
    if (sheet.name !== 'Inicio') expect(sheet).toEqual(before.sheets[id]);
});

// A dozen of them are the formats of the tabs in sight, and two the chips of Equipo and Evidencias.
// Two of them a tab tell of its merged cells and its filter, which nothing else does.
// Three read what the bitácora is held against: the sombra, the documents and what is closed.
test('is looked at in 100 calls by Estado, and in 37 by an empty validar', () => {
  expect(cost('panelEstadoInstalacion').total).toBeLessThanOrEqual(100);
  expect(cost('validar').total).toBeLessThanOrEqual(37);
});
