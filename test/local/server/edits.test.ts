// Two people on one book, by the server alone: what each takes back, and what each is told of the other.

import { cellAt } from '../../../src/emulator/workbook/cells';
import type { Answer, Operation, SentCell } from '../../../src/local/protocol';
import { blankBook, Client, type Served, served } from '../../support/served-libro';

let server: Served;
let ana: Client;
let luz: Client;
let sheetId: string;

beforeEach(async () => {
  server = await served(await blankBook());
  ana = await Client.open(server.url, 'ana');
  luz = await Client.open(server.url, 'luz');
  sheetId = (await ana.sheet()).id;
  for (const row of [0, 1, 2, 3]) await ana.type(row, 0, `fila ${row}`);
  await look(ana);
  await look(luz);
});
afterEach(() => server.stop());

/** The page draws all that there is. */
async function look(page: Client): Promise<void> {
  page.seen = (await page.book()).sequence;
}
const cells = (sent: { [row: number]: { [column: number]: SentCell } }): Operation => ({
  kind: 'cells',
  sheetId,
  cells: sent,
});
const column = async (index: number, lines = 5): Promise<unknown[]> => {
  const sheet = await ana.sheet();
  return Array.from({ length: lines }, (_, row) => cellAt(sheet, row, index)?.v ?? '');
};
const insert = (row: number): Operation => ({ kind: 'insertRows', sheetId, row, count: 1 });
const drop = (row: number, count = 1): Operation => ({ kind: 'deleteRows', sheetId, row, count });
const textOf = ({ shown }: Answer): string =>
  shown.map((effect) => ('text' in effect ? effect.text : '')).join('');

describe('what a person takes back', () => {
  test('is theirs alone, cell by cell, and they are told what stays', async () => {
    await ana.edit([cells({ 1: { 1: { typed: 'de Ana' }, 2: { typed: 'de Ana' } } })]);
    await look(luz);
    await luz.edit([cells({ 1: { 2: { typed: 'de Luz' } } })]);
    await look(ana);
    const answer = await ana.takeBack('undo');
    expect([await column(1, 2), await column(2, 2)]).toEqual([
      ['', ''],
      ['', 'de Luz'],
    ]);
    expect(textOf(answer)).toContain('C2');
    await ana.takeBack('redo');
    expect([await column(1, 2), await column(2, 2)]).toEqual([
      ['', 'de Ana'],
      ['', 'de Luz'],
    ]);
  });

  test('follows its row where others moved it', async () => {
    await ana.edit([cells({ 2: { 0: { typed: 'cambiada' } } })]);
    await look(luz);
    await luz.edit([insert(0)]);
    await luz.edit([{ kind: 'moveRows', sheetId, start: 0, order: [4, 3, 2, 1, 0] }]);
    await ana.takeBack('undo');
    expect(await column(0)).toEqual(['fila 3', 'fila 2', 'fila 1', 'fila 0', '']);
    await ana.takeBack('redo');
    expect(await column(0)).toEqual(['fila 3', 'cambiada', 'fila 1', 'fila 0', '']);
  });

  test('is what nobody else did, though both did something in turns', async () => {
    await luz.edit([cells({ 3: { 1: { typed: 'de Luz' } } })]);
    await ana.edit([cells({ 1: { 1: { typed: 'de Ana' } } })]);
    await luz.takeBack('undo');
    expect(await column(1, 4)).toEqual(['', 'de Ana', '', '']);
    expect(textOf(await luz.takeBack('undo'))).toContain('No hay más');
  });

  test('brings deleted rows back to where they were, notes, formulas and all', async () => {
    await ana.edit([cells({ 0: { 3: { f: '=A3', v: 'fila 2' } } })]);
    await ana.edit([{ kind: 'notes', sheetId, notes: { '2,0': 'ojo' } }]);
    await look(luz);
    await luz.edit([cells({ 0: { 1: { typed: 'otra' } } })]);
    await look(ana);
    await ana.edit([drop(1, 2)]);
    expect(await column(0)).toEqual(['fila 0', 'fila 3', '', '', '']);
    await ana.takeBack('undo');
    expect(await column(0)).toEqual(['fila 0', 'fila 1', 'fila 2', 'fila 3', '']);
    const sheet = await ana.sheet();
    expect(sheet.notes).toEqual({ '2,0': 'ojo' });
    expect(cellAt(sheet, 0, 3)?.f).toBe('=A3');
    expect(cellAt(sheet, 0, 1)?.v).toBe('otra');
    await ana.takeBack('redo');
    expect(await column(0)).toEqual(['fila 0', 'fila 3', '', '', '']);
    await ana.takeBack('undo');
    // What was written in them before is still theirs to take back.
    await ana.takeBack('undo');
    expect((await ana.sheet()).notes).toEqual({});
  });

  test('leaves an inserted row in which another has written, and an order that another changed', async () => {
    await ana.edit([insert(1)]);
    await look(luz);
    await luz.edit([cells({ 1: { 0: { typed: 'de Luz' } } })]);
    expect(textOf(await ana.takeBack('undo'))).toContain('la fila 2');
    expect(await column(0)).toEqual(['fila 0', 'de Luz', 'fila 1', 'fila 2', 'fila 3']);
    await look(ana);
    await ana.edit([{ kind: 'moveRows', sheetId, start: 0, order: [4, 3, 2, 1, 0] }]);
    await look(luz);
    await luz.edit([{ kind: 'moveRows', sheetId, start: 0, order: [1, 0, 2, 3, 4] }]);
    expect(textOf(await ana.takeBack('undo'))).toContain('el orden de las filas');
  });

  test('is not what the add-on or another wrote after it', async () => {
    await ana.edit([cells({ 1: { 1: { typed: 'uno' } } })]);
    await look(luz);
    await luz.edit([cells({ 1: { 1: { typed: 'dos' } } })]);
    const answer = await ana.takeBack('undo');
    expect(answer.change).toBeUndefined();
    expect(textOf(answer)).toContain('B2');
    expect((await column(1, 2))[1]).toBe('dos');
  });
});

describe('whoever writes over what they had not seen', () => {
  test('is told, and so is who had written it', async () => {
    await luz.edit([cells({ 1: { 1: { typed: 'de Luz' } } })]);
    const { change } = await ana.edit([cells({ 1: { 1: { typed: '7,5' } } })]);
    expect(change?.replaced).toEqual([
      { page: 'luz', sheetId, row: 1, column: 1, before: 'de Luz', after: '7,5' },
    ]);
    await look(ana);
    await ana.edit([cells({ 1: { 1: { typed: 'otra vez' } } })]);
    await ana.takeBack('undo');
    await ana.takeBack('undo');
    expect((await column(1, 2))[1]).toBe('de Luz');
  });

  test('counts from when they began to write', async () => {
    const began = ana.seen;
    await luz.edit([cells({ 1: { 1: { typed: 'de Luz' } } })]);
    await look(ana);
    const late = cells({ 1: { 1: { typed: 'de Ana', since: began } } });
    expect((await ana.edit([late])).change?.replaced).toHaveLength(1);
    await look(luz);
    const seen = await luz.edit([cells({ 1: { 1: { typed: 'vista' } } })]);
    expect(seen.change?.replaced).toBeUndefined();
  });
});

test('a formula written before rows moved names the rows that its person meant', async () => {
  await luz.edit([insert(0)]);
  await luz.edit([drop(2)]);
  await ana.edit([cells({ 0: { 1: { f: '=A3&A4&A2', v: null } } })]);
  expect(cellAt(await ana.sheet(), 1, 1)?.f).toBe('=A3&A4&#REF!');
});

test('a page learns where the lines of its grid are', async () => {
  await luz.edit([insert(1)]);
  await luz.edit([drop(4)]);
  const asked = { page: 'ana', seen: ana.seen, lines: { [sheetId]: [0, 1, 3] } };
  const { lines } = await (await ana.ask('/libro', asked)).json();
  expect(lines[sheetId]).toEqual([0, 2, 4]);
});
