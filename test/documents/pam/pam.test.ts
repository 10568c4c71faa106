// What the PAM says of a small plan, worked out by hand.

import { propuestos } from '../../../src/documents/pam/redactar';
import { PLAN, planOf } from '../plan';
import { pamOf } from './muestras';

const plain = (text: string): string => text.replace(/\u00A0/g, ' ');
const datos = pamOf(PLAN);

test('the needs come by prioridad, with what attends them; the rest by class', () => {
  expect(datos.necesidades.map((one) => [one.codigo, one.prioridad, one.acciones])).toEqual([
    ['FU-0004', '14', 'A02'],
    ['FU-0003', '9', 'A01'],
    ['FU-0005', '—', 'Sin acción ni explicación'],
  ]);
  expect(datos.clases.map(({ clase }) => clase)).toEqual([
    'Referente: Plan de Desarrollo',
    'Objetivo estratégico',
    'Estrategia de intervención',
  ]);
  expect(datos.clases[0]?.fundamentos[0]?.detalle).toBe(
    'Meta del Plan de Desarrollo: MP-1 · 9 IED · Acuerdo Ejemplo 003 de 2024 · Acciones: A01',
  );
});

test('the matrix has each acción under its objetivo, whose code is said in words', () => {
  const [first, second] = datos.componentes;
  expect(first?.objetivos[0]?.objetivo).toBe('FU-0002 · Fortalecer la gestión de las IED');
  expect(first?.objetivos[0]?.acciones[0]).toMatchObject({
    codigo: 'A01',
    lineaBase: '0',
    fuenteLineaBase: 'Actas, 2023',
    meta1: '12',
    meta4: '36',
    metaCuatrienio: '120',
    responsables: 'Luis Ejemplo Castro\nCoordina: Paula Ejemplo Mercado',
    plazo: '01/07/2024 a 15/12/2027',
  });
  expect(second?.objetivos.map(({ objetivo }) => objetivo)).toEqual(['Sin objetivo escrito']);
  const [a02, a03] = second?.objetivos[0]?.acciones ?? [];
  expect([a02?.lineaBase, a02?.meta1, a02?.meta2, a02?.meta3]).toEqual([
    'sin dato',
    'NP',
    'sin dato',
    '60',
  ]);
  expect(a03?.responsables).toBe('Sin responsable');
});

test('the strategy has the calendar in its order, the ficha and the risk, and never makes up a code', () => {
  expect(datos.calendario.map(({ trimestre, plazo }) => [trimestre, plazo])).toEqual([
    ['2024-T1', 'No se reporta'],
    ['2026-T1', '01/04/2026 a 15/04/2026'],
  ]);
  const ficha = Object.fromEntries(datos.ficha.map(({ dato, valor }) => [dato, plain(valor)]));
  expect(ficha).toMatchObject({
    Indicador: 'Cumplimiento del PAM',
    Meta: '90 %',
    Umbral: 'sin registrar',
    Responsable: 'sin registrar',
  });
  expect(ficha.Fórmula).toContain('Suma de peso × avance al corte');
  expect(datos.riesgo.map(({ valor }) => valor)).toEqual([
    'sin registrar',
    'Informar avances sin evidencia',
    'sin registrar',
  ]);
  expect(datos.medios[1]).toMatchObject({
    codigo: 'A02',
    periodicidad: 'Anual; el dato tarda 3 meses',
    medio: 'sin registrar',
  });
});

test('the money of each year by fuente, and none where nobody wrote any', () => {
  expect(datos.fuentes.map((one) => Object.values(one).map(plain))).toEqual([
    ['SGP Calidad', '—', '$ 10.000.000', '$ 0', '—', '$ 10.000.000'],
    ['Regalías', '—', '$ 0', '$ 20.000.000', '—', '$ 20.000.000'],
    ['Total', '—', '$ 10.000.000', '$ 20.000.000', '—', '$ 30.000.000'],
  ]);
  expect(datos.vigencias.map(({ vigencia }) => vigencia)).toEqual(['2025', '2026']);
});

test('only what was approved or applied is a change, and an identity is never more than is known', () => {
  expect(datos.versionPam).toBe('1');
  expect(datos.aprobacion).toBe(
    'Aprobada el 26 de junio de 2024, por Ana Ejemplo Rivera, identidad declarada, acta AC-0003, código de verificación 1A2B-3C4D-5E6F-7081',
  );
  expect(datos.control.map(({ numero, quien }) => [numero, quien])).toEqual([
    ['CC-0001', 'Ana Ejemplo Rivera, identidad declarada'],
    ['CC-0003', 'cuenta desconocida'],
  ]);
  // What the panel writes names its acción; what somebody wrote by hand may not.
  expect(datos.control[1]?.queCambia).toBe('A01 Fecha fin: 30/11/2027 → 15/12/2027');
  const escrito = { ...PLAN.cambios?.[2], queCambia: 'Se corrió el plazo' };
  expect(pamOf({ ...PLAN, cambios: [escrito] }).control[0]?.queCambia).toBe(
    'A01: Se corrió el plazo',
  );
  const none = pamOf({ ...PLAN, cambios: [] });
  expect([none.versionPam, none.aprobacion]).toEqual(['sin aprobar en este libro', '']);
});

test('one person in place of another is a line for all their acciones, and no row of it is lost', () => {
  const cambio = (n: number, otro = {}) => ({
    ...PLAN.cambios?.[2],
    numero: `CC-${String(n).padStart(4, '0')}`,
    accion: `A${String(n).padStart(2, '0')}`,
    queCambia: `A${String(n).padStart(2, '0')} Responsable: Luis → Inés`,
    antes: 'Luis',
    despues: 'Inés',
    ...otro,
  });
  const cambios = [
    ...Array.from({ length: 9 }, (_, i) => cambio(i + 1)),
    cambio(10, { motivo: 'Otro motivo' }),
    cambio(11),
    cambio(12, { fecha: '2026-09-01' }),
    cambio(13, { aprobo: 'Otra persona' }),
    cambio(14, { accion: undefined, queCambia: 'Autorización de ajuste' }),
    cambio(15, { accion: undefined, queCambia: 'Autorización de ajuste' }),
  ];
  const { control } = pamOf({ ...PLAN, cambios });
  expect(control.map(({ numero, queCambia }) => [numero, queCambia])).toEqual([
    [
      'CC-0001 a CC-0009 y CC-0011',
      'Responsable: Luis → Inés, en 10 acciones: A01, A02, A03, A04, A05, A06, A07, A08, A09 y A11',
    ],
    ['CC-0010', 'A10 Responsable: Luis → Inés'],
    ['CC-0012', 'A12 Responsable: Luis → Inés'],
    ['CC-0013', 'A13 Responsable: Luis → Inés'],
    ['CC-0014', 'Autorización de ajuste'],
    ['CC-0015', 'Autorización de ajuste'],
  ]);
});

test('what is missing says what to do, and in which acciones', () => {
  expect(datos.faltantes.map(({ asunto, detalle }) => [asunto.split(':')[0], detalle])).toEqual([
    ['Necesidades sin acción ni explicación', 'FU-0005.'],
    ['Acciones que no responden a nada de Fundamentos', 'A03.'],
    ['Estrategias sin acciones', 'FU-0007.'],
    ['Acciones sin estrategia', 'A02 y A03.'],
    ['Acciones sin actividades', 'A02 y A03.'],
    ['Acciones sin medio de verificación', 'A02.'],
    ['Acciones sin responsable', 'A03.'],
    [
      'Trimestres sin plazo de reporte',
      '2024-T2, 2024-T3, 2024-T4, 2025-T1, 2025-T2, 2025-T3, 2025-T4, 2026-T2, 2026-T3, 2026-T4, 2027-T1, 2027-T2 y 2 más.',
    ],
    ['Ficha del indicador incompleta', 'Umbral y responsable.'],
    ['Riesgo sin todos sus datos', 'Código y control.'],
    [
      'Constancia de la estrategia de seguimiento (actividad 3)',
      'Ninguna acta de la actividad 3 ni PAM firmado.',
    ],
    ['Acciones programadas en 2026 sin fila en Sostenibilidad', 'A02.'],
    ['Recursos de 2026 asegurados sin respaldo', 'A01.'],
  ]);
});

test('what a person wrote of a section stands in place of what the data say', () => {
  expect(datos.presentacion[0]?.parrafo).toBe(
    'El Plan de Apoyo al Mejoramiento 2024-2027 reúne 3 acciones en 2 componentes: Acompañamiento y Formación.',
  );
  const written = pamOf(PLAN, { textos: { presentacion: 'Primero.\n\nSegundo.' } });
  expect(written.presentacion).toEqual([{ parrafo: 'Primero.' }, { parrafo: 'Segundo.' }]);
  expect(Object.keys(propuestos(planOf(PLAN)))).toEqual([
    'presentacion',
    'seguimiento',
    'sostenibilidad',
  ]);
});

test('a draft says so; one to be signed does not', () => {
  expect(datos.marca).toBe('BORRADOR');
  expect(pamOf(PLAN, { firma: { estado: 'Para firma' } }).marca).toBe('');
});

test('each estrategia and each meta of the Plan de Desarrollo has its acciones', () => {
  const of = (codigo: string) =>
    datos.clases.flatMap(({ fundamentos }) => fundamentos).find((one) => one.codigo === codigo)
      ?.detalle;
  expect([of('FU-0006'), of('FU-0007')]).toEqual(['Acciones: A01', 'Sin acciones']);
  expect(of('FU-0001')).toContain('Meta del Plan de Desarrollo: MP-1 · 9 IED');
  expect(of('FU-0001')).toMatch(/ · Acciones: A01$/);
  expect(datos.componentes[0]?.objetivos[0]?.acciones[0]?.apoyo).toBe(
    'Responde a FU-0003 · estrategia FU-0006 · Plan de Desarrollo: MP-1 · 9 IED',
  );
});

test('an acta is told as people call it', () => {
  const acta = { codigo: 'AC-0003', numero: 2, vigencia: 2024, estado: 'Definitiva' };
  expect(pamOf({ ...PLAN, actas: [acta] }).aprobacion).toContain('acta 2 de 2024');
});
