// What a plan covers, in a small office of which the answers are counted by hand.

import { coberturaDe } from '../../../src/domain/cobertura/cobertura';
import { comparePrioridad, prioridadDe } from '../../../src/domain/cobertura/prioridad';
import type { AnyRow } from '../../../src/domain/register';
import { contextOf } from '../../support/libro';

const need = (codigo: string, urgencia?: number, tendencia?: number, impacto?: number): AnyRow => ({
  codigo,
  clase: 'Necesidad',
  enunciado: `Necesidad ${codigo}`,
  fuente: 'PMI',
  urgencia,
  tendencia,
  impacto,
});

describe('prioridad', () => {
  test.each([
    [5, 4, 3, 12],
    [1, 1, 1, 3],
    [5, undefined, 3, null],
  ])('%p + %p + %p', (u, t, i, expected) =>
    expect(prioridadDe(need('FU-0001', u, t, i))).toBe(expected),
  );

  test('the sum first; then impacto, urgencia and código; what is not valued goes last', () => {
    const rows = [
      need('FU-0009'),
      { codigo: 'FU-0008', clase: 'Expectativa', enunciado: 'x' },
      need('FU-0007', 3, 3, 3), // 9
      need('FU-0006', 2, 3, 4), // 9, more impacto
      need('FU-0005', 2, 4, 3), // 9, less urgencia than 7
      need('FU-0004', 3, 3, 3), // 9, as 7
      need('FU-0003', 5, 5, 5),
    ];
    expect([...rows].sort(comparePrioridad).map(({ codigo }) => codigo)).toEqual([
      'FU-0003',
      'FU-0006',
      'FU-0004',
      'FU-0007',
      'FU-0005',
      'FU-0008',
      'FU-0009',
    ]);
  });
});

test('what answers to what, and what lacks the other end', () => {
  const found = coberturaDe(
    contextOf({
      fundamentos: [
        need('FU-0001', 1, 1, 1),
        { ...need('FU-0002', 5, 5, 5), componente: 'Inclusión' },
        { ...need('FU-0003', 2, 2, 2), sinAccion: 'La atiende otra secretaría' },
        { codigo: 'FU-0004', clase: 'Expectativa', enunciado: 'Cupos' },
        { codigo: 'FU-0005', clase: 'Condición: fortaleza', enunciado: 'Equipo' },
        { clase: 'Necesidad', enunciado: 'A medio escribir' },
      ],
      pam: [
        { codigo: 'A1', accion: 'Una', responde: 'FU-2; FU-0001', codigoMeta: 'M1' },
        { codigo: 'A2', accion: 'Otra', responde: 'fu 2', codigoMeta: 'M1' },
        { codigo: 'A3', accion: 'De una fortaleza', responde: 'FU-0005', codigoMeta: 'M2' },
        { codigo: 'A4', accion: 'En palabras', responde: 'Los resultados de Saber' },
        { codigo: 'A5', accion: 'De uno que no está', responde: 'FU-0099' },
      ],
      actividades: [
        { accion: 'A1', numero: 1 },
        { accion: 'A1', numero: 2 },
        { accion: 'A4', numero: 1 },
      ],
    }),
  );
  expect(found.necesidades.map(({ codigo, acciones }) => [codigo, ...acciones])).toEqual([
    ['FU-0002', 'A1', 'A2'],
    ['FU-0003'],
    ['FU-0001', 'A1'],
    ['FU-0004'],
  ]);
  expect(found.necesidades[0]).toMatchObject({ prioridad: 15, componente: 'Inclusión' });
  expect(found).toMatchObject({
    sinAccion: ['FU-0003', 'FU-0004'],
    sinExplicar: ['FU-0004'],
    accionesSinNecesidad: ['A4', 'A5'],
    accionesSinActividades: ['A2', 'A3', 'A5'],
    metasCompartidas: [{ codigoMeta: 'M1', acciones: ['A1', 'A2'] }],
  });
});

test('the estrategias and the metas of the Plan de Desarrollo, by who names them', () => {
  const estrategia = (codigo: string): AnyRow => ({
    codigo,
    clase: 'Estrategia de intervención',
    enunciado: `Estrategia ${codigo}`,
  });
  const meta = (codigo: string, metaPlanDesarrollo: string): AnyRow => ({
    codigo,
    clase: 'Referente: Plan de Desarrollo',
    enunciado: 'Un programa',
    metaPlanDesarrollo,
  });
  const found = coberturaDe(
    contextOf({
      fundamentos: [
        estrategia('FU-0001'),
        estrategia('FU-0002'),
        meta('FU-0003', 'MP-1'),
        meta('FU-0004', 'MP-2'),
        meta('FU-0005', 'MP-3'),
      ],
      pam: [
        { codigo: 'A01', estrategia: 'fu-1', metaPlanDesarrollo: 'MP-1' },
        { codigo: 'A02', responde: 'FU-0001; FU-0003; FU-0004' },
        { codigo: 'A03' },
        // A código of another class is no estrategia.
        { codigo: 'A04', estrategia: 'FU-0003' },
      ],
    }),
  );
  expect(found.estrategias.map(({ codigo, acciones }) => [codigo, acciones])).toEqual([
    ['FU-0001', ['A01', 'A02']],
    ['FU-0002', []],
  ]);
  expect(found.estrategiasSinAccion).toEqual(['FU-0002']);
  expect(found.accionesSinEstrategia).toEqual(['A03', 'A04']);
  expect(found.metasDelPlan.map(({ meta: text, acciones }) => [text, acciones])).toEqual([
    ['MP-1', ['A01', 'A02']],
    ['MP-2', ['A02']],
    ['MP-3', []],
  ]);
  expect(found.metasSinAccion).toEqual(['FU-0005']);
  expect(coberturaDe(contextOf({ pam: [{ codigo: 'A01' }] })).accionesSinEstrategia).toEqual([]);
});
