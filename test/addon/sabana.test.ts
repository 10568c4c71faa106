// A register whose columns run along a catalogue, through the built add-on: 153 IED by 93 components.

import type { Cost } from '../../src/emulator/ledger';
import { contains } from '../../src/emulator/workbook/area';
import { blankWorkbook } from '../../src/emulator/workbook/blank';
import { type Book, columnOf, openBook, sheetOf } from '../support/host';
import { COMPONENTES } from '../support/sabana';
import { withSabana } from '../support/sabana-build';
import { variantCodigo } from '../support/variant-build';

const IEDS = Array.from({ length: 153 }, (_, i) => `108001${String(i).padStart(6, '0')}`);
const SABANA: readonly (readonly (string | number)[])[] = [
  ['Código DANE', 'Vigencia', ...COMPONENTES.map(({ codigo }) => codigo)],
  ...IEDS.map((ied, i) => [ied, 2026, ...COMPONENTES.map((_, j) => ((i + j) % 4) + 1)]),
];

let book: Book;
beforeAll(async () => {
  book = openBook(blankWorkbook('libro', 'libro'), await variantCodigo(withSabana()));
  book.call('instalar', {});
  book.call('cargar', {
    registro: 'ied',
    celdas: [['Código DANE', 'Nombre'], ...IEDS.map((ied) => [ied, `IED ${ied}`])],
  });
});

const load = (celdas: typeof SABANA) => {
  const { ok, cost } = book.host.call('cargar', [{ registro: 'sabana', celdas }]);
  return { ...(ok as { data: object }), cost: cost as Cost };
};

// The same 14,229 values, a row each, were 115 calls and 17 s estimated where the sábana was 16 and 4; one more
// call brings what understands a file, which other clicks do not need.
test('a sábana loads in the calls of any small load', () => {
  const { data, cost } = load(SABANA);
  expect(data).toMatchObject({ leidas: 153, nuevas: 153, rechazadas: 0 });
  // Among them the tab and the bitácora once more after they are written: somebody may have moved their lines. And the first
  // row of a blank tab apart, so that its dropdowns stay on their lists.
  expect(cost.total).toBeLessThanOrEqual(20);
});

test('a cell of several references takes no list of single ones, and says in its header how they are written', () => {
  const sheet = sheetOf(book.host.data, 'Sábana');
  const [ied, acciones] = [columnOf(sheet, 'IED'), columnOf(sheet, 'Acciones')];
  const isListed = (column: number): boolean =>
    sheet.validations.some(({ areas }) => areas.some((area) => contains(area, 1, column)));
  expect([isListed(ied), isListed(acciones)]).toEqual([true, false]);
  expect(sheet.notes[`0,${acciones}`]).toBe('Uno o varios códigos, separados por punto y coma.');
});

test('what it exports loads again and changes nothing', () => {
  const { columnas, filas } = book.call<{
    columnas: { key: string; label: string }[];
    filas: { [key: string]: string | number | null }[];
  }>('exportar', { registro: 'sabana' });
  expect(columnas).toHaveLength(96);
  expect(filas[7]).toMatchObject({ ied: IEDS[7], valoracion1_1_1: 4, valoracion4_4_3: 4 });
  const celdas = [
    columnas.map(({ label }) => label),
    ...filas.map((fila) => columnas.map(({ key }) => fila[key] ?? '')),
  ];
  expect(load(celdas).data).toMatchObject({ leidas: 153, sinCambio: 153, cargue: null });
});
