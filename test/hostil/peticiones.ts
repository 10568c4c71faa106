// What a program that got hold of a page, or a page of another version, may ask of the book: every field of every request, as
// what it should not be. It is refused in a sentence, and the book, on disk too, is as it was.

import { rmSync } from 'node:fs';
import { readJournal } from '../../src/local/file/journal';
import { journalPath } from '../../src/local/file/read-libro';
import { blankBook, Client, served } from '../support/served-libro';
import type { Area } from './area';
import { type Path, replaced } from './replaced';

/** What a value may be instead of what it should. */
const WRONG: readonly unknown[] = [
  undefined,
  null,
  true,
  0,
  -1,
  0.5,
  1e300,
  2 ** 53,
  '',
  'x',
  '=1+1',
  '-1',
  '__proto__',
  'constructor',
  '\u0000',
  '\ud800',
  [],
  [[]],
  {},
  { length: 1 },
  { __proto__: null, toString: 1 },
];
const FAR = [20_000, 1_048_576, 1e9, -5];

/** Requests that are good but for what is put in one place of them. */
const GOOD: readonly (readonly [path: string, body: object, places: readonly Path[]])[] = [
  ...operationsOf([
    [
      {
        kind: 'cells',
        cells: {
          1: { 1: { typed: 'x', v: 'x', f: '=A1', s: { bl: 1, n: { pattern: '0' } }, since: 0 } },
        },
      },
      [
        ['kind'],
        ['sheetId'],
        ['cells'],
        ['cells', 1],
        ['cells', 1, 1],
        ['cells', 1, 1, 'typed'],
        ['cells', 1, 1, 'v'],
        ['cells', 1, 1, 'f'],
        ['cells', 1, 1, 's'],
        ['cells', 1, 1, 's', 'bl'],
        ['cells', 1, 1, 's', 'n'],
        ['cells', 1, 1, 's', 'n', 'pattern'],
        ['cells', 1, 1, 'since'],
      ],
    ],
    [{ kind: 'computed', cells: { 1: { 1: 5 } } }, [['cells'], ['cells', 1], ['cells', 1, 1]]],
    [{ kind: 'notes', notes: { '1,1': 'nota' } }, [['notes'], ['notes', '1,1']]],
    [{ kind: 'insertRows', row: 1, count: 1 }, [['row'], ['count']]],
    [{ kind: 'deleteRows', row: 1, count: 1 }, [['row'], ['count']]],
    [{ kind: 'moveRows', start: 0, order: [1, 0] }, [['start'], ['order'], ['order', 0]]],
    [{ kind: 'columnWidths', widths: { 1: 90 } }, [['widths'], ['widths', 1]]],
    [{ kind: 'rowHeights', heights: { 1: 30 } }, [['heights'], ['heights', 1]]],
  ]),
  [
    '/edicion',
    { page: 'p', number: 1, seen: 0, operations: [], takesBack: 'undo' },
    [['page'], ['number'], ['seen'], ['operations'], ['operations', 0], ['takesBack']],
  ],
  [
    '/presencia',
    { page: 'p', seen: 0, nombre: 'Ana', escribe: true, at: { sheetId: '0', row: 1, column: 1 } },
    [
      ['page'],
      ['seen'],
      ['nombre'],
      ['escribe'],
      ['at'],
      ['at', 'sheetId'],
      ['at', 'row'],
      ['at', 'column'],
    ],
  ],
  [
    '/libro',
    { page: 'p', seen: 0, lines: { 0: [1] } },
    [['page'], ['seen'], ['lines'], ['lines', '0'], ['lines', '0', 0]],
  ],
  [
    '/llamar',
    {
      page: 'p',
      fn: 'noExiste',
      args: [],
      active: {
        sheetId: '0',
        area: { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 },
        seen: 0,
      },
    },
    [
      ['page'],
      ['fn'],
      ['args'],
      ['active'],
      ['active', 'sheetId'],
      ['active', 'area'],
      ['active', 'area', 'startRow'],
      ['active', 'area', 'endColumn'],
      ['active', 'seen'],
    ],
  ],
];

/** What is well said and outside the sheet. */
const OUTSIDE: readonly object[] = [
  ...FAR.flatMap((far) => [
    { kind: 'cells', cells: { [far]: { 0: { typed: 'lejos' } } } },
    { kind: 'cells', cells: { 0: { [far]: { typed: 'lejos' } } } },
    { kind: 'computed', cells: { [far]: { 0: 1 } } },
    { kind: 'notes', notes: { [`${far},0`]: 'lejos' } },
    { kind: 'notes', notes: { [`0,${far}`]: 'lejos' } },
    { kind: 'insertRows', row: far, count: 1 },
    { kind: 'deleteRows', row: far, count: 1 },
    { kind: 'moveRows', start: far, order: [far] },
    { kind: 'columnWidths', widths: { [far]: 90 } },
    { kind: 'rowHeights', heights: { [far]: 30 } },
  ]),
  { kind: 'insertRows', row: 0, count: 1_048_576 },
  { kind: 'deleteRows', row: 0, count: 1000 },
  { kind: 'columnWidths', widths: { 0: 1e9 } },
];
const NO_TABS = ['', 'x', '__proto__', 'constructor', 'toString', '-1', '999'];

interface Attempt {
  readonly path: string;
  /** Well said, and outside of what the book has: nothing else than a refusal will do. */
  readonly isOutside?: true;
  readonly body: (sheetId: string) => unknown;
}

const ATTEMPTS: readonly Attempt[] = [
  ...GOOD.flatMap(([path, good, places]) =>
    places.flatMap((place) =>
      WRONG.map((wrong) => ({
        path,
        body: (sheetId: string) => replaced(withSheet(good, sheetId), place, wrong),
      })),
    ),
  ),
  ...OUTSIDE.map((operation) => ({
    path: '/edicion',
    isOutside: true as const,
    body: (sheetId: string) => editOf({ sheetId, ...operation }),
  })),
  ...NO_TABS.flatMap((sheetId) =>
    [
      { kind: 'cells', cells: { 0: { 0: { typed: 'x' } } } },
      { kind: 'showSheet' },
      { kind: 'insertRows', row: 0, count: 1 },
    ].map((operation) => ({
      path: '/edicion',
      isOutside: true as const,
      body: () => editOf({ ...operation, sheetId }),
    })),
  ),
];

function operationsOf(
  operations: readonly (readonly [object, readonly Path[]])[],
): (typeof GOOD)[number][] {
  return operations.map(([operation, places]) => [
    '/edicion',
    editOf(operation),
    places.map((place) => ['operations', 0, ...place]),
  ]);
}

function editOf(operation: object): object {
  return { page: 'p', number: 1, seen: 0, operations: [operation] };
}

function withSheet(body: object, sheetId: string): object {
  const copy = structuredClone(body) as { operations?: { sheetId?: string }[] };
  for (const operation of copy.operations ?? []) operation.sheetId = sheetId;
  return copy;
}

export async function peticiones(): Promise<Area> {
  const book = await blankBook();
  const server = await served(book);
  const page = await Client.open(server.url);
  await page.type(0, 0, 'lo que hay');
  await page.call('noExiste');
  const { id } = await page.sheet();
  let number = 0;
  return {
    intentos: ATTEMPTS.length,
    enMuestra: 120,
    nombreDe: (intento) =>
      JSON.stringify({ path: ATTEMPTS[intento]?.path, body: ATTEMPTS[intento]?.body('0') }),
    async intentar(intento) {
      const { path, body, isOutside } = ATTEMPTS[intento] as Attempt;
      const before = await stateOf();
      const asked = body(id) as { page?: unknown; number?: unknown };
      // Each edit is a new one, unless its number is what is tried.
      if (asked.number === 1) asked.number = ++number;
      const response = await page.ask(path, asked);
      const text = await response.text();
      const after = await stateOf();
      return [
        ...verdict(response.status, text, before, after),
        ...(isOutside && before.sheets !== after.sheets ? ['it is in the book'] : []),
        ...(isOutside && after.noted > before.noted ? ['it is in the journal'] : []),
      ];
    },
    async cerrar() {
      await server.stop();
      rmSync(book.folder, { recursive: true, force: true });
    },
  };

  async function stateOf(): Promise<State> {
    const { book: data } = await page.book();
    return { sheets: JSON.stringify(data.sheets), noted: notedIn(journalPath(book.path)) };
  }
}

/** What the book holds, and how many changes its journal has (a save takes them out at any time). */
interface State {
  readonly sheets: string;
  readonly noted: number;
}

/** A save writes in the journal too, whenever it comes: what it says of itself is no change. */
const notedIn = (journal: string): number =>
  (readJournal(journal)?.lines ?? []).filter(
    ({ line: { kind } }) => kind !== 'base' && kind !== 'saving',
  ).length;

/** What is accepted may change the book; what is refused is told in a sentence and changes nothing. */
function verdict(status: number, text: string, before: State, after: State): readonly string[] {
  const answer = JSON.parse(text) as { mensaje?: string; lost?: object; error?: object };
  if (status >= 500) return [`it ended in «${answer.mensaje}»`];
  const isRefused = status !== 200 || answer.lost !== undefined || answer.error !== undefined;
  if (status !== 200 && !/^[A-ZÁÉÍÓÚ¿«].{20,}\.$/.test(answer.mensaje ?? ''))
    return [`no sentence: ${text.slice(0, 200)}`];
  if (!isRefused) return [];
  return [
    ...(before.sheets === after.sheets ? [] : ['it was refused and the book is another']),
    ...(after.noted > before.noted ? ['it was refused and it is in the journal'] : []),
  ];
}
