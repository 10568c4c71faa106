// A close of a year that dies, in one commit or in several, and what is left of it: it ends as an uncut one, or is taken back whole.

import type { HostOptions } from '../../src/emulator/host';
import type { WorkbookData } from '../../src/emulator/workbook/workbook';
import { expectSettled } from '../support/auditoria';
import { leftDyingIn, someOf } from '../support/dying';
import { type Book, openBook } from '../support/host';
import { pendingOf } from '../support/trabajos';
import { type Script, variantCodigo } from '../support/variant-build';
import { closableBook } from '../support/vigencia';

/** Commits of six rows: the nineteen of the close are five of them. */
let variant: Script;
beforeAll(async () => {
  variant = await variantCodigo({
    'src/addon/commit/commit.ts': (text) => text.replace('MAX_ROWS = 2000', 'MAX_ROWS = 6'),
  });
}, 60_000);

const kept = JSON.stringify(closableBook().host.data);
const before = (): WorkbookData => JSON.parse(kept);
const AL_CIERRE: Partial<HostOptions> = {
  now: () => new Date('2026-01-22T10:00:00-05:00'),
  log: () => undefined,
};
const open = (data: WorkbookData, options: object = {}): Book =>
  openBook(data, { ...AL_CIERRE, ...options });
const CIERRE = { vigencia: 2025 };
const REGISTROS = [
  'pam',
  'seguimiento',
  'actividades',
  'evaluaciones',
  'compromisos',
  'parametros',
];
const rowsOf = (book: Book): unknown => REGISTROS.map((registro) => book.rows(registro));

const isClosed = (book: Book): boolean =>
  book
    .rows('parametros')
    .some(({ clave, valor }) => clave === 'vigencias_cerradas' && valor === '2025');
const cargueOf = (book: Book): unknown =>
  book.rows('bitacora').find(({ operacion }) => operacion === 'Cierre de la vigencia 2025')?.cargue;

test('a close of one commit is there whole or not at all, wherever it dies', () => {
  const uncut = open(before());
  uncut.call('cerrarVigencia', CIERRE);
  let whole = 0;
  for (const data of someOf(leftDyingIn(before, ['cerrarVigencia', CIERRE], AL_CIERRE), 2)) {
    const book = open(data);
    // The next save finishes what was past its commit point.
    book.call('parametro', { clave: 'ciudad', valor: 'Ciudad Ejemplo' });
    whole += Number(isClosed(book));
    if (!isClosed(book)) book.call('cerrarVigencia', CIERRE);
    const { siguiente } = book.call<{ siguiente: number }>('cerrarVigencia', {
      vigencia: 2024,
      simular: true,
    });
    expect(siguiente).toBe(2025);
    expect(book.rows('seguimiento')).toEqual(uncut.rows('seguimiento'));
    expect(book.rows('actividades')).toEqual(uncut.rows('actividades'));
    expectSettled(book);
  }
  expect(whole).toBeGreaterThan(2);
});

test('a long one closes the year with its last rows, goes on wherever it was cut off, and is undone under one cargue', () => {
  const uncut = open(before());
  const original = rowsOf(uncut);
  uncut.call('cerrarVigencia', CIERRE);
  let halfway = 0;
  for (const data of someOf(
    leftDyingIn(before, ['cerrarVigencia', CIERRE], { ...variant, ...AL_CIERRE }),
    5,
  )) {
    const book = open(data, variant);
    const [left] = pendingOf(book);
    if (left && left.hechas > 0) {
      halfway += 1;
      expect(isClosed(book)).toBe(false);
      expect(left.dicho).toMatch(
        /^Cierre de la vigencia 2025 \(C-\d+\): se escribieron \d+ de 20 filas\.$/,
      );
    }
    for (let [job] = pendingOf(book); job; [job] = pendingOf(book))
      book.call('seguirTrabajo', { trabajo: job.trabajo, clave: job.clave });
    if (!isClosed(book)) book.call('cerrarVigencia', CIERRE);
    expect(rowsOf(book)).toEqual(rowsOf(uncut));
    expectSettled(book);
    const undone = book.call<{ conservadas: readonly unknown[] }>('deshacerCargue', {
      cargue: cargueOf(book),
    });
    for (let [job] = pendingOf(book); job; [job] = pendingOf(book))
      book.call('seguirTrabajo', {
        trabajo: job.trabajo,
        clave: job.clave,
        pedido: { cargue: cargueOf(book) },
      });
    expect(undone.conservadas).toEqual([]);
    expect(rowsOf(book)).toEqual(original);
  }
  expect(halfway).toBeGreaterThan(1);
});

test('left half-way, it is undone with what it had written', () => {
  const cut = [
    ...leftDyingIn(before, ['cerrarVigencia', CIERRE], { ...variant, ...AL_CIERRE }),
  ].find((data) => (pendingOf(open(data, variant))[0]?.hechas ?? 0) > 6);
  const book = open(cut as WorkbookData, variant);
  const original = rowsOf(open(before()));
  book.call('deshacerCargue', { cargue: cargueOf(book) });
  for (let [job] = pendingOf(book); job; [job] = pendingOf(book))
    book.call('seguirTrabajo', {
      trabajo: job.trabajo,
      clave: job.clave,
      pedido: { cargue: cargueOf(book) },
    });
  expect(rowsOf(book)).toEqual(original);
  expect(isClosed(book)).toBe(false);
});
