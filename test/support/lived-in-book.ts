// The example office as a secretaría that has used its book for a while leaves it: columns and tabs of its own, notes,
// and every text that a spreadsheet program likes to turn into something else.

import { addSheet } from '../../src/emulator/workbook/blank';
import { putCell } from '../../src/emulator/workbook/cells';
import { insertLines } from '../../src/emulator/workbook/lines';
import { styleId } from '../../src/emulator/workbook/styles';
import type { CellData } from '../../src/emulator/workbook/workbook';
import { ACTA } from './acta';
import { type Book, exampleBook, sheetOf } from './host';
import { typeIn } from './typed';

const LONG = `${'Ñandú, así; «quedó» — 🙂\n'.repeat(1150)}`.padEnd(30_000, 'x');
export const OWN_COLUMN = 'Ojo de la jefe';
const OWN_TAB = 'Mi cuadro';
/** Texts of cells that only stay texts where somebody takes care. */
export const TEXTS = [
  '007',
  '1.3',
  '1/2',
  '+573001234567',
  '=SUMA(A1)',
  "'comilla",
  '1E5',
  'Sí',
  'TRUE',
  '-5',
  '@cuenta',
  '#N/D',
  ' dos\nlíneas 🙂',
  '_x0041_',
  '10%',
  '$ 2.000',
] as const;

export function livedInBook(): Book {
  const book = exampleBook();
  ownColumn(book);
  ownTab(book);
  entries(book);
  return book;
}

/** A column of the office's own in the middle of PAM, and its notes. */
function ownColumn({ host: { data } }: Book): void {
  const pam = sheetOf(data, 'PAM');
  insertLines(data, pam, 'column', 3, 1);
  putCell(pam, 0, 3, { v: OWN_COLUMN, t: 1 });
  for (const [i, v] of TEXTS.entries()) {
    putCell(pam, i + 1, 3, { v, t: 1, s: styleId(data, { n: { pattern: '@' } }) });
  }
  pam.notes['1,3'] = 'Revisar con planeación.\nAntes del 30.';
  pam.notes['40,6'] = 'Nota en una celda vacía';
}

/** A tab of the office's own: formulas, a merge, dates and hours, colours, a list. */
function ownTab({ host: { data } }: Book): void {
  const own = addSheet(data, OWN_TAB);
  const n = (pattern: string): string => styleId(data, { n: { pattern } });
  const cells: readonly (readonly [number, number, CellData])[] = [
    [0, 0, { v: 'Presupuesto de la oficina', t: 1, s: styleId(data, { bl: 1, fs: 14 }) }],
    [1, 0, { v: 45351, t: 2, s: n('dd/mm/yyyy') }],
    [1, 1, { v: 0.6041666666666666, t: 2, s: n('hh:mm') }],
    [1, 2, { v: 2_339_400_000, t: 2, s: n('"$" #,##0') }],
    [2, 0, { f: '=C2*2', v: 4_678_800_000, t: 2 }],
    [2, 1, { f: '=IF(C2>1;"mayor";"menor")', v: 'mayor', t: 1 }],
    [2, 2, { f: '=COUNTA(PAM!A2:A)', v: 12, t: 2 }],
    [3, 0, { v: true, t: 3 }],
  ];
  for (const [row, column, cell] of cells) putCell(own, row, column, cell);
  own.mergeData.push({ startRow: 0, startColumn: 0, endRow: 0, endColumn: 2 });
  own.validations.push({
    areas: [{ startRow: 5, startColumn: 0, endRow: 9, endColumn: 0 }],
    criteria: 'VALUE_IN_LIST',
    values: ['Alta', 'Media', 'Baja'],
    allowInvalid: false,
  });
  own.conditionalFormats.push({
    areas: [{ startRow: 1, startColumn: 2, endRow: 9, endColumn: 2 }],
    criteria: 'NUMBER_GREATER_THAN',
    values: ['1000'],
    style: { bg: { rgb: '#fce8e6' } },
  });
}

/** Rows that the office added: an acta with a text that fills a cell, DANE codes, NP, a leap day. */
function entries(book: Book): void {
  book.call('guardarActa', { ...ACTA, desarrollo: LONG, asunto: '=1+1 no es una fórmula' });
  typeIn(book, 'PAM', 2, { 'Fecha inicio': '29/02/2024', 'Meta 2027': 'NP' });
  typeIn(book, 'IED', 2, { 'Código DANE': '008001999011' });
}
