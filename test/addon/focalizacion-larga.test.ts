// A long tab of Focalización: of the choice of one acción it is read in part, and says what the whole tab says, wherever its rows
// stand; and it is frozen by a job.

import { focalizacion } from '../../src/domain/registers/focalizacion';
import { type Book, exampleBook } from '../support/host';
import { rowsIn } from '../support/rows-in';
import { type Script, variantCodigo } from '../support/variant-build';

const FILE = 'src/addon/focalizacion/de-una-accion.ts';
const LARGA = ['LONG = 5000', 'LONG = 3'] as const;
const MUY_LARGA = ['MUY_LARGA = 40_000', 'MUY_LARGA = 3'] as const;

let inPart: Script;
let byPasos: Script;
beforeAll(async () => {
  inPart = await variantCodigo({ [FILE]: (text) => text.replace(...LARGA) });
  byPasos = await variantCodigo({
    [FILE]: (text) => text.replace(...LARGA).replace(...MUY_LARGA),
  });
}, 60_000);

const PREGUNTAS: readonly (readonly [fn: string, pedido: object])[] = [
  ...['A05', 'A07', 'A40'].flatMap((accion): readonly (readonly [string, object])[] => [
    ['calcularFocalizacion', { vigencia: '2026', accion }],
    ['verFocalizacion', { vigencia: '2026', accion }],
    ['explicarFocalizacion', { vigencia: '2026', accion, ied: '108001999031' }],
  ]),
  // Chosen in the two years before, it unties; of 2024 nothing was.
  ['calcularFocalizacion', { vigencia: '2027', accion: 'a05' }],
  ['verFocalizacion', { vigencia: '2024', accion: 'A05' }],
  ['verMatrizDeFocalizacion', { vigencia: '2026' }],
  ['verMatrizDeFocalizacion', { vigencia: '2025' }],
];

const answers = (book: Book): readonly unknown[] =>
  PREGUNTAS.map(([fn, pedido]) => book.host.call(fn, [pedido]).ok);

/** By institution: the rows of an acción are no longer together. */
function sorted(book: Book): Book {
  const sheet = Object.values(book.host.data.sheets).find(
    ({ name }) => name === focalizacion.title,
  );
  if (!sheet) throw new Error('No tab');
  const lines = Object.keys(sheet.cellData)
    .map(Number)
    .filter((line) => line > 0);
  const column = Object.entries(sheet.cellData[0] ?? {}).find(([, cell]) => cell.v === 'IED')?.[0];
  const ied = (line: number): string => String(sheet.cellData[line]?.[Number(column)]?.v ?? '~');
  const rows = [...lines].sort((a, b) => ied(a).localeCompare(ied(b)) || a - b);
  const cells = rows.map((line) => sheet.cellData[line]);
  lines.forEach((line, i) => {
    const own = cells[i];
    if (own) sheet.cellData[line] = own;
  });
  return book;
}

test('read in part it says what it says read whole', () => {
  expect(rowsIn(exampleBook().host.data, focalizacion).length).toBeGreaterThan(3);
  const whole = answers(exampleBook());
  // Without criteria for 2027 nothing is calculated, which both say alike.
  expect(whole.filter((answer) => !(answer as { ok: boolean }).ok)).toHaveLength(1);
  expect(answers(exampleBook(inPart))).toEqual(whole);
});

test('wherever its rows stand', () => {
  expect(answers(sorted(exampleBook(inPart)))).toEqual(answers(sorted(exampleBook())));
});

test('is frozen by a job, and holds what is held of a short one', () => {
  const frozen = (book: Book): unknown => {
    const acta = book
      .rows('actas')
      .find(({ vigencia, numero }) => vigencia === 2026 && numero === 1)?.codigo;
    const asked = { vigencia: '2026', accion: 'A40', cupos: '4', congelar: true, acta };
    const { focalizacion: calculada } = book.call<{ focalizacion: unknown }>(
      'guardarFocalizacion',
      asked,
    );
    const own = ['cupos', 'focalizacion'].map((key) =>
      book
        .rows(key)
        .filter(({ accion, vigencia }) => accion === 'A40' && vigencia === 2026)
        .map(({ codigoVerificacion: _, ...row }) => row),
    );
    return { calculada, own };
  };
  expect(frozen(exampleBook(byPasos))).toEqual(frozen(exampleBook()));
});
