import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { DOCUMENTOS, documentoByClave, PARAMETROS_DEL_LIBRO } from '../../src/documents';
import { formatoVigente, parametrosDeFormato } from '../../src/documents/formato';
import { listMarcadores, type Marcadores } from '../../src/documents/marcadores';
import { nombreDeArchivo } from '../../src/documents/nombre-de-archivo';
import { inspectTemplate } from '../../src/docx/inspect';
import { parecido } from '../../src/domain/parecido';
import { filasOf } from '../support/libro';
import { muestrasOf } from './oficina';

/** What several documents share. */
const SHARED = ['de-la-ied', 'de-que', 'del-corte', 'del-plan'];

const acta = documentoByClave('acta')!;

test('DOCUMENTOS has each document once, under the name of its folder', () => {
  const folders = readdirSync(resolve(__dirname, '../../src/documents'), { withFileTypes: true });
  const named = folders.filter((entry) => entry.isDirectory() && !SHARED.includes(entry.name));
  const claves = DOCUMENTOS.map(({ clave }) => clave);
  expect([...claves].sort()).toEqual(named.map(({ name }) => name).sort());
});

test.each(DOCUMENTOS)(
  'the format of $clave has its process, code, version and date among the parameters',
  (documento) => {
    const parametros = Object.entries(parametrosDeFormato(documento));
    expect(parametros).toHaveLength(4);
    expect(Object.entries(PARAMETROS_DEL_LIBRO)).toEqual(expect.arrayContaining(parametros));
  },
);

test('formatoVigente() reads what the office wrote, and the code of the procedure where the row is gone', () => {
  const written = filasOf([
    { clave: 'codigo_formato_acta', valor: 'SE-GO-P03-R09' },
    { clave: 'fecha_formato_acta', valor: '29/09/2023' },
  ]);
  const codigo = 'SE-GO-P03-R07';
  expect(formatoVigente(written, acta)).toEqual({
    proceso: 'Gestión de la calidad del servicio educativo',
    codigo: 'SE-GO-P03-R09',
    version: '',
    fecha: '2023-09-29',
  });
  expect(formatoVigente([], acta)).toEqual({
    proceso: 'Gestión Organizacional',
    codigo,
    version: '',
    fecha: '',
  });
  const blank = filasOf([{ clave: 'codigo_formato_acta', valor: undefined }]);
  expect(formatoVigente(blank, acta).codigo).toBe('');
});

describe('the process of a format', () => {
  const informe = documentoByClave('informe-trimestral')!;
  const office = { clave: 'proceso', valor: 'Gestión educativa' };
  test.each([
    ['the code of the procedure', [office], acta, 'Gestión Organizacional'],
    [
      'a code of the office',
      [office, { clave: 'codigo_formato_acta', valor: 'F-12' }],
      acta,
      'Gestión educativa',
    ],
    [
      'no code',
      [office, { clave: 'codigo_formato_acta', valor: undefined }],
      acta,
      'Gestión educativa',
    ],
    ['a format without code in the procedure', [office], informe, 'Gestión educativa'],
    [
      'what the office wrote',
      [office, { clave: 'proceso_formato_informe_trimestral', valor: 'Planeación' }],
      informe,
      'Planeación',
    ],
  ])('with %s', (_case, rows, documento, proceso) => {
    expect(formatoVigente(filasOf(rows), documento).proceso).toBe(proceso);
  });
});

test.each(DOCUMENTOS)('the default templates of $clave use known markers only', ({ contenido }) => {
  const { plantilla, plantillaDelAnexo, marcadores } = contenido();
  for (const template of [plantilla, plantillaDelAnexo])
    if (template)
      expect(inspectTemplate(template(), marcadores, parecido)).toMatchObject({
        desconocidos: [],
        errores: [],
      });
});

test('a document has the template of its annex where it says that it has one', () => {
  const told = DOCUMENTOS.filter(({ anexo }) => anexo).map(({ clave }) => clave);
  const made = DOCUMENTOS.filter(({ contenido }) => contenido().plantillaDelAnexo);
  expect(made.map(({ clave }) => clave)).toEqual(told);
});

/** Paths of the data that are no marker, or of markers that the data do not fill. */
function mismatches(marcadores: Marcadores, datos: object, path = ''): string[] {
  const record = datos as { readonly [key: string]: unknown };
  const extra = Object.keys(record).filter((key) => !(key in marcadores));
  return [
    ...extra.map((key) => `${path}${key} is no marker`),
    ...Object.entries(marcadores).flatMap(([key, marcador]) => {
      const value = record[key];
      const kind = typeof marcador === 'string' ? 'string' : marcador.filas ? 'object' : 'boolean';
      if (typeof value !== kind) return [`${path}${key} is ${typeof value}`];
      const filas = typeof marcador === 'string' ? undefined : marcador.filas;
      return filas
        ? (value as object[]).flatMap((row) => mismatches(filas, row, `${path}${key}.`))
        : [];
    }),
  ];
}

test.each(
  DOCUMENTOS.flatMap(({ clave, contenido }) =>
    Object.entries(muestrasOf(clave)).map(([caso, datos]) => ({ caso, datos, contenido })),
  ),
)('the data of $caso fill every marker and no other', ({ datos, contenido }) => {
  expect(mismatches(contenido().marcadores, datos)).toEqual([]);
});

test('listMarcadores() lists a block before what goes inside it', () => {
  const marcadores: Marcadores = {
    asunto: 'Asunto',
    personas: { que: 'Personas', filas: { nombre: 'Nombre' } },
    hay: { que: 'Si hay' },
  };
  expect(listMarcadores(marcadores)).toEqual([
    { marcador: '{asunto}', describe: 'Asunto', dentroDe: [] },
    { marcador: '{#personas}…{/personas}', describe: 'Personas', dentroDe: [] },
    { marcador: '{nombre}', describe: 'Nombre', dentroDe: ['personas'] },
    { marcador: '{#hay}…{/hay}', describe: 'Si hay', dentroDe: [] },
  ]);
});

test.each([
  ['an acta', { documento: 'Acta 012 de 2026', asunto: 'Avance' }, 'Acta 012 de 2026 – Avance'],
  [
    'what Windows refuses',
    { documento: 'Acta 1', asunto: 'A/B: "¿qué?" <x>\n*' },
    'Acta 1 – A B ¿qué x',
  ],
  ['nothing after the dash', { documento: 'Acta 1', asunto: '' }, 'Acta 1'],
])('nombreDeArchivo() of %s', (_case, datos, nombre) => {
  expect(nombreDeArchivo(acta, datos)).toBe(nombre);
});

test('nombreDeArchivo() is never too long for a file system, nor cut inside a character', () => {
  const nombre = nombreDeArchivo(acta, { documento: 'Acta 1', asunto: '😀'.repeat(300) });
  expect([...nombre]).toHaveLength(120);
  expect(nombre).toMatch(/😀…$/u);
});
