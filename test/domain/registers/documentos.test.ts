import { documentos } from '../../../src/domain/registers/documentos';
import { validate } from '../../../src/domain/validate';
import { contextOf, filasOf } from '../../support/libro';

test('a signature that nothing proves is told, and not one with its file or its radicado', () => {
  const filas = filasOf([
    { codigo: 'DO-0001', tipo: 'Acta', estado: 'Firmado' },
    { codigo: 'DO-0002', tipo: 'Acta', estado: 'Firmado', radicado: '00012' },
    { codigo: 'DO-0003', tipo: 'Acta', estado: 'Firmado', pdfFirmado: 'acta.pdf' },
    { codigo: 'DO-0004', tipo: 'Acta', estado: 'Para firma' },
  ]);
  const told = validate(documentos, filas, contextOf()).map(({ codigo, fila }) => [codigo, fila]);
  expect(told).toEqual([['FIRMADO_SIN_SOPORTE', 2]]);
});

test.each([
  ['Borrador', undefined],
  ['Para firma', undefined],
  ['Firmado', /ya está firmado y no se cambia/],
  ['Archivado', /ya está firmado y no se cambia/],
  ['Anulado', /está anulado y no se cambia/],
])('a document that is %s is closed with words: %s', (estado, words) => {
  const { fila } = documentos.cierra();
  const said = fila({ codigo: 'DO-0001', estado });
  if (words) expect(said).toMatch(words);
  else expect(said).toBeUndefined();
});
