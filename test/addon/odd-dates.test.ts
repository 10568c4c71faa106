// What no calendar has in a column of dates (a DANE code, a number, a time) is said at its cell, and nothing else stops.

import { formatosBorrados } from '../../src/emulator/perfiles/formatos-borrados';
import { putCell } from '../../src/emulator/workbook/cells';
import { smallBook } from '../support/auditoria';
import { type Book, columnOf, exampleBook, sheetOf } from '../support/host';
import { testUnlessUnder, underProfile } from '../support/perfil';
import { cellIn, typeIn } from '../support/typed';

const DATE = 'Fecha inicio';
/** What a number is where dates go hangs from the format of its cell. */
const testWithFormats = testUnlessUnder('formatos borrados');

/** What is said of the dates of the PAM. */
function saidOfDates(book: Book): readonly string[] {
  const { observaciones } = book.call<{
    observaciones: readonly { columna?: string; severidad: string; mensaje: string }[];
  }>('validar', { registro: 'pam' });
  return observaciones
    .filter(({ columna, severidad }) => columna === 'fechaInicio' && severidad === 'error')
    .map(({ mensaje }) => mensaje);
}

testWithFormats.each([
  ['15', /«15» no se lee como fecha/],
  ['108001001812', /«108001001812» no se lee como fecha/],
  ['14:30', /«14:30» no se lee como fecha/],
  ['1.250,5', /«1.250,5» no se lee como fecha/],
  ['60%', /«60%» no se lee como fecha/],
  ['15/06/0026', /«15\/06\/0026».*1990 a 2100/],
  ['15/06/1985', /«15\/06\/1985».*1990 a 2100/],
])('%s typed in a column of dates stays as typed and is told', (text, kindly) => {
  // As Sheets reads it, a day of 1900 or a time.
  const expected = underProfile(kindly, {
    'escrito como en Sheets': /no se lee|está fuera de las fechas|le falta el día/,
  });
  const book = exampleBook();
  typeIn(book, 'PAM', 2, { [DATE]: text });
  expect(saidOfDates(book)).toEqual([expect.stringMatching(expected)]);
  expect(cellIn(book, 'PAM', 2, 'Observaciones')).toMatch(expected);
});

testWithFormats.each([
  [15, /14\/01\/1900.*número 15 /],
  [0.604166666666667, /hora 14:30/],
  [108001001812, /«108001001812» no se lee como fecha/],
  [-5_000_000, /no se lee como fecha/],
  [46188.75, undefined],
])('the number %s that a script or a file left in a column of dates is told', (v, expected) => {
  const book = exampleBook();
  const sheet = sheetOf(book.host.data, 'PAM');
  const s = sheet.cellData[1]?.[columnOf(sheet, DATE)]?.s;
  putCell(sheet, 1, columnOf(sheet, DATE), { v, t: 2, ...(s && { s }) });
  const told = expected ? [expect.stringMatching(expected)] : [];
  expect(saidOfDates(book)).toEqual(told);
  for (const verb of ['panelVerificar', 'panelActa'])
    expect(() => book.call(verb, {})).not.toThrow();
});

test('a day whose format somebody cleared is that day, and nobody is said to have changed it', () => {
  const book = smallBook({ perfil: [formatosBorrados(['Actas', 'Compromisos', 'Calendario'])] });
  const { observaciones } = book.call<{ observaciones: readonly { codigo: string }[] }>(
    'validar',
    {},
  );
  const codigos = observaciones.map(({ codigo }) => codigo);
  expect(codigos).not.toContain('FECHA_ILEGIBLE');
  expect(codigos).not.toContain('CAMBIO_TRAS_CIERRE');
  expect(book.rows('actas')).toMatchObject([{ fecha: '2026-07-14' }]);
});
