// Files in the shapes that offices have, loaded with at most a sheet named and some headers assigned by hand, or refused with
// a sentence that leads to the repair.

import { writeFileSync } from 'node:fs';
import {
  clasificacionDePlanteles,
  conImagenYVinculo,
  conInstrucciones,
  listaDeInstituciones,
  planDeAccion,
  planIndicativo,
  seguimientoAncho,
} from '../fixtures/archivos-de-oficina';
import { CliFolder } from '../support/cli';

const folder = new CliFolder({ isResident: true });
const { at, run } = folder;
const EJEMPLO = 'ejemplo.xlsx';
const LIBRO = 'libro.xlsx';

beforeAll(async () => {
  for (const words of [['vacio.xlsx'], [EJEMPLO, '--ejemplo']])
    expect(await run('nuevo', ...words)).toMatchObject({ code: 0 });
});
beforeEach(() => void folder.copy('vacio.xlsx', LIBRO));
afterAll(() => folder.remove());

async function load(
  registro: string,
  bytes: Uint8Array,
  words: readonly string[] = [],
  name = 'archivo.xlsx',
) {
  writeFileSync(at(name), bytes);
  const { code, stdout } = await run('importar', LIBRO, registro, name, ...words);
  return { code, stdout };
}

const filasOf = (registro: string) => folder.rows(LIBRO, registro);

test('a plan de acción names what it lacks, and loads once its code and its acción are assigned', async () => {
  const bytes = await planDeAccion();
  const refused = await load('pam', bytes);
  expect(refused.code).toBe(3);
  expect(refused.stdout).toContain('«Código»');
  expect(refused.stdout).toContain('--columnas');
  expect(await filasOf('pam')).toEqual([]);

  const columnas = 'CÓDIGO DE PRODUCTO=codigo; PROGRAMA=accion; INDICADOR DE PRODUCTO=indicador';
  const loaded = await load('pam', bytes, ['--columnas', columnas]);
  expect(loaded).toMatchObject({ code: 0 });
  expect(await filasOf('pam')).toMatchObject([
    {
      codigo: '2201001',
      componente: 'Educación inicial',
      lineaBase: 0,
      meta2024: 3,
      metaCuatrienio: 12,
    },
    { codigo: '2201002', componente: 'Educación inicial', lineaBase: null, meta2025: 20 },
    { codigo: '2201003', componente: 'Educación inicial', lineaBase: null, metaCuatrienio: 6 },
  ]);
  expect(loaded.stdout).toContain('AVANCE META 2024');
  expect(loaded.stdout).toMatch(/total/i);
});

test('a plan indicativo never takes a línea base for certain where two headers say it', async () => {
  const bytes = await planIndicativo();
  const columnas =
    'COD META PRODUCTO=codigo;META DE PRODUCTO=accion;VALOR ESPERADO CUATRIENIO=metaCuatrienio;VALOR ESPERADO 2025=meta2025';
  const loaded = await load('pam', bytes, ['--columnas', columnas]);
  expect(loaded).toMatchObject({ code: 0 });
  expect(loaded.stdout).toContain('L.B');
  expect(await filasOf('pam')).toMatchObject([
    {
      codigo: '101',
      lineaBase: null,
      metaCuatrienio: 160,
      meta2025: 40,
      responsable: 'Persona Ejemplo Uno',
    },
    { codigo: '102', lineaBase: null, metaCuatrienio: 8, meta2025: 2 },
  ]);
  const again = await load('pam', bytes, ['--columnas', `${columnas};H=lineaBase`]);
  expect(again).toMatchObject({ code: 0 });
  expect(await filasOf('pam')).toMatchObject([{ lineaBase: 40 }, { lineaBase: 2 }]);
});

test('the quarters of a plan indicativo, in its headers, are rows of Seguimiento', async () => {
  const pam = await planIndicativo();
  const columnas = 'COD META PRODUCTO=codigo;META DE PRODUCTO=accion';
  expect(await load('pam', pam, ['--columnas', columnas])).toMatchObject({ code: 0 });
  const loaded = await load('seguimiento', pam, ['--columnas', 'COD META PRODUCTO=accion']);
  expect(loaded).toMatchObject({ code: 0 });
  const filas = (await filasOf('seguimiento')).filter(({ accion }) =>
    /^10[12]$/.test(String(accion)),
  );
  const reporte = (accion: string, trimestre: string, programado: number, ejecutado: number) => ({
    accion,
    vigencia: 2025,
    trimestre,
    programado,
    ejecutado,
  });
  expect(filas).toMatchObject([
    reporte('101', 'T1', 10, 8),
    reporte('101', 'T2', 10, 12),
    reporte('102', 'T1', 1, 1),
    reporte('102', 'T2', 1, 0),
  ]);
});

test('quarters in columns under two header rows are read as rows, those without anything as none', async () => {
  folder.copy(EJEMPLO, LIBRO);
  const before = (await filasOf('seguimiento')).length;
  const loaded = await load('seguimiento', await seguimientoAncho());
  expect(loaded).toMatchObject({ code: 0 });
  expect(loaded.stdout).toContain('4. Seguimiento 2027');
  const filas = (await filasOf('seguimiento')).slice(before);
  expect(
    filas.map(({ accion, vigencia, trimestre, programado, ejecutado, analisis }) => [
      accion,
      vigencia,
      trimestre,
      programado,
      ejecutado,
      analisis,
    ]),
  ).toEqual([
    ['A01', 2027, 'T1', 5, 4, 'Se hizo lo previsto'],
    ['A01', 2027, 'T2', 5, 6, 'Se recuperó'],
    ['A01', 2027, 'T3', 5, null, null],
    ['A01', 2027, 'T4', 5, null, null],
    ['A02', 2027, 'T1', 'NP', null, null],
    ['A02', 2027, 'T2', 2, 2, 'Completo'],
  ]);
});

test('a list of institutions in capitals loads from its sheet without its totals, repeated header or hidden lines', async () => {
  const loaded = await load('ied', await listaDeInstituciones());
  expect(loaded).toMatchObject({ code: 0 });
  expect(await filasOf('ied')).toMatchObject([
    {
      codigoDane: '108001999015',
      localidad: expect.stringMatching(/^riomar$/i),
      zona: 'Urbana',
      sedes: 2,
    },
    { codigoDane: '108001999023', sedes: 1 },
    { codigoDane: '108001999031', zona: 'Rural', sedes: 3 },
  ]);
  for (const said of ['DIRECTORIO', 'N°', /oculta|filtro/i, /total/i])
    expect(loaded.stdout).toMatch(said);
});

test('results of planteles separated by ¬ say what they lack, and load with their headers assigned', async () => {
  const bytes = clasificacionDePlanteles();
  const refused = await load('ied', bytes, [], 'planteles.txt');
  expect(refused.code).toBe(3);
  expect(refused.stdout).toContain('--columnas');
  const columnas = 'COLE_COD_DANE=codigoDane;COLE_INST_NOMBRE=nombre';
  expect(await load('ied', bytes, ['--columnas', columnas], 'planteles.txt')).toMatchObject({
    code: 0,
  });
  expect(await filasOf('ied')).toMatchObject([
    { codigoDane: '108001999015', nombre: 'INSTITUCION EDUCATIVA DE EJEMPLO UNO' },
    { codigoDane: '108001999023' },
  ]);
  const caracterizacion = 'COLE_INST_NOMBRE=indicador;INDICE_MATEMATICAS=valor';
  const foreign = await load(
    'caracterizacion',
    bytes,
    ['--columnas', caracterizacion],
    'planteles.txt',
  );
  expect(foreign.code).toBe(3);
  expect(await filasOf('caracterizacion')).toEqual([]);
});

test('a workbook whose first sheet is instructions is read where its data is', async () => {
  const loaded = await load('caracterizacion', await conInstrucciones());
  expect(loaded).toMatchObject({ code: 0 });
  expect(loaded.stdout).toContain('«Datos»');
  expect(await filasOf('caracterizacion')).toMatchObject([
    { dimension: 'Inclusión', vigencia: 2025, valor: 1234, unidad: 'Estudiantes' },
  ]);
});

test('a workbook with a picture and a link to another gives the values that it was saved with', async () => {
  expect(await load('ied', await conImagenYVinculo())).toMatchObject({ code: 0 });
  expect(await filasOf('ied')).toMatchObject([
    { codigoDane: '108001999015', nombre: 'IED Ejemplo Uno', barrio: 'Centro' },
  ]);
});
