// Taking back what was done with a focalización: a save, a freezing and a decision of people; the rows, the acta that prints it and
// the figures are as they were, and frozen again they are the same.

import type { SavedFile } from '../../src/emulator/bridge/execution';
import { readableText } from '../support/docx';
import { type Book, exampleBook, openBook, sheetOf } from '../support/host';

const A14 = { vigencia: '2026', accion: 'A14' };
/** Acta 1 of 2026, which froze A05 in the example. */
const ACTA = 'AC-0009';
const LAS_HOJAS = ['Criterios', 'Cupos de focalización', 'Focalización'];

/** What the tabs hold, cell by cell. */
const cells = (book: Book): string =>
  JSON.stringify(
    LAS_HOJAS.map((name) =>
      Object.entries(sheetOf(book.host.data, name).cellData).flatMap(([row, line]) =>
        Object.entries(line).flatMap(([column, cell]) =>
          (cell?.v ?? '') === '' ? [] : [[row, column, cell?.v]],
        ),
      ),
    ),
  );
const freeze = (book: Book, asked: object = {}): string =>
  book.call<{ cargue: string }>('guardarFocalizacion', {
    ...A14,
    cupos: '4',
    congelar: true,
    acta: ACTA,
    ...asked,
  }).cargue;
const undo = (book: Book, cargue: string) =>
  book.call<{ conservadas: readonly unknown[] }>('deshacerCargue', { cargue });
const seen = (book: Book): string => JSON.stringify(book.call('calcularFocalizacion', A14));

function acta(book: Book): string {
  const files: SavedFile[] = [];
  openBook(structuredClone(book.host.data), {
    saveFile: (file: SavedFile) => {
      files.push(file);
      return { id: `id${files.length}`, url: `https://drive.invalid/${files.length}` };
    },
  }).call('generarDocumento', { documento: 'acta', de: ACTA });
  return readableText(new Uint8Array(files.at(-1)?.bytes ?? []));
}

test.each([
  ['that nobody had saved', () => undefined],
  ['that was saved before', (book: Book) => book.call('guardarFocalizacion', A14)],
  [
    'over which people had decided',
    (book: Book) => {
      book.call('guardarFocalizacion', { ...A14, cupos: '4' });
      const out = book
        .rows('focalizacion')
        .find(({ accion, final }) => accion === 'A14' && final === 'No seleccionada')?.ied;
      const motivo = 'Perdió dos aulas en la inundación';
      book.call('cambiarFocalizada', { ...A14, ied: out, final: 'Seleccionada', motivo });
    },
  ],
])('a freezing %s is taken back whole, and frozen again it is the same bytes', (_, before) => {
  const book = exampleBook();
  before(book);
  const [clean, unfrozen, without] = [cells(book), seen(book), acta(book)];
  expect(without).not.toMatch(/A14 .*[Ff]ocaliz|[Ff]ocaliz.* A14/);
  const cargue = freeze(book);
  const [frozen, printed] = [seen(book), acta(book)];
  expect(printed.length).toBeGreaterThan(without.length);
  expect(undo(book, cargue)).toMatchObject({ conservadas: [] });
  expect(cells(book)).toBe(clean);
  expect(seen(book)).toBe(unfrozen);
  expect(linesOf(acta(book))).toEqual(linesOf(without));
  freeze(book);
  expect(seen(book)).toBe(frozen);
  expect(linesOf(acta(book))).toEqual(linesOf(printed));
});

/** Without the código de verificación, which is of the moment. */
const linesOf = (text: string): readonly string[] =>
  text.split('\n').map((line) => line.replace(/[0-9A-F]{4}(-[0-9A-F]{4}){2,}/g, ''));

test('a decision over a frozen one is taken back, and it stays frozen', () => {
  const book = exampleBook();
  freeze(book);
  const [before, frozen] = [cells(book), seen(book)];
  const out = book
    .rows('focalizacion')
    .find(({ accion, final }) => accion === 'A14' && final === 'No seleccionada')?.ied;
  const { cargue } = book.call<{ cargue: string }>('cambiarFocalizada', {
    ...A14,
    ied: out,
    final: 'Seleccionada',
    motivo: 'Perdió dos aulas en la inundación',
    acta: '2',
  });
  expect(seen(book)).not.toBe(frozen);
  expect(undo(book, cargue)).toMatchObject({ conservadas: [] });
  expect([cells(book), seen(book)]).toEqual([before, frozen]);
});

test('saved before it was frozen, it is not taken back under the acta', () => {
  const book = exampleBook();
  const { cargue } = book.call<{ cargue: string }>('guardarFocalizacion', A14);
  freeze(book);
  const frozen = cells(book);
  const { conservadas } = undo(book, cargue);
  expect(conservadas.length).toBeGreaterThan(0);
  expect(cells(book)).toBe(frozen);
});

test('one that was opened again is frozen again, and not undone', () => {
  const book = exampleBook();
  freeze(book);
  const { cargue } = book.call<{ cargue: string }>('descongelarFocalizacion', {
    ...A14,
    motivo: 'Un dato estaba mal',
  });
  expect(book.refuse('deshacerCargue', { cargue }).mensaje).toMatch(/que no se deshace/);
});

test('a name that was only declared takes back no freezing', () => {
  const book = exampleBook();
  const cargue = freeze(book);
  const before = cells(book);
  const untold = openBook(book.host.data, { tellsActiveUser: false });
  untold.call('declararIdentidad', { nombre: 'Ana Ejemplo Rivera' });
  expect(untold.refuse('deshacerCargue', { cargue })).toMatchObject({
    codigo: 'IDENTIDAD',
    mensaje: expect.stringMatching(/^Para deshacer lo que se congeló/),
  });
  expect(cells(book)).toBe(before);
});
