// A focalización of more institutions than a commit holds: a job, cut off wherever it can be, given up, continued and undone. What is
// left is what an uncut one would have left.

import { focalizacion } from '../../src/domain/registers/focalizacion';
import type { WorkbookData } from '../../src/emulator/workbook/workbook';
import { ACTA } from '../support/acta';
import { expectSettled } from '../support/auditoria';
import { leftDyingIn } from '../support/dying';
import { type Book, newBook, openBook } from '../support/host';
import { rowsIn } from '../support/rows-in';
import { goOn, pendingOf } from '../support/trabajos';
import { typeIn } from '../support/typed';
import { type Script, variantCodigo } from '../support/variant-build';

const A01 = { vigencia: '2026', accion: 'A01' };
const CRITERIO = {
  variable: 'matricula',
  situacion: 'Pedagógica',
  peso: '100',
  sentido: 'Más es más necesidad',
  piso: '',
  techo: '',
  tabla: '',
  vigenciaDelDato: '2025',
  desempate: '',
};
const IEDS = Array.from({ length: 8 }, (_, i) => `1080019${String(10_000 + i)}`);

interface Guardada {
  readonly cargue: string;
  readonly congelada: string;
  readonly trabajo?: { readonly estado: string };
}

/** Commits of five rows, so that eight institutions are two. */
let variant: Script;
let ready: WorkbookData;
beforeAll(async () => {
  variant = await variantCodigo({
    'src/addon/commit/commit.ts': (text) => text.replace('MAX_ROWS = 2000', 'MAX_ROWS = 5'),
  });
  const book = newBook();
  const load = (registro: string, celdas: readonly (readonly string[])[]) =>
    book.call('cargar', { registro, celdas });
  load('ied', [['Código DANE', 'Nombre'], ...IEDS.map((one, i) => [one, `IED Ejemplo ${i}`])]);
  load('pam', [
    ['Código', 'Acción', 'Alcance'],
    ['A01', 'Acción de ejemplo', 'IED focalizadas'],
  ]);
  load('datosIed', [
    ['IED', 'Vigencia', 'Dato', 'Valor', 'Fuente'],
    ...IEDS.map((one, i) => [one, '2025', 'matricula', String(100 + 50 * i), 'Ejemplo']),
  ]);
  book.call('guardarActa', ACTA);
  ready = book.host.data;
}, 60_000);

const open = (data = structuredClone(ready)): Book =>
  openBook(data, { ...variant, log: () => undefined });
const asked = {
  ...A01,
  criterios: [CRITERIO],
  cupos: '3',
  congelar: true,
  acta: '1',
  pedido: 'p1',
};
const freeze = (book: Book): Guardada => book.call('guardarFocalizacion', asked);
/** Without the código de verificación, which is of the moment. */
const choice = (book: Book): string =>
  JSON.stringify(['criterios', 'cupos', 'focalizacion'].map((key) => book.rows(key))).replace(
    /"codigoVerificacion":"[^"]*"/g,
    '',
  );
const seen = (book: Book): string => JSON.stringify(book.call('calcularFocalizacion', A01));
const cargues = (book: Book): readonly unknown[] => [
  ...new Set(
    book
      .rows('bitacora')
      .filter(({ registro }) => ['criterios', 'cupos', 'focalizacion'].includes(`${registro}`))
      .map(({ cargue }) => cargue),
  ),
];

/** Cut off after its first commit of institutions. */
function cut(): Book {
  const states = [
    ...leftDyingIn(() => structuredClone(ready), ['guardarFocalizacion', asked], variant),
  ];
  const half = states.reverse().find((data) => (pendingOf(open(data))[0]?.hechas ?? 0) > 0);
  if (!half) throw new Error('Never half-way');
  return open(half);
}

test('is saved whole under one cargue, which takes all of it back', () => {
  const book = open();
  const before = choice(book);
  const { cargue, congelada } = freeze(book);
  expect(congelada).toMatch(/con el acta 1 de 2026$/);
  expect(rowsIn(book.host.data, focalizacion)).toHaveLength(8);
  expect(cargues(book)).toEqual([cargue]);
  expect(pendingOf(book)).toEqual([]);
  book.call('deshacerCargue', { cargue });
  goOn(book);
  expect(choice(book)).toBe(before);
  expectSettled(book);
});

test('ends as an uncut one wherever it was cut off, continued or asked again', () => {
  const uncut = open();
  freeze(uncut);
  const [rows, figures] = [choice(uncut), seen(uncut)];
  let halfway = 0;
  for (const data of leftDyingIn(
    () => structuredClone(ready),
    ['guardarFocalizacion', asked],
    variant,
  )) {
    const again = open(structuredClone(data));
    freeze(again);
    const continued = open(data);
    const isHalfway = pendingOf(continued).length > 0;
    halfway += Number(isHalfway);
    if (isHalfway) goOn(continued);
    for (const book of isHalfway ? [again, continued] : [again]) {
      expect(choice(book)).toBe(rows);
      expect(seen(book)).toBe(figures);
      expect(pendingOf(book)).toEqual([]);
      expectSettled(book);
    }
  }
  expect(halfway).toBeGreaterThan(4);
});

test('asked again when it is done, it is answered as the first time', () => {
  const book = open();
  const first = freeze(book);
  expect(freeze(book)).toEqual(first);
});

test('half-way nothing is frozen; it says what it is, and what was written stays when it is given up', () => {
  const book = cut();
  const [{ trabajo, clave, titulo } = { trabajo: '', clave: '', titulo: '' }] = pendingOf(book);
  expect(titulo).toBe('Congelar la focalización de A01 en 2026');
  expect(book.rows('cupos')[0]?.congeladoEl).toBeNull();
  expect(book.call('cancelarTrabajo', { trabajo, clave })).toMatchObject({ estado: 'cancelado' });
  expect(pendingOf(book)).toEqual([]);
  expect(book.rows('focalizacion').length).toBeLessThan(8);
  book.call('deshacerCargue', { cargue: cargues(book)[0] });
  expect(book.rows('focalizacion')).toEqual([]);
  expectSettled(book);
});

test('follows what changed in between, so that what is frozen is of one moment', () => {
  const book = cut();
  typeIn(book, 'Datos por IED', 2, { Valor: '900' });
  goOn(book);
  const whole = open();
  typeIn(whole, 'Datos por IED', 2, { Valor: '900' });
  freeze(whole);
  expect(seen(book)).toBe(seen(whole));
});
