// The table of totals and gaps in an acta of activity 4, worked out by hand.

import { sostenibilidadDeActa } from '../../../src/documents/acta/sostenibilidad';
import { libroDelPlan, PLAN } from '../plan';

const plain = (text: string): string => text.replace(/\u00A0/g, ' ');
const libro = libroDelPlan(PLAN);
const of = (acta: object, book = libro) => sostenibilidadDeActa({ actividad: 4, ...acta }, book);

test('only a meeting of activity 4 revises it', () => {
  expect(of({ actividad: 5, fecha: '2026-01-20' }).haySostenibilidad).toBe(false);
});

test('of the year of the meeting, or of the next when one ends; none outside the plan', () => {
  const years = (fecha: string) => of({ fecha }).sostenibilidades.map(({ vigencia }) => vigencia);
  expect(years('2026-01-20')).toEqual(['2026']);
  expect(years('2024-11-20')).toEqual(['2025']);
  expect(years('2027-12-01')).toEqual([]);
});

test('of the years whose rows name the acta, where some do', () => {
  const rows = (PLAN.sostenibilidad ?? []).map((row, i) =>
    i === 0 ? { ...row, acta: 'AC-0002' } : row,
  );
  const named = of(
    { codigo: 'AC-0002', fecha: '2026-01-20' },
    libroDelPlan({ ...PLAN, sostenibilidad: rows }),
  );
  expect(named.sostenibilidades.map(({ vigencia }) => vigencia)).toEqual(['2025']);
});

test('the totals by componente and fuente, and the gaps', () => {
  const [found] = of({ fecha: '2026-01-20' }).sostenibilidades;
  expect(found?.componentes.map((one) => Object.values(one).map(plain))).toEqual([
    ['Acompañamiento', '1', '1', '$ 20.000.000'],
    ['Formación', '1', '0', '$ 0'],
    ['Total', '2', '1', '$ 20.000.000'],
  ]);
  expect(found?.fuentes.map((one) => Object.values(one).map(plain))).toEqual([
    ['Regalías', '1', '$ 20.000.000'],
  ]);
  expect(found?.condiciones.map(({ condicion, enTramite }) => [condicion, enTramite])).toEqual([
    ['Financiera', '0'],
    ['Técnica', '1'],
    ['Administrativa', '0'],
  ]);
  expect(found?.vacios.map(({ detalle }) => detalle)).toEqual(['A02.', 'A01.']);
});
