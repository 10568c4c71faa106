import { estadoDeCompromiso } from '../../src/documents/estado-de-compromiso';
import { estaVencido } from '../../src/domain/compromiso';
import type { CompromisoRow } from '../../src/domain/registers/compromisos';

const HOY = '2026-07-14';

test.each<[string, CompromisoRow, string]>([
  ['open and in time', { estado: 'Abierto', fecha: '2026-07-14' }, '○ Abierto'],
  ['open without a date', { estado: 'Abierto' }, '○ Abierto'],
  ['without a state', { fecha: '2026-08-01' }, '○ Abierto'],
  ['open since yesterday', { estado: 'Abierto', fecha: '2026-07-13' }, '▼ Vencido hace 1 día'],
  ['open for long', { estado: 'Abierto', fecha: '2026-06-14' }, '▼ Vencido hace 30 días'],
  ['kept', { estado: 'Cumplido', fecha: '2026-01-01', fechaCierre: '2026-03-01' }, '● Cumplido'],
  ['kept, nobody knows when', { estado: 'Cumplido', fecha: '2026-01-01' }, '● Cumplido'],
  [
    'kept after that day',
    { estado: 'Cumplido', fecha: '2026-07-13', fechaCierre: '2026-07-20' },
    '▼ Vencido hace 1 día',
  ],
  ['cancelled', { estado: 'Cancelado', fecha: '2026-01-01' }, '○ Cancelado'],
])('estadoDeCompromiso() of one %s', (_case, row, estado) => {
  expect(estadoDeCompromiso(row, HOY).estado.replace('\u00A0', ' ')).toBe(estado);
  expect(estaVencido(row, HOY)).toBe(estado.startsWith('▼'));
});
