// The hours of an autorización, the figures as they are kept, and the documents that are about a figure.

import {
  cifraDe,
  cifraGuardada,
  decirAjuste,
  decirCifra,
  estadoDelAjuste,
  loQueFalta,
  marcaDeAjuste,
  masHoras,
} from '../../../src/domain/ajuste/ajuste';
import { documentosQueCambian, trataDelAjuste } from '../../../src/domain/ajuste/documentos';

test.each([
  ['2026-07-15 10:05', 24, '2026-07-16 10:05'],
  ['2026-12-31 23:59', 24, '2027-01-01 23:59'],
  ['2028-02-28 08:00', 48, '2028-03-01 08:00'],
])('%s and %i hours are %s', (from, hours, to) => {
  expect(masHoras(from, hours)).toBe(to);
});

const CONCEDIDA = {
  estado: 'Concedida',
  venceEl: '2026-07-16',
  venceALas: '10:05',
} as const;

test.each([
  ['2026-07-15 10:05', 'Concedida', 'faltan 24 h 0 min'],
  ['2026-07-16 10:05', 'Concedida', 'faltan 0 min'],
  ['2026-07-16 10:06', 'Vencida', 'venció'],
])('granted until 10:05 of the next day, at %s it is %s', (ahora, estado, falta) => {
  expect(estadoDelAjuste(CONCEDIDA, ahora)).toBe(estado);
  expect(loQueFalta(CONCEDIDA, ahora)).toBe(falta);
});

test.each([58, 1250.5, 0, 0.125, 12.375, 'NP', undefined])(
  '%p is read back as it was kept',
  (valor) => {
    expect(cifraDe('programado', cifraGuardada(valor))).toBe(valor);
  },
);

test('a figure is said as people read it', () => {
  expect([decirCifra('ejecutado', '1250,5'), decirCifra('ejecutado', undefined)]).toEqual([
    '1.250,5',
    'en blanco',
  ]);
});

const AJUSTE = {
  codigo: 'AJ-0001',
  vigencia: 2026,
  trimestre: 'T2',
  accion: 'A03',
  campo: 'ejecutado',
  dice: '85',
  debeDecir: '58',
  aplicadaEl: '2026-11-29',
} as const;

test('the mark of a document says which, when and what', () => {
  expect(decirAjuste(AJUSTE)).toBe('A03 Ejecutado: 85 → 58');
  expect(marcaDeAjuste(AJUSTE)).toBe('29/11/2026 · AJ-0001 · A03 Ejecutado: 85 → 58');
});

test.each([
  ['2026-T2', true],
  ['2026-T4', true],
  ['2026', true],
  ['2026-T1', false],
  ['2025-T4', false],
  ['2027-T1', false],
  ['2025', false],
  ['AC-0009', false],
  ['DO-2026', false],
])('a document about %s is about the figure: %p', (referencia, is) => {
  expect(trataDelAjuste({ referencia }, AJUSTE)).toBe(is);
});

test('a document that has a mark keeps it above the new one, and an annulled one gets none', () => {
  const marked = documentosQueCambian(
    [
      { codigo: 'DO-0001', referencia: '2026-T2', cambioDespues: 'otra' },
      { codigo: 'DO-0002', referencia: '2026-T2', estado: 'Anulado' },
    ],
    AJUSTE,
  );
  expect(marked.map(({ antes, despues }) => [antes.codigo, despues.cambioDespues])).toEqual([
    ['DO-0001', 'otra\n29/11/2026 · AJ-0001 · A03 Ejecutado: 85 → 58'],
  ]);
});
