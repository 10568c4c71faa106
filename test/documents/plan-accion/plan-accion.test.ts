// What the plan de acción of a year says of a small plan, worked out by hand.

import { planDeAccion } from '../../../src/documents/plan-accion';
import { libroDelPlan, PLAN } from '../plan';
import { accionOf } from './muestras';

const plain = (text: string): string => text.replace(/\u00A0/g, ' ');
const datos = accionOf(PLAN);

test('it has what is programmed in its year, with its metas by quarter', () => {
  const acciones = datos.componentes.flatMap((one) => one.acciones);
  expect(acciones.map(({ codigo }) => codigo)).toEqual(['A01', 'A02']); // A03 is NP
  const [a01, a02] = acciones;
  expect([a01?.meta, a01?.meta1, a01?.meta2, a01?.meta3, a01?.meta4]).toEqual([
    '36',
    '9',
    '9',
    'NP',
    'sin dato',
  ]);
  expect(a01?.instituciones).toBe('2 focalizadas');
  expect(plain(a01?.recursos ?? '')).toBe('Regalías\n$ 20.000.000');
  expect([a02?.instituciones, a02?.recursos]).toEqual(['Todas', 'Sin registrar']);
});

test('a choice that is not frozen says that it may change', () => {
  const open = accionOf({ ...PLAN, cupos: [] });
  expect(open.componentes[0]?.acciones[0]?.instituciones).toBe('2 focalizadas, por congelar');
  const none = accionOf({ ...PLAN, focalizacion: [] });
  expect(none.componentes[0]?.acciones[0]?.instituciones).toBe('Por focalizar');
});

test('each activity once, with its quarters and from its first day to its last', () => {
  expect(datos.deCadaAccion).toHaveLength(1);
  expect(datos.deCadaAccion[0]?.actividades).toEqual([
    {
      numero: '1',
      actividad: 'Programar las visitas',
      producto: '',
      meta1: '1',
      meta2: '—',
      meta3: '—',
      meta4: '—',
      plazo: 'sin fechas',
      responsable: 'Sin responsable',
    },
    {
      numero: '2',
      actividad: 'Hacer las visitas',
      producto: 'Acta',
      meta1: 'NP',
      meta2: '9',
      meta3: '—',
      meta4: '—',
      plazo: '01/02/2026 a 30/06/2026',
      responsable: 'Paula Ejemplo Mercado',
    },
  ]);
});

test('the summary adds up: an institution that several acciones reach counts once', () => {
  const rows = {
    ...PLAN,
    focalizacion: [
      ...PLAN.focalizacion!,
      { vigencia: 2026, accion: 'A02', ied: '108001999011', final: 'Seleccionada' },
    ],
  };
  expect(accionOf(rows).resumen.map((one) => Object.values(one).map(plain))).toEqual([
    ['Acompañamiento', '1', '2', '2', '$ 20.000.000'],
    ['Formación', '1', '0', '1', '$ 0'],
    ['Total', '2', '2', '2', '$ 20.000.000'],
  ]);
});

test('what is missing of the year', () => {
  expect(datos.faltantes.map(({ asunto, detalle }) => [asunto.split(':')[0], detalle])).toEqual([
    ['Acciones sin metas por trimestre', 'A02.'],
    ['Acciones sin actividades en 2026', 'A02.'],
    ['Actividades sin fechas', 'A01.'],
    ['Acciones programadas en 2026 sin fila en Sostenibilidad', 'A02.'],
    ['Recursos de 2026 asegurados sin respaldo', 'A01.'],
  ]);
});

test.each([
  ['2026-01-31', 'listo', 'Se publica a más tardar el 31 de enero.'],
  ['2026-02-01', 'advertencia', 'El plazo para publicarlo era el 31 de enero de 2026.'],
])('on %s it is told when it is to be published', (hoy, look, said) => {
  const nota = planDeAccion.nota!(libroDelPlan(PLAN, hoy), '2026');
  expect(nota.look).toBe(look);
  expect(nota.texto).toContain(said);
});
