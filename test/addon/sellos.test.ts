// The seals of the bitácora: each entry with all that it says, and those of earlier versions as they were made.

import { resolve } from 'node:path';
import type { Chequeo } from '../../src/addon/estado-instalacion/chequeo';
import type { WorkbookData } from '../../src/emulator/workbook/workbook';
import { readLibro } from '../../src/local/file/read-libro';
import { ACTA } from '../support/acta';
import { isChainWhole, smallBook } from '../support/auditoria';
import {
  type Asentada,
  asentadas,
  asentar,
  COLUMNAS,
  selladas,
  selloAnterior,
} from '../support/forja';
import { type Book, newBook, openBook } from '../support/host';

const OTRO: Asentada = { momento: '2026-01-01 00:00:00', identidad: 'declarada' };
const altered = (line: Asentada, columna: string): Asentada => ({
  ...line,
  [columna]: columna === 'numero' ? Number(line.numero) + 1000 : (OTRO[columna] ?? 'otra cosa'),
});

/** The book with its bitácora as `work` leaves it. */
function forged(book: Book, work: (lines: readonly Asentada[]) => readonly Asentada[]): Book {
  const data: WorkbookData = structuredClone(book.host.data);
  asentar(data, work(asentadas(data)));
  return openBook(data);
}

const withLine = (lines: readonly Asentada[], at: number, columna: string): readonly Asentada[] =>
  lines.map((line, i) => (i === at ? altered(line, columna) : line));

const bitacoraDe = (book: Book): Chequeo | undefined =>
  book
    .call<{ chequeos: readonly Chequeo[] }>('panelEstadoInstalacion')
    .chequeos.find(({ codigo }) => codigo === 'bitacora');

test('the seal a test makes is the one that the add-on makes', () => {
  const lines = asentadas(smallBook().host.data);
  expect(selladas(lines, 0)).toEqual(lines);
});

test.each(COLUMNAS)(
  'an entry says nothing else than it said, nor does one before the last: %s',
  (columna) => {
    const book = smallBook();
    const lines = asentadas(book.host.data);
    // Of a commit of several entries, the first.
    const first = lines.findIndex(({ registro, hash }) => registro === 'actas' && hash === '');
    expect(isChainWhole(forged(book, () => withLine(lines, first, columna)))).toBe(false);
  },
);

test.each(COLUMNAS)('nor does a line that goes on with a long entry: %s', (columna) => {
  const book = newBook();
  book.call('guardarActa', { ...ACTA, desarrollo: ['"'.repeat(28_000)] });
  const lines = asentadas(book.host.data);
  const sigue = lines.findIndex(({ cambio }) => cambio === 'sigue');
  expect(sigue).toBeGreaterThan(0);
  expect(isChainWhole(forged(book, (all) => all))).toBe(true);
  expect(isChainWhole(forged(book, () => withLine(lines, sigue, columna)))).toBe(false);
});

test('what an earlier version sealed is whole, and is told as such once there is more', async () => {
  const book = openBook(await readLibro(resolve(__dirname, '../fixtures/libro-0.1.0.xlsx')));
  const before = asentadas(book.host.data).length;
  book.call('guardarActa', ACTA);
  expect(isChainWhole(book)).toBe(true);
  expect(bitacoraDe(book)?.mensaje).toMatch(`Hasta el número ${before} están sellados`);
});

test('a former seal proves nothing where the present ones have begun', () => {
  const book = smallBook();
  const lines = asentadas(book.host.data);
  const at = lines.findIndex(({ registro, hash }) => registro === 'actas' && hash === '');
  const desde = Number(lines[at]?.numero);
  const disguised = (): readonly Asentada[] =>
    selladas(withLine(lines, at, 'quien'), desde, selloAnterior);
  const known = forged(book, disguised);
  expect(isChainWhole(known)).toBe(false);
  const { document } = known.host.data.properties;
  delete document.libro;
  expect(isChainWhole(known)).toBe(false);
});
