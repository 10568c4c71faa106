import { notaDatos } from '../../../src/documents/nota-aclaratoria/datos';
import {
  formatDeNota,
  notasDe,
  numeroDeNota,
  readDeNota,
} from '../../../src/domain/nota-aclaratoria';
import { notaInput } from './muestras';

test('notaDatos() says which document it is read with, and carries its mark while it is a borrador', () => {
  expect(notaDatos(notaInput())).toMatchObject({
    documento: 'Nota aclaratoria 1 del documento DO-0003',
    ciudadYFecha: 'Ciudad Ejemplo, jueves 20 de agosto de 2026',
    aclarado: 'Informe de gestión trimestral, 2026-T2',
    verificacionAclarado: '7F3A-91C2-0000-1111',
    marca: '',
    aclaracion: [{ parrafo: expect.stringContaining('9,4 %') }, { parrafo: expect.any(String) }],
  });
  expect(notaDatos(notaInput({ estado: 'Borrador' })).marca).toBe('BORRADOR');
});

test.each([
  ['DO-0003-N1', { documento: 'DO-0003', numero: 1 }],
  [' do-0003-n12 ', { documento: 'do-0003', numero: 12 }],
  ['DO-0003', undefined],
  ['', undefined],
])('readDeNota() of «%s»', (texto, expected) => {
  expect(readDeNota(texto)).toEqual(expected);
  if (expected && texto.trim() === texto) expect(formatDeNota(expected)).toBe(texto);
});

test('numeroDeNota() counts the notas of that document that are signed', () => {
  const rows = [
    { referencia: 'DO-0003-N1', estado: 'Anulado' },
    { referencia: 'DO-0003-N1', estado: 'Archivado' },
    { referencia: 'DO-0003-N2', estado: 'Borrador' },
    { referencia: 'DO-0031-N1', estado: 'Firmado' },
    { referencia: '2026-T2', estado: 'Firmado' },
  ];
  expect(['DO-0003', 'DO-0031', 'DO-0001'].map((one) => numeroDeNota(rows, one))).toEqual([
    2, 2, 1,
  ]);
  expect(notasDe(rows, 'DO-0003')).toHaveLength(3);
});
