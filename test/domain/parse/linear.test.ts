// No cell, however odd, keeps a reader busy: long ones are read in a moment in every kind.

import { matchHeaders } from '../../../src/domain/match-headers';
import { parseCelda } from '../../../src/domain/parse';
import { respellSegun } from '../../../src/domain/parse/convencion';
import { sinVestido } from '../../../src/domain/parse/vestido';
import { parseCorte, parseCuatrienio } from '../../../src/domain/periodo';
import { type Column, KINDS } from '../../../src/domain/register';
import { TRIMESTRE } from '../../../src/domain/registers/columnas';
import { parseTypedInto } from '../../../src/emulator/workbook/typed-text';
import { withTextType } from '../../../src/xlsx/cell';

/** A cell of Google Sheets holds 50,000 characters; where the time grows with their square, fewer show it as well. */
const LENGTH = 20_000;
/** Hundreds of times what a reader takes; one that looks at all that follows each character takes longer. */
const MOST_MS = 160;

const PIECES = [
  ...[
    ' ',
    '1',
    '.',
    ',',
    '1.',
    '1,',
    '.000',
    ',000',
    ' 000',
    '1 ',
    '- ',
    '$',
    '$ ',
    '%',
    ' %',
    '/',
    '1/',
    ':',
    '1:',
  ],
  ...[
    "'",
    '"',
    '""',
    '=',
    '\n',
    '\u00a0',
    '\u200b',
    'a',
    'a.',
    'a ',
    'á',
    'e\u0301',
    '1e',
    'T1 ',
    'i',
    ';',
    ' y ',
    '@',
  ],
];
/** What the piece follows and what comes after it: the end is where a wrong start is noticed. */
const AROUND: readonly (readonly [start: string, end: string])[] = [
  ['1', 'x'],
  ['1', '1'],
  ['$ -', '%'],
  ['="', '"'],
  ["'", ''],
  ['https://a@a.', ' x'],
];
const CELLS = PIECES.flatMap((piece) =>
  AROUND.map(([start, end]) => start + piece.repeat(LENGTH / piece.length) + end),
);

/** What took too long each of three times: the machine may have been busy. */
function slowest(read: (cell: string) => unknown): readonly string[] {
  const timed = (cell: string): number => {
    const start = performance.now();
    read(cell);
    return performance.now() - start;
  };
  return CELLS.flatMap((cell) => {
    const isSlow = [1, 2, 3].every(() => timed(cell) > MOST_MS);
    return isSlow ? `${JSON.stringify(cell.slice(0, 20))}…` : [];
  });
}

const LISTA: Partial<Column> = { valores: ['Acumulado', 'Reducción'], varias: true };
const columns: readonly Column[] = [
  ...KINDS.map((kind): Column => ({ label: 'Columna', kind, np: true, blancos: ['nuevo'] })),
  { label: 'Columna', kind: 'decimal', escala: { unidad: 'unidad' } },
  { label: 'Columna', kind: 'lista', ...LISTA },
  { label: 'Columna', kind: 'referencia', ...LISTA },
  TRIMESTRE,
];

test.each(columns)('parseCelda() of $kind is linear', (column) => {
  expect(slowest((cell) => parseCelda(column, cell))).toEqual([]);
});

test.each<[string, (cell: string) => unknown]>([
  ['respellSegun()', (cell) => respellSegun('dudosa', { label: '', kind: 'decimal' }, cell)],
  ['respellSegun() of dates', (cell) => respellSegun('dudosa', { label: '', kind: 'fecha' }, cell)],
  ['sinVestido()', (cell) => sinVestido('texto', cell)],
  ['parseCorte()', parseCorte],
  ['parseCuatrienio()', parseCuatrienio],
  ['matchHeaders()', (cell) => matchHeaders([{ key: 'a', label: 'A', kind: 'texto' }], [cell])],
  ['parseTypedInto()', (cell) => parseTypedInto(cell, '0')],
  ['parseTypedInto() of dates', (cell) => parseTypedInto(cell, 'dd/mm/yyyy')],
  ['withTextType()', (cell) => withTextType({ v: cell, t: 1 }, undefined)],
])('%s is linear', (_, read) => {
  expect(slowest(read)).toEqual([]);
});
