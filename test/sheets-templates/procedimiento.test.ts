import { PARAMETROS } from '../../src/domain/parametros';
import { REGISTERS } from '../../src/domain/registers';
import { BUSCADORES } from '../../src/domain/registros/actividades';
import { ACTIVIDADES, CUANDO, REGISTROS_PEDIDOS } from '../../src/domain/registros/pedidos';
import { QUIEN_APRUEBA, ROLES, responsablesDe, rolLlamado } from '../../src/domain/roles';
import { fold } from '../../src/domain/texto';
import { readRenglones, splitValores } from './plantillas';

const actividades = readRenglones('procedimiento.csv');
const terminos = readRenglones('procedimiento-terminos.csv');
const byName = (seccion: string) =>
  new Map(terminos.filter((t) => t.seccion === seccion).map((t) => [t.nombre ?? '', t]));
const roles = new Map(readRenglones('procedimiento-roles.csv').map((r) => [r.rol ?? '', r]));
const registros = byName('Registro');

describe('procedimiento.csv', () => {
  test('has the ten activities of version 04, in order', () => {
    expect(actividades.map(({ item }) => Number(item))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  test('leaves no activity without registros, periodicidad and hojas', () => {
    for (const { registros, periodicidad, hojas } of actividades)
      expect([registros, periodicidad, hojas]).not.toContain('');
  });

  test('names only tabs of the workbook', () => {
    const claves = REGISTERS.map(({ key }) => key);
    for (const { hojas = '' } of actividades)
      expect(claves).toEqual(expect.arrayContaining([...splitValores(hojas)]));
  });

  test.each(REGISTERS.map(({ key, actividades: serves }) => ({ key, serves: serves ?? [] })))(
    'lists $key under every activity it says it serves',
    ({ key, serves }) => {
      for (const item of serves)
        expect(splitValores(actividades[item - 1]?.hojas ?? '')).toContain(key);
    },
  );

  test('asks for the acta R07 in activities 1, 4, 5 and 9, and for the list R08 in 7', () => {
    const conFormato = (codigo: string) =>
      actividades.filter(({ formatos }) => formatos === codigo).map(({ item }) => Number(item));
    expect(conFormato('SE-GO-P03-R07')).toEqual([1, 4, 5, 9]);
    expect(conFormato('SE-GO-P03-R08')).toEqual([7]);
  });
});

describe('procedimiento-registros.csv', () => {
  test('has every activity, with its short name once', () => {
    expect(ACTIVIDADES.map(({ numero }) => `${numero}`)).toEqual(
      actividades.map(({ item }) => item),
    );
    expect(new Set(ACTIVIDADES.map(({ breve }) => breve)).size).toBe(actividades.length);
  });

  test('names only what is looked for, and a time of the five', () => {
    for (const { registro, cuando, actividad } of REGISTROS_PEDIDOS) {
      expect([actividad, registro, [...Object.keys(BUSCADORES), DEL_TRIMESTRE]]).toEqual([
        actividad,
        registro,
        expect.arrayContaining([registro]),
      ]);
      expect(CUANDO).toContain(cuando);
    }
  });

  test('asks nobody for what nothing looks for', () => {
    const asked = new Set(REGISTROS_PEDIDOS.map(({ registro }) => registro));
    expect(Object.keys(BUSCADORES).filter((registro) => !asked.has(registro))).toEqual([]);
  });
});
/** What ../../src/domain/cierre-de-trimestre looks for. */
const DEL_TRIMESTRE = 'evaluacionDelTrimestre';

describe('procedimiento-roles.csv', () => {
  /** As the tables of activities of version 04 say it, each in its order. */
  const SEGUN_LA_TABLA: { readonly [actividad: number]: readonly string[] } = {
    1: ['Jefe CE', 'Mejoramiento', 'Evaluación', 'Técnico'],
    2: ['Mejoramiento', 'Evaluación', 'Jefe CE'],
    3: ['Mejoramiento'],
    4: ['Jefe CE', 'Jefe GE'],
    5: ['Mejoramiento', 'Jefe CE'],
    6: ['Mejoramiento', 'Evaluación', 'Jefe CE'],
    7: ['Mejoramiento'],
    8: ['Mejoramiento', 'Evaluación', 'Coordinador'],
    9: ['Jefe CE', 'Mejoramiento'],
    10: ['Jefe CE'],
  };
  const BREVES: { readonly [breve: string]: string } = {
    'Jefe CE': 'Jefe de Oficina de Calidad Educativa',
    'Jefe GE': 'Jefe de Oficina de Gestión Estratégica y Fortalecimiento Institucional',
    Mejoramiento: 'Profesional de Mejoramiento',
    Evaluación: 'Profesional de Evaluación',
    Técnico: 'Técnico Operativo de Evaluación',
    Coordinador: 'Coordinador de la acción',
  };

  test.each(Object.entries(SEGUN_LA_TABLA))(
    'activity %s is of whom the procedure says',
    (item, who) => {
      expect(responsablesDe(Number(item))).toEqual(who.map((breve) => BREVES[breve]));
    },
  );

  test('has a column an activity, and no other', () => {
    const headers = Object.keys(roles.get('Supervisor de Educación') ?? {});
    const items = actividades.map(({ item }) => item);
    expect(headers.filter((header) => /[0-9]/.test(header))).toEqual(items);
  });

  test('keeps the Supervisor, whom no activity names since version 04', () => {
    const supervisor = rolLlamado('Supervisor de Educación');
    expect([supervisor?.responde, supervisor?.asiste]).toEqual([[], []]);
  });

  test('the coordinators of projects of activity 9 are those of the acciones of activity 8', () => {
    for (const name of ['Coordinadores de proyectos', 'COORDINADORES DE LAS ACCIONES DEL PAM'])
      expect(rolLlamado(name)).toMatchObject({
        nombre: 'Coordinador de la acción',
        responde: [8],
        asiste: [9],
      });
  });

  test('whoever approves is proposed as the cargo of the jefe', () => {
    expect(PARAMETROS.cargo_jefe_oficina.porDefecto).toBe(QUIEN_APRUEBA);
  });

  test('no name is of two roles', () => {
    const names = ROLES.flatMap(({ nombre, otrosNombres }) => [nombre, ...otrosNombres]);
    expect(new Set(names.map(fold)).size).toBe(names.length);
  });
});

describe('procedimiento-terminos.csv', () => {
  test('has every registro of the activities with the activities that ask for it', () => {
    for (const [registro, { actividades: where }] of registros)
      expect(where).toBe(itemsNaming(registro));
    const asked = actividades.flatMap(({ registros = '' }) => splitValores(registros));
    expect(new Set(asked)).toEqual(new Set(registros.keys()));
  });
});

/** Items whose cell names something, as the terms write them: "1 / 4 / 5". */
const itemsNaming = (name: string): string =>
  actividades
    .filter((actividad) => splitValores(actividad.registros ?? '').includes(name))
    .map(({ item }) => item)
    .join(' / ');
