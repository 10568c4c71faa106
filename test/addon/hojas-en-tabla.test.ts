// A tab that somebody converted into a table («Convertir en tabla») refuses looks: what prepares, repairs and saves goes on, and says it.

import type {
  EstadoInstalacionHecho,
  EstadoInstalacionPanel,
} from '../../src/addon/estado-instalacion/estado-instalacion';
import type { Instalado } from '../../src/addon/install/install';
import type { WorkbookData } from '../../src/emulator/workbook/workbook';
import { ACTA } from '../support/acta';
import { type Book, builtCodigo, columnOf, exampleBook, openBook, sheetOf } from '../support/host';
import { TABLA, withTables } from '../support/tabla';

const TITLES = ['Evidencias', 'IED'];
const NOTAS = TITLES.map(
  (title) => `No se pudo dar formato a «${title}»: la hoja está convertida en tabla.`,
);

/** Takes the looks of a column away, as Formato › Borrar formato and Datos › Validación do; and one more header. */
function strip(data: WorkbookData, title: string, header: string): void {
  const sheet = sheetOf(data, title);
  const column = columnOf(sheet, header);
  delete sheet.columnData[column]?.s;
  for (const [row, line] of Object.entries(sheet.cellData))
    if (Number(row) > 0) delete line[column]?.s;
  sheet.validations = [];
}

const formatIn = ({ host: { data } }: Book, title: string, header: string): string | undefined => {
  const sheet = sheetOf(data, title);
  const column = columnOf(sheet, header);
  const style = sheet.cellData[1]?.[column]?.s ?? sheet.columnData[column]?.s;
  return data.styles[style ?? '']?.n?.pattern;
};

function strippedBook(texts: (typeof TABLA)[keyof typeof TABLA] = TABLA.en): Book {
  const { data } = exampleBook().host;
  strip(data, 'Evidencias', 'Descripción');
  strip(data, 'IED', 'Código DANE');
  strip(data, 'PAM', 'Acción');
  return openBook(data, withTables({ codigo: builtCodigo() }, TITLES, texts));
}

describe.each(Object.entries(TABLA))('in an account in %s', (_, texts) => {
  test('preparing gives the other tabs their looks back, and says which tabs refuse theirs', () => {
    const book = strippedBook(texts);
    expect([...book.call<Instalado>('instalar', {}).notas].sort()).toEqual(NOTAS);
    expect(formatIn(book, 'PAM', 'Acción')).toBe('@');
    expect(sheetOf(book.host.data, 'PAM').validations).not.toEqual([]);
    expect(formatIn(book, 'IED', 'Código DANE')).toBeUndefined();
  });
});

test('the menu says so too, and its panel', () => {
  const { effects, error } = strippedBook().host.call('prepararLibro');
  expect(error).toBeUndefined();
  expect(JSON.stringify(effects)).toContain(NOTAS[0]);
  const { hecho } = strippedBook().call<EstadoInstalacionHecho>('repararLibro', { pendientes: [] });
  expect(hecho).toEqual(expect.arrayContaining(NOTAS));
});

test('nothing is asked of a table that has its looks', () => {
  const { data } = exampleBook().host;
  const book = openBook(data, withTables({ codigo: builtCodigo() }, TITLES));
  expect(book.call<Instalado>('instalar', {}).notas).toEqual([]);
});

test('a column that lacks is added to a table', () => {
  const { data } = exampleBook().host;
  const sheet = sheetOf(data, 'Evidencias');
  sheet.cellData[0]![columnOf(sheet, 'Enlace')] = { v: 'Otra cosa', t: 1 };
  const book = openBook(data, withTables({ codigo: builtCodigo() }, TITLES));
  expect(book.call<Instalado>('instalar', {})).toMatchObject({
    columnasNuevas: ['Enlace (Evidencias)'],
    notas: [NOTAS[0]],
  });
});

test('Inicio is told anew where it is one', () => {
  const { data } = exampleBook().host;
  const book = openBook(data, withTables({ codigo: builtCodigo() }, ['Inicio']));
  const { effects, error } = book.host.call('actualizarInicio');
  expect(error).toBeUndefined();
  expect(JSON.stringify(effects)).toContain('quedó al día');
  book.call('guardarActa', ACTA);
});

test('Estado names the tables and the columns without format, with what to do', () => {
  const chequeos = strippedBook().call<EstadoInstalacionPanel>('panelEstadoInstalacion').chequeos;
  const said = (codigo: string) => chequeos.find((each) => each.codigo === codigo);
  expect(said('tablas')).toMatchObject({ estado: 'mal', reparable: false });
  expect(said('tablas')?.mensaje).toContain('en tabla: Evidencias');
  expect(said('tablas')?.mensaje).toContain('«Convertir en rango»');
  expect(said('formatos')).toMatchObject({ estado: 'falta', reparable: true });
  expect(said('formatos')?.mensaje).toContain('Acción (PAM)');
});
