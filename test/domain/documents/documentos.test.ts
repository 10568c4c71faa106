import { inspectTemplate } from '../../../src/docx/inspect';
import { actaDatos } from '../../../src/domain/documents/acta';
import {
  CLAVES_DOCUMENTO,
  DOCUMENTOS,
  documentoByClave,
  nombreDeArchivo,
} from '../../../src/domain/documents/documentos';
import { informeDatos } from '../../../src/domain/documents/informe-trimestral';
import { listMarcadores, type Marcadores } from '../../../src/domain/documents/marcadores';
import { PARAMETROS } from '../../../src/domain/parametros';
import { parecido } from '../../../src/domain/parecido';
import { PLANTILLAS } from '../../support/plantillas';
import { actaInput, actaMinima, informeInput } from './oficina';

const acta = documentoByClave('acta')!;

test('DOCUMENTOS has each document once', () => {
  expect(DOCUMENTOS.map(({ clave }) => clave)).toEqual(CLAVES_DOCUMENTO);
});

test.each(DOCUMENTOS)('the format keys of $clave are parameters', ({ formato }) => {
  for (const clave of Object.values(formato)) expect(Object.keys(PARAMETROS)).toContain(clave);
});

test.each(DOCUMENTOS)(
  'the default template of $clave uses known markers only',
  ({ clave, marcadores }) => {
    expect(inspectTemplate(PLANTILLAS[clave](), marcadores, parecido)).toMatchObject({
      desconocidos: [],
      errores: [],
    });
  },
);

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

test.each([
  ['acta', actaDatos(actaInput())],
  ['acta', actaDatos(actaMinima)],
  ['informe-trimestral', informeDatos(informeInput())],
])('the data of %s fill every marker and no other', (clave, datos) => {
  expect(mismatches(documentoByClave(clave)!.marcadores, datos)).toEqual([]);
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
