// The note of a header: the rule of the comma stands wherever figures may have decimals, and nowhere else.

import { notaDe } from '../../src/domain/nota-de-columna';
import type { Column, Kind } from '../../src/domain/register';

const COMA = 'Los decimales van con coma: 0,85. Con punto, la hoja puede entender otra cosa.';
const of = (kind: Kind, rest: Partial<Column> = {}): string =>
  notaDe({ label: 'Valor', kind, ...rest });

test('says how decimals are typed, after the help of the column', () => {
  for (const kind of ['decimal', 'porcentaje', 'dinero'] as const) expect(of(kind)).toBe(COMA);
  expect(of('decimal', { help: 'La cifra.' })).toBe(`La cifra. ${COMA}`);
});

test('says only the help where no decimals go', () => {
  expect(of('entero', { help: 'El año.' })).toBe('El año.');
  expect(of('decimal', { help: 'NO DILIGENCIAR.', computed: true })).toBe('NO DILIGENCIAR.');
  expect(of('texto')).toBe('');
});
