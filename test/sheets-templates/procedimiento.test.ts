import catalogos from '../../sheets-templates/catalogos';
import { REGISTERS } from '../../src/domain/registers';
import { readRenglones, splitValores } from './plantillas';

const actividades = readRenglones('procedimiento.csv');
const terminos = readRenglones('procedimiento-terminos.csv');
const byName = (seccion: string) =>
  new Map(terminos.filter((t) => t.seccion === seccion).map((t) => [t.nombre ?? '', t]));
const roles = byName('Rol');
const registros = byName('Registro');

describe('procedimiento.csv', () => {
  test('has the ten activities of version 04, in order', () => {
    expect(actividades.map(({ item }) => Number(item))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  test('leaves no activity without responsables, registros, periodicidad and hojas', () => {
    for (const { responsables, registros, periodicidad, hojas } of actividades)
      expect([responsables, registros, periodicidad, hojas]).not.toContain('');
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

describe('procedimiento-terminos.csv', () => {
  test('explains every role with the activities that name it, and every role of the lists', () => {
    const listed = catalogos.rol?.valores;
    expect([...roles.keys()]).toEqual(listed);
    for (const [rol, { actividades: where }] of roles)
      expect(where).toBe(itemsNaming('responsables', rol));
  });

  test('keeps the Supervisor, whom no activity names since version 04', () => {
    expect(roles.get('Supervisor de Educación')?.actividades).toBe('');
  });

  test('has every registro of the activities with the activities that ask for it', () => {
    for (const [registro, { actividades: where }] of registros)
      expect(where).toBe(itemsNaming('registros', registro));
    const asked = actividades.flatMap(({ registros = '' }) => splitValores(registros));
    expect(new Set(asked)).toEqual(new Set(registros.keys()));
  });
});

/** Items whose cell names something, as the terms write them: "1 / 4 / 5". */
const itemsNaming = (column: 'responsables' | 'registros', name: string): string =>
  actividades
    .filter((actividad) => splitValores(actividad[column] ?? '').includes(name))
    .map(({ item }) => item)
    .join(' / ');
