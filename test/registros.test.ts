// Every register through the same battery, each with its fixture: whoever adds one adds its rows and gets all this.

import type { Register } from '../src/domain/register';
import { isTyped } from '../src/domain/register';
import { REGISTERS } from '../src/domain/registers';
import { ied } from '../src/domain/registers/ied';
import type { WorkbookData } from '../src/emulator/workbook/workbook';
import { readXlsx, writeXlsx } from '../src/xlsx/xlsx';
import { BATERIA } from './support/bateria';
import { type Caso, casoOf, loadCasos } from './support/casos';
import { type Book, MADE_FROM, newBook, openBook } from './support/host';
import { keptBook } from './support/kept-book';
import { isWithoutAxes, rowsIn } from './support/rows-in';
import { cellIn } from './support/typed';

const STEPS = Object.entries(BATERIA);
const all = REGISTERS.map((register) => [register.key, register] as const);
const written = REGISTERS.filter(({ readOnly }) => !readOnly);

/** Of what the add-on alone writes there is nothing to see but refusals: it needs no rows. */
const caseOf = (register: Register): Caso =>
  register.readOnly ? { register, columns: [], headers: [], rows: [], last: [] } : casoOf(register);
const stepsFor = ({ readOnly }: Register): typeof STEPS =>
  readOnly ? STEPS.filter(([name]) => name.includes('form')) : STEPS;

/** A book with the rows of every fixture but the last ones, verified. */
function prepared(): WorkbookData {
  const book = newBook();
  loadCasos(
    book,
    written.map((register) => casoOf(register)),
  );
  book.call('panelVerificar', {});
  return book.host.data;
}
const SOURCES = [...MADE_FROM, 'test/fixtures/registros', 'test/support/casos.ts'];
const base = keptBook('registros', SOURCES, prepared);

describe.each(all)('%s', (_, register) => {
  test.each(stepsFor(register))('%s', (_name, step) => step(openBook(base()), caseOf(register)));
});

test('a register without its fixture is told what to add', () => {
  expect(() => casoOf({ ...ied, key: 'nuevo' })).toThrow(
    /add .*registros.nuevo\.csv with its headers/,
  );
});

describe('a book written as .xlsx and read back', () => {
  let now: Book;
  const before = openBook(base());
  beforeAll(async () => {
    const data = base();
    const read = await readXlsx(await writeXlsx(data), 'libro.xlsx');
    // What the file cannot hold goes beside it.
    now = openBook({ ...read, properties: data.properties });
  });

  test.each(all)('has the same rows of %s, and says the same of them', (key, register) => {
    const rows = now.rows(key);
    expect(rows).toEqual(before.rows(key));
    if (isWithoutAxes(register)) expect(rowsIn(now.host.data, register)).toEqual(rows);
    if (isTyped(register)) expect(saidIn(now, register)).toEqual(saidIn(before, register));
  });

  test('says something of the rows that are not as they should', () => {
    const telling = written.filter((one) => isTyped(one) && saidIn(now, one).some(Boolean));
    expect(telling.map(({ key }) => key)).toEqual(expect.arrayContaining(['pam', 'parametros']));
  });
});

const saidIn = (book: Book, { key, title }: Register): readonly unknown[] =>
  book.rows(key).map((_row, i) => cellIn(book, title, i + 2, 'Observaciones') ?? '');
