// The draft of the desarrollo of an acta: what the workbook has by each point of its orden del día, counted here by other means; of what
// nobody wrote, nothing.

import { CON_DESARROLLO } from '../../../src/domain/acta-desarrollo/actividades';
import { desarrolloDe, SE_REDACTAN } from '../../../src/domain/acta-desarrollo/desarrollo';
import { ORDENES } from '../../../src/domain/acta-ordenes';
import type { RuleContext } from '../../../src/domain/register';
import { contextOf } from '../../support/libro';

const of = (actividad: number, libro: RuleContext, cambios: readonly string[] = []) =>
  Object.fromEntries(
    desarrolloDe(actividad, { libro, fecha: '2026-01-20', cambios }).map(
      ({ punto, desarrollo }) => [punto, desarrollo.replace(/\u00A0/g, ' ')],
    ),
  );

test('every point that is drafted is of the orden del día of its activity, and they are those that the panel offers', () => {
  expect(Object.keys(SE_REDACTAN).map(Number)).toEqual(CON_DESARROLLO);
  for (const [actividad, puntos] of Object.entries(SE_REDACTAN))
    expect(ORDENES[actividad]).toEqual(expect.arrayContaining(Object.keys(puntos)));
});

test('of an empty book nothing is said, but how the indicator is made', () => {
  for (const actividad of [1, 4])
    expect(Object.values(of(actividad, contextOf())).join('')).toBe('');
  const { 'Ficha técnica del indicador de seguimiento: fórmula, meta y umbral': ficha } = of(
    3,
    contextOf(),
  );
  expect(ficha).toMatch(/^Indicador: .+\nCálculo: .+/);
});

const LARGO = 'Una lectura muy larga de lo que se encontró en el territorio. '.repeat(8);
const LIBRO = contextOf({
  caracterizacion: [
    {
      codigo: 'CT-0001',
      dimension: 'Pruebas externas',
      componente: 'Formación',
      indicador: 'Puntaje global',
      valor: 251,
      unidad: 'Puntos',
      vigencia: 2023,
      esLineaBase: true,
      meta: 262,
      lectura: 'Matemáticas es la más baja.',
    },
    {
      codigo: 'CT-0002',
      dimension: 'Ruta de mejoramiento',
      indicador: 'Cómo se formulan',
      vigencia: 2023,
      datoCualitativo: 'Los escribe una persona.',
    },
  ],
  fundamentos: [
    ...[1, 5].map((n) => ({
      codigo: `FU-000${n}`,
      clase: 'Necesidad',
      enunciado: `Necesidad ${n}`,
      urgencia: n,
      tendencia: n,
      impacto: n,
    })),
    { codigo: 'FU-0006', clase: 'Expectativa', enunciado: 'Saber antes' },
    {
      codigo: 'FU-0007',
      clase: 'Oportunidad del contexto',
      contexto: 'Económica',
      enunciado: 'Prácticas en el puerto.',
    },
  ],
  pam: [
    {
      codigo: 'A01',
      componente: 'Formación',
      accion: 'Una',
      responde: 'FU-0005',
      periodicidad: 'Anual',
      responsable: 'Luis Ejemplo Castro',
      tipoAcumulacion: 'Acumulado',
      meta2026: 4,
    },
    {
      codigo: 'A02',
      componente: 'Formación',
      accion: 'Otra',
      tipoAcumulacion: 'Acumulado',
      meta2026: 1,
    },
  ],
  sostenibilidad: [
    {
      accion: 'A01',
      vigencia: 2026,
      fuente: 'MEN',
      montoPrevisto: 1_500_000,
      financiera: 'Asegurada',
      tecnica: 'En trámite',
      administrativa: 'No requiere',
    },
  ],
});

test('of activity 1: counts, needs by prioridad, data with their reading, líneas base by componente and opportunities', () => {
  const puntos = of(1, LIBRO);
  expect(puntos['Estado y necesidades del sector educativo']).toBe(
    [
      'Caracterización tiene 2 datos: Pruebas externas (1) y Ruta de mejoramiento (1).',
      'De ellos, 1 es línea base del plan.',
      'Se registran 2 necesidades y 1 expectativa; 1 tiene acción del plan que responde.',
      'Las de mayor prioridad:',
      '- FU-0005 (prioridad 15 de 15): Necesidad 5.',
      '- FU-0001 (prioridad 3 de 15): Necesidad 1.',
    ].join('\n'),
  );
  expect(puntos['Resultados de pruebas externas e internas']).toBe(
    '- CT-0001 Puntaje global: 251 puntos (2023). Matemáticas es la más baja.',
  );
  expect(puntos['Resultados de la ruta de mejoramiento: autoevaluación y PMI']).toBe(
    '- CT-0002 Cómo se formulan: Los escribe una persona (2023).',
  );
  expect(puntos['Línea base y metas de cada componente, e índice de inclusión']).toBe(
    '- Formación: Puntaje global, 251 puntos, meta 262 puntos (CT-0001).',
  );
  expect(puntos['Objetivos estratégicos y oportunidades del contexto']).toBe(
    'Oportunidades del contexto:\n- Económica. FU-0007: Prácticas en el puerto.',
  );
  expect(puntos['Verificación de asistentes']).toBe('');
});

test('of activity 3: when and by whom, and what lacks', () => {
  const puntos = of(3, LIBRO);
  expect(puntos['Periodicidad, totalización y medio de verificación de cada acción']).toBe(
    [
      '- Anual: 1 acción (A01).',
      '- Trimestral: 1 acción (A02).',
      'El año se totaliza así: Suma, las 2 acciones.',
      'Reportan:',
      '- Luis Ejemplo Castro: A01.',
      'Tienen medio de verificación 0 de 2 acciones.',
    ].join('\n'),
  );
  expect(puntos['Lo que falta para seguir el plan']).toContain('Acciones sin responsable');
});

test('of activity 4: the money, each condition, and what to do with what lacks', () => {
  const puntos = of(4, LIBRO);
  expect(puntos['Condiciones de sostenibilidad financiera']).toBe(
    'Recursos previstos en 2026: $ 1.500.000.\n- MEN: $ 1.500.000 en 1 acción.\nCondición financiera: 1 asegurada.',
  );
  expect(puntos['Condiciones de sostenibilidad técnica']).toBe(
    'Condición técnica: 1 en trámite.\nEn trámite: A01.',
  );
  expect(puntos['Acciones sin fuente o sin respaldo, y qué se hace con cada una']).toMatch(
    /^- A02: está programada en 2026 y no tiene fila en Sostenibilidad\.$/m,
  );
});

test('of activity 5: coverage, what changed and what stops it', () => {
  const puntos = of(5, LIBRO, ['Nada cambió.']);
  expect(puntos['Cobertura de necesidades y expectativas']).toContain(
    'Sin acción ni explicación: FU-0001 y FU-0006.',
  );
  const reparos = puntos['Lo que impide aprobar y lo que queda por resolver'] ?? '';
  expect(reparos).toMatch(/^- Impide aprobar: /);
  // It tells what is; what to do about it is for the meeting to say.
  expect(reparos).toMatch(/^- Impide aprobar: Ninguna acción responde a FU-0001\.$/m);
  expect(reparos).not.toMatch(/escríbal|formule una|haga el acta|explique por qué/);
  // Nothing was approved yet.
  expect(puntos['Cambios desde la última versión aprobada']).toBe('');
});

test('nobody signs over a blank to be filled, and what is long leaves room for what the meeting says', () => {
  const row = (n: number) => ({
    codigo: `CT-${n}`,
    dimension: 'Pruebas externas',
    indicador: `Dato ${n}`,
    valor: n,
    lectura: LARGO,
  });
  const big = contextOf({ caracterizacion: Array.from({ length: 60 }, (_, i) => row(i)) });
  for (const libro of [LIBRO, big])
    for (const actividad of CON_DESARROLLO) {
      const all = Object.values(of(actividad, libro)).join('\n');
      expect(all).not.toMatch(/[[\]{}]|_{2,}|undefined|null|NaN/);
      expect(all.length).toBeLessThan(30_000);
    }
  expect(of(1, big)['Resultados de pruebas externas e internas']).toMatch(
    /\nY \d+ más, que están en el libro\.$/,
  );
});
