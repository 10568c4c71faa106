// What is told of the actas of a year, of who came to them, and of what was promised there.

import type { AnyRow, Rule } from '../../../src/domain/register';
import {
  coordinadorAusente,
  rolAusente,
} from '../../../src/domain/registers/actas-asistencia-rules';
import { cuentaEnFirma, saltoDeConsecutivo } from '../../../src/domain/registers/actas-rules';
import { personaUnaVez } from '../../../src/domain/registers/asistentes-rules';
import { fechaDespuesDeLaReunion } from '../../../src/domain/registers/compromisos-rules';
import { contextOf, filasOf } from '../../support/libro';

/** [fila, columna, severidad, mensaje] of what a rule finds. */
const told = (rule: Rule, rows: readonly AnyRow[], libro: Parameters<typeof contextOf>[0] = {}) =>
  rule(filasOf(rows), contextOf(libro)).map(({ fila, columna, severidad, mensaje }) => [
    fila,
    columna,
    severidad,
    mensaje,
  ]);

describe('saltoDeConsecutivo', () => {
  const numbered = (vigencia: number, ...numeros: (number | undefined)[]): AnyRow[] =>
    numeros.map((numero) => ({ vigencia, numero }));

  test.each<[string, AnyRow[]]>([
    ['a year without holes, in any order', numbered(2026, 2, 1, 3)],
    ['borradores', numbered(2026, undefined, 1, undefined)],
    ['each year apart', [...numbered(2025, 1, 2), ...numbered(2026, 1)]],
  ])('lets be %s', (_, rows) => {
    expect(told(saltoDeConsecutivo, rows)).toEqual([]);
  });

  test.each([
    [[3], 2, 'faltan las actas 1 y 2: si se hicieron fuera del libro, agréguelas'],
    [[1, 3], 3, 'falta el acta 2: si se hizo fuera del libro, agréguela'],
    [[1, 1, 3], 4, 'falta el acta 2: si se hizo fuera del libro, agréguela'],
    [[1, 20260001], 3, 'faltan las actas 2 a 20260000: si se hicieron fuera del libro, agréguelas'],
    [[2, 9, 1, 4], 5, 'faltan las actas 3 y 5 a 8: si se hicieron fuera del libro, agréguelas'],
  ])('tells, at the acta after the hole, of %j', (numeros, fila, text) => {
    expect(told(saltoDeConsecutivo, numbered(2025, ...numeros))).toEqual([
      [fila, 'numero', 'advertencia', `En 2025 ${text} con su número y enlace.`],
    ]);
  });
});

const JEFE = 'Jefe de Oficina de Calidad Educativa';
const GESTION = 'Jefe de Oficina de Gestión Estratégica y Fortalecimiento Institucional';
const EQUIPO = [
  { nombre: 'Ana Ejemplo Rivera', cargo: JEFE, rol: JEFE },
  { nombre: 'Clara Ejemplo Barrios', cargo: 'Jefe (e)', rol: GESTION },
  { nombre: 'Paula Ejemplo Mercado', cargo: 'Profesional', rol: 'Coordinador de la acción' },
];
const acta = (row: AnyRow = {}): AnyRow => ({
  codigo: 'AC-0001',
  estado: 'Definitiva',
  actividad: 4,
  fecha: '2026-07-14',
  ...row,
});
const came = (nombre: string, row: AnyRow = {}): AnyRow => ({
  acta: 'AC-0001',
  nombre,
  asistio: true,
  ...row,
});

describe('rolAusente', () => {
  const ana = came('ANA EJEMPLO  RIVERA');
  const find = (asistentes: AnyRow[], row: AnyRow = {}) =>
    told(rolAusente, [acta(row)], { asistentes, equipo: EQUIPO });

  test.each<[string, AnyRow[], AnyRow]>([
    ['both', [ana, came('Clara Ejemplo Barrios')], {}],
    ['somebody whose cargo in the acta is the role', [ana, came('Otra', { cargo: GESTION })], {}],
    [
      'a delegate of the person',
      [ana, came('Luis', { enRepresentacion: 'Clara Ejemplo Barrios' })],
      {},
    ],
    ['a delegate of the cargo', [ana, came('Luis', { enRepresentacion: GESTION })], {}],
    ['nobody known: the people were not loaded', [], {}],
    ['one of two, in a borrador', [ana], { estado: 'Borrador' }],
    ['one of two, in no activity of the procedure', [ana], { actividad: undefined }],
  ])('lets be a meeting with %s', (_, asistentes, row) => {
    expect(find(asistentes, row)).toEqual([]);
  });

  test('tells who is missing of the roles that the procedure gives the activity to', () => {
    const mensaje = `La actividad 4 la hacen ${JEFE} y ${GESTION}: ${GESTION} no está entre los asistentes ni delegó.`;
    const told = [[2, 'actividad', 'advertencia', mensaje]];
    expect(find([ana])).toEqual(told);
    expect(find([ana, came('Clara Ejemplo Barrios', { asistio: false })])).toEqual(told);
    expect(find([came('Visitante')])[0]?.[3]).toBe(
      `La actividad 4 la hacen ${JEFE} y ${GESTION}: ${JEFE} y ${GESTION} no están entre los asistentes ni delegaron.`,
    );
  });
});

test('the meeting of activity 1 lacks whoever of its four roles did not come', () => {
  const tecnico = 'Técnico Operativo de Evaluación';
  const roles = [JEFE, 'Profesional de Mejoramiento', 'Profesional de Evaluación', tecnico];
  const equipo = roles.map((rol, i) => ({ nombre: `Persona Ejemplo ${i}`, cargo: rol, rol }));
  const asistentes = equipo.map(({ nombre }) => came(nombre));
  const find = (some: typeof asistentes) =>
    told(rolAusente, [acta({ actividad: 1 })], { asistentes: some, equipo });
  expect(find(asistentes)).toEqual([]);
  expect(find(asistentes.slice(0, 3))[0]?.[3]).toMatch(
    new RegExp(`${tecnico} no está entre los asistentes ni delegó`),
  );
});

describe('coordinadorAusente', () => {
  const quarter = { vigencia: 2026, trimestre: 'T2' };
  const libro = {
    equipo: EQUIPO,
    pam: ['A1', 'A2', 'A3', 'A4', 'A5'].map((codigo) => ({
      codigo,
      coordinador: codigo === 'A5' ? undefined : 'Paula Ejemplo Mercado',
      tipoAcumulacion: 'Acumulado',
    })),
    seguimiento: [
      { ...quarter, accion: 'A1', programado: 3 },
      { ...quarter, accion: 'A2', programado: 0 },
      { ...quarter, accion: 'A3', programado: 'NP' },
      { ...quarter, accion: 'A4', programado: 1 },
      { ...quarter, accion: 'A5', programado: 1 },
      { ...quarter, trimestre: 'T3', accion: 'A2', programado: 5 },
    ],
  };
  const find = (asistentes: AnyRow[], row: AnyRow = {}) =>
    told(coordinadorAusente, [acta({ actividad: 9, ...row })], { ...libro, asistentes });

  test('tells the acciones programmed in the quarter evaluated whose coordinator did not come', () => {
    const mensaje = 'No asistieron los coordinadores de 2 acciones programadas: A1 y A4.';
    expect(find([came('Ana Ejemplo Rivera')])).toEqual([[2, 'actividad', 'nota', mensaje]]);
    expect(find([came('Ana Ejemplo Rivera')], { fecha: '2026-10-14' })[0]?.[3]).toBe(
      'No asistió el coordinador de una acción programada: A2.',
    );
  });

  test('knows that 0 is a goal where it is to come down', () => {
    const pam = ['Reducción', 'Reducción anual', 'Acumulado'].map((tipoAcumulacion, i) => ({
      ...libro.pam[0],
      codigo: `A${i + 1}`,
      tipoAcumulacion,
    }));
    const seguimiento = pam.map(({ codigo }) => ({ ...quarter, accion: codigo, programado: 0 }));
    const asistentes = [came('Ana Ejemplo Rivera')];
    const of = { ...libro, pam, seguimiento, asistentes };
    expect(told(coordinadorAusente, [acta({ actividad: 9 })], of)[0]?.[3]).toBe(
      'No asistieron los coordinadores de 2 acciones programadas: A1 y A2.',
    );
  });

  test('lets be who came or sent somebody, and a meeting about something else', () => {
    expect(find([came('Paula Ejemplo Mercado')])).toEqual([]);
    expect(find([came('Luis', { enRepresentacion: 'Paula Ejemplo Mercado' })])).toEqual([]);
    expect(find([came('Ana Ejemplo Rivera')], { actividad: 5 })).toEqual([]);
  });
});

test('cuentaEnFirma tells an account in place of a person', () => {
  const rows = [{ elaboro: 'Luis Ejemplo Castro' }, { aprobo: 'ana.ejemplo@ejemplo.invalid' }];
  expect(told(cuentaEnFirma, rows)).toEqual([
    [
      3,
      'aprobo',
      'advertencia',
      '«ana.ejemplo@ejemplo.invalid» es una cuenta, no una persona: escriba en Aprobó el nombre que tiene en la hoja Equipo.',
    ],
  ]);
});

test('personaUnaVez tells the same person of an acta again, however it is written', () => {
  const rows = [
    came('Ana Ejemplo Rivera'),
    came('Luis Ejemplo Castro'),
    came('ANA  EJEMPLO RÍVERA', { asistio: false }),
    came('Ana Ejemplo Rivera', { acta: 'AC-0002' }),
  ];
  expect(told(personaUnaVez, rows)).toEqual([
    [
      4,
      'nombre',
      'error',
      '«ANA  EJEMPLO RÍVERA» ya está entre los asistentes del acta AC-0001 (fila 2): deje una sola fila por persona, presente o ausente.',
    ],
  ]);
});

test('fechaDespuesDeLaReunion tells a compromiso due before the meeting that made it', () => {
  const rows = [
    { acta: 'AC-0001', fecha: '2026-07-13' },
    { acta: 'AC-0001', fecha: '2026-07-14' },
    { acta: 'AC-0001' },
    { fecha: '2020-01-01' },
  ];
  expect(told(fechaDespuesDeLaReunion, rows, { actas: [acta()] })).toEqual([
    [
      2,
      'fecha',
      'advertencia',
      'La fecha de entrega (13/07/2026) es anterior a la reunión en que se pactó (14/07/2026): corrija una de las dos.',
    ],
  ]);
});
