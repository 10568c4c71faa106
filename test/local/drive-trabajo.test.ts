// A command carries a job on to its end, one step of the add-on after another, and tells who watches how far it is.

import { driveTrabajo, type TrabajoVisto } from '../../src/local/commands/drive-trabajo';
import { type Book, newBook, openBook } from '../support/host';
import { variantCodigo } from '../support/variant-build';

/** Commits of three rows, and a step for each. */
const hurried = variantCodigo({
  'src/addon/commit/commit.ts': (text) => text.replace('MAX_ROWS = 2000', 'MAX_ROWS = 3'),
  'src/addon/trabajos/motor.ts': (text) => text.replace('PASO_MS = 90_000', 'PASO_MS = 1'),
});
const pedido = {
  registro: 'ied',
  celdas: [
    ['Código DANE', 'Nombre'],
    ...Array.from({ length: 8 }, (_, i) => [`10800191000${i}`, `IED ${i}`]),
  ],
};
interface Cargado {
  readonly nuevas: number;
  readonly cargue: string;
  readonly trabajo?: TrabajoVisto;
}

/** What goes to a terminal meanwhile. */
function shownBy(work: () => void): string {
  const { isTTY, write } = process.stderr;
  let shown = '';
  process.stderr.isTTY = true;
  process.stderr.write = (text: string | Uint8Array) => {
    shown += text;
    return true;
  };
  try {
    work();
    return shown;
  } finally {
    Object.assign(process.stderr, { isTTY, write });
  }
}

const drive = (book: Book, trabajo: TrabajoVisto | undefined, asked: object): void =>
  driveTrabajo({ call: (fn, arg) => book.call(fn, arg) }, trabajo, asked);

test('driveTrabajo() ends a load and its undoing, and shows how far each is', async () => {
  const book = openBook(newBook().host.data, await hurried);
  const { trabajo, nuevas, cargue } = book.call<Cargado>('cargar', pedido);
  expect([nuevas, trabajo?.cuanto, book.rows('ied').length]).toEqual([8, '3 de 8 filas', 3]);
  const shown = shownBy(() => drive(book, trabajo, pedido));
  expect(shown.split('\r\x1b[K')).toEqual([
    '',
    'Cargue en IED: 3 de 8 filas…',
    'Cargue en IED: 6 de 8 filas…',
    '',
  ]);
  expect(book.rows('ied')).toHaveLength(8);

  const undoing = book.call<Cargado>('deshacerCargue', { cargue });
  const told = shownBy(() => drive(book, undoing.trabajo, { cargue }));
  expect(told).toContain(`Deshacer cargue ${cargue}: 6 de 8 filas…`);
  expect(book.rows('ied')).toEqual([]);
});

test('driveTrabajo() does and shows nothing where there is no job', () => {
  const shown = shownBy(() => drive(newBook(), undefined, pedido));
  expect(shown).toBe('');
});
