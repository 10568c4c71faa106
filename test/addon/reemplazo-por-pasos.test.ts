// Replacing somebody with more open work than one waits for: a job, cut off wherever it can be, given up, continued, asked again and
// undone. What is left is what an uncut one would have left.

import type { Reemplazo } from '../../src/addon/reemplazo/plan-visto';
import type { WorkbookData } from '../../src/emulator/workbook/workbook';
import { expectSettled } from '../support/auditoria';
import { leftDyingIn } from '../support/dying';
import { type Book, exampleBook, newBook, openBook } from '../support/host';
import { goOn, pendingOf } from '../support/trabajos';
import { typeIn } from '../support/typed';
import { type Script, variantCodigo } from '../support/variant-build';

const [SALE, ENTRA] = ['Rosa Ejemplo Navarro', 'Inés Ejemplo Vargas'];
const ROLES = ['Técnico Operativo de Evaluación', 'Profesional de Mejoramiento'];
const ASKED = {
  sale: SALE,
  entra: ENTRA,
  correo: 'ines.ejemplo@ejemplo.invalid',
  parametros: ['indicador_responsable'],
  pedido: 'p1',
};

/** Commits of six rows: what is more than three is a job of steps of two. */
let variant: Script;
let ready: WorkbookData;
beforeAll(async () => {
  variant = await variantCodigo({
    'src/addon/commit/commit.ts': (text) => text.replace('MAX_ROWS = 2000', 'MAX_ROWS = 6'),
  });
  const book = newBook();
  const load = (registro: string, celdas: readonly (readonly string[])[]) =>
    book.call('cargar', { registro, celdas });
  load('equipo', [
    ['Nombre', 'Cargo', 'Rol en el procedimiento'],
    [SALE, 'Técnica', ROLES[0] ?? ''],
    ['Luis Ejemplo Castro', 'Profesional', ROLES[1] ?? ''],
  ]);
  load('pam', [
    ['Código', 'Acción', 'Responsable', 'Coordinador de la acción', 'Meta 2026'],
    ['A01', 'Visitas de ejemplo', SALE, SALE, '4'],
    ['A02', 'Talleres de ejemplo', 'Luis Ejemplo Castro', SALE, '4'],
    ['A03', 'Ferias de ejemplo', SALE, 'Luis Ejemplo Castro', '4'],
  ]);
  load('compromisos', [
    ['Compromiso', 'Responsable', 'Fecha de entrega', 'Estado'],
    ['Entregar el archivo', SALE, '30/08/2026', 'Abierto'],
    ['Entregar la lista', 'Luis Ejemplo Castro', '30/08/2026', 'Abierto'],
    ['Entregar el informe', SALE, '30/09/2026', 'Abierto'],
    ['Entregado ya', SALE, '30/05/2026', 'Cumplido'],
  ]);
  book.call('parametro', { clave: 'indicador_responsable', valor: SALE });
  ready = book.host.data;
}, 60_000);

const open = (data = structuredClone(ready)): Book =>
  openBook(data, { ...variant, log: () => undefined });
const replace = (book: Book, asked: object = {}): Reemplazo =>
  book.call('reemplazarPersona', { ...ASKED, ...asked });
const rows = (book: Book): string =>
  JSON.stringify(['equipo', 'pam', 'compromisos', 'parametros'].map((key) => book.rows(key)));
const cargues = (book: Book): readonly unknown[] => [
  ...new Set(
    book
      .rows('bitacora')
      .filter(({ operacion }) => `${operacion}`.startsWith('Reemplazar'))
      .map(({ cargue }) => cargue),
  ),
];

test('passes all of it on under one cargue, and undone nothing is left of it', () => {
  const book = open();
  const before = rows(book);
  const hecho = replace(book);
  expect(hecho.dicho).toContain('5 filas abiertas pasan a su nombre');
  expect(hecho.trabajo).toBeUndefined();
  expect(cargues(book)).toEqual([hecho.cargue]);
  expect(pendingOf(book)).toEqual([]);
  // What was delivered bears her name, and nothing else does.
  expect(book.rows('compromisos').filter(({ responsable }) => responsable === SALE)).toMatchObject([
    { compromiso: 'Entregado ya' },
  ]);
  expect(JSON.stringify(book.rows('pam'))).not.toContain(SALE);
  expect(
    book.rows('parametros').find(({ clave }) => clave === 'indicador_responsable')?.valor,
  ).toBe(ENTRA);
  book.call('deshacerCargue', { cargue: hecho.cargue });
  goOn(book);
  expect(rows(book)).toBe(before);
  expectSettled(book);
});

test('ends as an uncut one wherever it was cut off, continued or asked again', () => {
  const uncut = open();
  replace(uncut);
  const whole = rows(uncut);
  let halfway = 0;
  for (const data of leftDyingIn(
    () => structuredClone(ready),
    ['reemplazarPersona', ASKED],
    variant,
  )) {
    const again = open(structuredClone(data));
    replace(again);
    const continued = open(data);
    const isHalfway = pendingOf(continued).length > 0;
    halfway += Number(isHalfway);
    if (isHalfway) goOn(continued);
    for (const book of isHalfway ? [again, continued] : [again]) {
      expect(rows(book)).toBe(whole);
      expect(pendingOf(book)).toEqual([]);
      expect(cargues(book)).toHaveLength(1);
      expectSettled(book);
    }
  }
  expect(halfway).toBeGreaterThan(8);
});

/** Cut off after its first step. */
function cut(): Book {
  const states = [
    ...leftDyingIn(() => structuredClone(ready), ['reemplazarPersona', ASKED], variant),
  ];
  const half = states.find((data) => (pendingOf(open(data))[0]?.hechas ?? 0) > 0);
  if (!half) throw new Error('Never half-way');
  return open(half);
}

test('half-way it says how far it is; given up, what passed on stays, and is taken back by its cargue', () => {
  const book = cut();
  const [{ trabajo, clave, titulo, dicho } = { trabajo: '', clave: '', titulo: '', dicho: '' }] =
    pendingOf(book);
  expect(titulo).toBe(`Reemplazar a una persona: ${SALE} por ${ENTRA}`);
  expect(dicho).toMatch(/\(C-\d+\): pasaron 2 de 8 filas\.$/);
  expect(book.call('cancelarTrabajo', { trabajo, clave })).toMatchObject({ estado: 'cancelado' });
  expect(rows(book)).toContain(SALE);
  book.call('deshacerCargue', { cargue: cargues(book)[0] });
  goOn(book);
  expect(rows(book)).toBe(rows(open()));
  expectSettled(book);
});

test('undone half-way, what was left of it is given up', () => {
  const book = cut();
  book.call('deshacerCargue', { cargue: cargues(book)[0] });
  goOn(book);
  expect(pendingOf(book)).toEqual([]);
  expect(rows(book)).toBe(rows(open()));
});

test('what was given to whoever leaves in between passes on too', () => {
  const book = cut();
  typeIn(book, 'Compromisos', 3, { Responsable: SALE });
  goOn(book);
  expect(book.rows('compromisos').filter(({ responsable }) => responsable === ENTRA)).toHaveLength(
    3,
  );
});

test('what was shown of another moment is refused, and nothing is begun', () => {
  const book = open();
  const { visto } = book.call<Reemplazo>('verReemplazo', { sale: SALE, entra: ENTRA });
  typeIn(book, 'Compromisos', 3, { Responsable: SALE });
  const before = rows(book);
  expect(book.refuse('reemplazarPersona', { sale: SALE, entra: ENTRA, visto }).codigo).toBe(
    'CONFLICTO',
  );
  expect(rows(book)).toBe(before);
  expect(pendingOf(book)).toEqual([]);
});

test('asked again when it is done, it is answered as the first time', () => {
  const book = open();
  const first = replace(book);
  expect(replace(book)).toEqual(first);
});

test('in an approved plan every step accounts for its acciones in Control de cambios', () => {
  const { data } = exampleBook().host;
  openBook(data, { user: 'ana.ejemplo@ejemplo.invalid' }).call('aprobarPam', { acta: '3 de 2024' });
  const uncut = openBook(structuredClone(data));
  uncut.call('reemplazarPersona', { sale: SALE, entra: ENTRA });
  const book = open(data);
  const hecho = replace(book, { correo: undefined, parametros: undefined });
  const told = (one: Book): unknown =>
    one
      .rows('cambios')
      .map(({ accion, campo, antes, despues, estado }) => [accion, campo, antes, despues, estado]);
  expect(told(book)).toEqual(told(uncut));
  expect(book.rows('pam')).toEqual(uncut.rows('pam'));
  expect(cargues(book)).toEqual([hecho.cargue]);
});
