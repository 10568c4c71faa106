// Books of other years with more rows than one commit writes: a job, cut off wherever it can be, continued, given up, asked again and
// undone. What is left is what an uncut one would have left, its notes included.

import type { OtrosAnos } from '../../../src/addon/anterior/otros-anos';
import type { WorkbookData } from '../../../src/emulator/workbook/workbook';
import { expectSettled } from '../../support/auditoria';
import { leftDyingIn } from '../../support/dying';
import { type Book, openBook } from '../../support/host';
import { libroDe, librosDe } from '../../support/libros-del-cuatrienio';
import { goOn, pendingOf } from '../../support/trabajos';
import { type Script, variantCodigo } from '../../support/variant-build';

/** Commits of eight rows: 24 rows and notes are three steps. */
let variant: Script;
let libros: Awaited<ReturnType<typeof librosDe>>;
let kept: string;
beforeAll(async () => {
  variant = await variantCodigo({
    'src/addon/commit/commit.ts': (text) => text.replace('MAX_ROWS = 2000', 'MAX_ROWS = 8'),
  });
  libros = await librosDe([2024, 2025, 2026]);
  kept = JSON.stringify(libroDe(2027).host.data);
}, 60_000);

const fresh = (): WorkbookData => JSON.parse(kept);
const open = (data = fresh()): Book =>
  openBook(data, {
    ...variant,
    log: () => undefined,
    now: () => new Date('2028-02-01T10:00:00-05:00'),
  });
const asked = () => ({ libros, pedido: 'p1' });
const bring = (book: Book, more: object = {}): OtrosAnos =>
  book.call('cargarOtrosAnos', { ...asked(), ...more });
/** Whatever the order in which they came. */
const rows = (book: Book): string =>
  JSON.stringify(
    ['seguimiento', 'evaluaciones', 'actas', 'documentos', 'calendario', 'textos'].map((key) =>
      book
        .rows(key)
        .map((row) => JSON.stringify(row))
        .sort(),
    ),
  );
const cargues = (book: Book): readonly unknown[] => [
  ...new Set(
    book
      .rows('bitacora')
      .filter(({ operacion }) => `${operacion}`.includes('libros de otros años'))
      .map(({ cargue }) => cargue),
  ),
];
/** States in which its process can die, one in three. */
const dead = (): readonly WorkbookData[] =>
  [...leftDyingIn(fresh, ['cargarOtrosAnos', asked()], variant)].filter((_, i) => i % 3 === 0);

test('brings under one cargue what one commit would, with its notes, and undone nothing is left of it', () => {
  const book = open();
  const before = rows(book);
  const hecho = bring(book);
  expect(hecho.dicho).toBe(
    'De 3 libros: 21 filas entran en este, para el informe de resultados del PAM.',
  );
  const atOnce = openBook(fresh(), { now: () => new Date('2028-02-01T10:00:00-05:00') });
  bring(atOnce);
  expect(rows(book)).toBe(rows(atOnce));
  expect(cargues(book)).toEqual([hecho.cargue]);
  expect(pendingOf(book)).toEqual([]);
  book.call('deshacerCargue', { cargue: hecho.cargue });
  expect(rows(book)).toBe(before);
  expectSettled(book);
});

test('ends as an uncut one wherever it was cut off, continued or asked again', () => {
  const uncut = open();
  bring(uncut);
  const whole = rows(uncut);
  let halfway = 0;
  for (const data of dead()) {
    const again = open(structuredClone(data));
    bring(again);
    const continued = open(data);
    const isHalfway = pendingOf(continued).length > 0;
    halfway += Number(isHalfway);
    if (isHalfway) goOn(continued, asked());
    for (const book of isHalfway ? [again, continued] : [again]) {
      expect(rows(book)).toBe(whole);
      expect(pendingOf(book)).toEqual([]);
      expect(cargues(book)).toHaveLength(1);
    }
  }
  expect(halfway).toBeGreaterThan(3);
});

test('half-way it says how far it is and what it needs; with other books it does not go on', async () => {
  const half = dead().find((data) => (pendingOf(open(data))[0]?.hechas ?? 0) > 0);
  if (!half) throw new Error('Never half-way');
  const book = open(half);
  const [job] = pendingOf(book);
  expect(job?.dicho).toMatch(/\(C-\d+\): entraron 8 de \d+ filas\.$/);
  expect(job?.aviso).toContain('hace falta la misma lista de libros');
  const others = await librosDe([2024]);
  expect(
    book.refuse('seguirTrabajo', {
      trabajo: job?.trabajo,
      clave: job?.clave,
      pedido: { libros: others },
    }).mensaje,
  ).toContain('No es la misma lista de libros con que se empezó');
  book.call('cancelarTrabajo', { trabajo: job?.trabajo, clave: job?.clave });
  book.call('deshacerCargue', { cargue: cargues(book)[0] });
  expect(rows(book)).toBe(rows(open()));
  expectSettled(book);
});

test('what was seen of another moment is refused, and nothing is begun', () => {
  const book = open();
  const { visto } = book.call<OtrosAnos>('verOtrosAnos', { libros });
  bring(book, { libros: libros.slice(0, 1), pedido: 'p0' });
  const before = rows(book);
  expect(book.refuse('cargarOtrosAnos', { libros, visto }).codigo).toBe('CONFLICTO');
  expect(rows(book)).toBe(before);
  expect(pendingOf(book)).toEqual([]);
});

test('asked again when it is done, it is answered as the first time', () => {
  const book = open();
  const first = bring(book);
  expect(bring(book)).toEqual(first);
});
