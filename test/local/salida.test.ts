// `libro-pam salida`: the files as another program opens them, and what is refused.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Avance } from '../../src/domain/avance/avance';
import type { HojaEntregada } from '../../src/domain/cargue/archivo';
import { readHojas } from '../../src/xlsx/read-hojas';
import { CliFolder } from '../support/cli';
import { convertWithSoffice, testWithOffice } from '../support/soffice';

const folder = new CliFolder({ isResident: true });
const { run, at } = folder;
const LIBRO = 'libro.xlsx';

beforeAll(async () => {
  await run('nuevo', LIBRO, '--ejemplo');
  writeFileSync(
    at('salidas.csv'),
    [
      'Salida;Hoja;Columnas;Encabezados;Filtro;Orden;Formato',
      'Fechas;PAM;Código; Fecha inicio; Meta 2026;;;;',
    ]
      .join('\n')
      .replace('PAM;Código; Fecha inicio; Meta 2026', 'PAM;"Código; Fecha inicio; Meta 2026"'),
  );
  expect(await run('importar', LIBRO, 'salidas', 'salidas.csv')).toMatchObject({ code: 0 });
});
afterAll(() => folder.remove());

const first = async (bytes: Uint8Array): Promise<HojaEntregada> => {
  const [hoja] = await readHojas(bytes, 'salida.xlsx');
  if (!hoja) throw new Error('No sheet');
  return hoja;
};

test('without a name it lists them', async () => {
  const { code, data } = await folder.json<{
    salidas: readonly { codigo: string; nombre: string; reparos: readonly string[] }[];
  }>('salida', LIBRO);
  expect(code).toBe(0);
  expect(data.salidas.map(({ nombre, reparos }) => [nombre, reparos])).toEqual([
    ['PAM por componente', []],
    ['IED acompañadas en 2026', []],
    ['Acciones y recursos', []],
    ['Fechas', []],
  ]);
});

testWithOffice(
  'the workbook opened with LibreOffice has figures, days and texts as such',
  async () => {
    const { data } = await folder.json<{ archivo: string; filas: number }>(
      'salida',
      LIBRO,
      'Fechas',
      '--archivo',
      'fechas.xlsx',
    );
    expect(data.archivo).toBe('fechas.xlsx');
    const saved = convertWithSoffice({ fechas: readFileSync(at('fechas.xlsx')) }, 'xlsx', 'xlsx');
    const { celdas } = await first(saved.fechas ?? new Uint8Array());
    const pam = await folder.rows(LIBRO, 'pam');
    expect(celdas).toHaveLength(pam.length + 1);
    expect(celdas[0]).toEqual(['Código', 'Fecha inicio', 'Meta 2026']);
    expect(celdas.slice(1)).toEqual(
      pam.map(({ codigo, fechaInicio, meta2026 }) => [
        codigo,
        expect.objectContaining({ fecha: fechaInicio }),
        meta2026,
      ]),
    );
  },
);

test('the workbook of the example has its headers, its order and its percentages', async () => {
  expect(await run('salida', LIBRO, 'PAM', 'por', 'componente')).toMatchObject({ code: 0 });
  const { nombre, celdas } = await first(readFileSync(at('PAM por componente.xlsx')));
  expect(nombre).toBe('PAM por componente');
  expect(celdas[0]?.slice(0, 3)).toEqual(['Componente', 'Código', 'Acción del plan']);
  const componentes = celdas.slice(1).map(([componente]) => `${componente}`);
  expect(componentes).toEqual([...componentes].sort());
  // As people see it: what is a number with the format of a percentage, and a blank where there is none to tell.
  const sinPorcentaje = celdas
    .slice(1)
    .filter((fila) => !/^\d+(?:[.,]\d+)?\s?%$/.test(`${fila[7]}`));
  expect(sinPorcentaje.map((fila) => [fila[1], fila[7]])).toEqual(await sinAvance());
});

/** Código of the acciones whose avance nothing tells, each with a blank. */
async function sinAvance(): Promise<readonly (readonly [string, ''])[]> {
  const {
    data: { acciones },
  } = await folder.json<Avance>('avance', LIBRO, '--corte', '2026-T2');
  const none = acciones.filter(({ avanceCuatrienioConTope }) => avanceCuatrienioConTope === null);
  expect([none.length, acciones.length]).toEqual([1, 40]);
  return none.map(({ codigo }) => [codigo, '']);
}

test('the CSV has what Excel in Colombia reads it by', async () => {
  expect(await run('salida', LIBRO, 'SA-0002', '--archivo', 'men.csv')).toMatchObject({ code: 0 });
  const text = readFileSync(at('men.csv'), 'utf8');
  expect(text.startsWith('\uFEFFCódigo DANE;Institución;Localidad;')).toBe(true);
  const seleccionadas = (await folder.rows(LIBRO, 'focalizacion')).filter(
    ({ vigencia, final }) => vigencia === 2026 && final === 'Seleccionada',
  );
  expect(text.trimEnd().split('\n')).toHaveLength(seleccionadas.length + 1);
});

test('what is there is not written over', async () => {
  writeFileSync(at('ya.csv'), 'de antes');
  const { code, stderr } = await run('salida', LIBRO, 'SA-0002', '--archivo', 'ya.csv');
  expect(code).toBe(3);
  expect(stderr).toContain('Ya existe «ya.csv», y no se escribió nada');
  expect(readFileSync(at('ya.csv'), 'utf8')).toBe('de antes');
});

test.each([
  [['PAM por componentes'], 3, '¿Quiso decir «PAM por componente»?'],
  [['SA-0002', '--formato', 'pdf'], 2, '«pdf» no es un formato'],
  [['SA-0002', '--formato', 'csv', '--archivo', 'x.xlsx'], 2, 'no dicen lo mismo'],
  [['--archivo', 'x.csv'], 2, 'Falta el nombre de la salida'],
  [['SA-0002', '--archivo', 'no-hay/x.csv'], 3, 'No se pudo escribir'],
])('%j is refused, and nothing is written', async (words, code, said) => {
  const answer = await run('salida', LIBRO, ...words);
  expect(answer.code).toBe(code);
  expect(answer.stderr).toContain(said);
  expect(['x.csv', 'x.xlsx'].filter((file) => existsSync(at(file)))).toEqual([]);
});
