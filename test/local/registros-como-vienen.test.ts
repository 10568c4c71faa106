// What offices bring for the registers besides the plan, from files of our own making in their shapes: with the built command line, what is
// read and proposed, what is written, and that loading it again changes nothing.

import { writeFileSync } from 'node:fs';
import { type Tab, xlsx } from '../fixtures/planes-como-vienen';
import {
  ACTIVIDADES,
  CALENDARIO,
  CARACTERIZACION,
  COMPROMISOS,
  EQUIPO,
  EVIDENCIAS,
  FUNDAMENTOS,
  SEGUIMIENTO,
  SOSTENIBILIDAD,
} from '../fixtures/registros-como-vienen';
import { CliFolder } from '../support/cli';

const folder = new CliFolder({ isResident: true });
const { at, run } = folder;
const LIBRO = 'libro.xlsx';
interface Cargado {
  readonly nuevas: number;
  readonly sinCambio: number;
  readonly subtotales: readonly { readonly texto: string }[];
  readonly noLeidas: readonly string[];
  readonly propuestas: readonly { readonly columna: string; readonly valor: unknown }[];
  readonly observaciones: readonly { readonly severidad: string; readonly codigo: string }[];
}

beforeAll(async () => {
  expect(await run('nuevo', 'ejemplo.xlsx', '--ejemplo')).toMatchObject({ code: 0 });
});
beforeEach(() => void folder.copy('ejemplo.xlsx', LIBRO));
afterAll(() => folder.remove());

async function load(registro: string, tabs: readonly Tab[], ...words: readonly string[]) {
  writeFileSync(at('archivo.xlsx'), await xlsx(...tabs));
  return folder.json<Cargado>('importar', LIBRO, registro, 'archivo.xlsx', ...words);
}
const filas = (registro: string) => folder.rows(LIBRO, registro);

/** Loads it, tells what came in, and that it comes in once. */
async function written(registro: string, tabs: readonly Tab[], ...words: readonly string[]) {
  const before = (await filas(registro)).length;
  const first = await load(registro, tabs, ...words);
  expect(first.data.observaciones.filter(({ severidad }) => severidad === 'error')).toEqual([]);
  const rows = await filas(registro);
  const again = await load(registro, tabs, ...words);
  expect(again.data).toMatchObject({ nuevas: 0, actualizadas: 0 });
  expect(rows).toHaveLength(before + first.data.nuevas);
  return { ...first.data, rows: rows.slice(before) };
}

test('Fundamentos, a tab a clase: its name says it in plural, with a number or not', async () => {
  const names = 'Necesidades,Oportunidades del contexto,3. Expectativas';
  const { rows, subtotales, noLeidas, observaciones } = await written(
    'fundamentos',
    FUNDAMENTOS,
    '--hoja',
    names,
  );
  expect(rows).toMatchObject([
    {
      clase: 'Necesidad',
      enunciado: 'Baja comprensión lectora en quinto',
      urgencia: 5,
      impacto: 5,
    },
    { clase: 'Necesidad', enunciado: 'PMI sin seguimiento', tendencia: 4, impacto: 4 },
    { clase: 'Oportunidad del contexto', contexto: 'Social' },
    { clase: 'Expectativa', fuente: 'Mesa o visita' },
  ]);
  expect(subtotales.map(({ texto }) => texto)).toEqual(['TOTAL']);
  // The count of the lines is said to be unread, and nobody is warned of it.
  expect(noLeidas).toEqual(['No.']);
  expect(observaciones.map(({ codigo }) => codigo)).not.toContain('COLUMNA_NO_LEIDA');
});

test('Fundamentos that were edited are those of the book, and one in other words is asked about', async () => {
  const tab = (enunciado: string, urgencia: number): readonly Tab[] => [
    {
      name: 'Necesidades',
      rows: [
        ['Necesidad', 'Fuente', 'U', 'T', 'I'],
        [enunciado, 'PMI', urgencia, 4, 4],
      ],
    },
  ];
  await load('fundamentos', tab('Los PMI no tienen seguimiento trimestral', 3));
  const edited = await load('fundamentos', tab('Los PMI no tienen seguimiento trimestral.', 5));
  expect(edited.data).toMatchObject({ nuevas: 0, actualizadas: 1 });
  const [, was] = (await filas('fundamentos')).slice(-2);
  expect(was).toMatchObject({ urgencia: 5 });
  const reworded = tab('PMI sin seguimiento trimestral', 5);
  const asked = await load('fundamentos', reworded, '--simular');
  expect(asked.data).toMatchObject({
    nuevas: 1,
    propuestas: [{ columna: 'codigo', valor: was?.codigo }, { valor: 'nueva' }],
  });
  const said = ['--aceptar', `2:codigo=${was?.codigo}`];
  expect((await load('fundamentos', reworded, ...said)).data).toMatchObject({ actualizadas: 1 });
});

test('Seguimiento, a tab a quarter: the acción by its código beside its name, prose proposed, blanks of accounting', async () => {
  const names = ['--hoja', 'T1 2027,Segundo trimestre 2027'];
  const seen = await load('seguimiento', SEGUIMIENTO, '--simular', ...names);
  expect(seen.data.propuestas).toMatchObject([{ columna: 'ejecutado', valor: 4 }]);
  expect(seen.data.noLeidas).toEqual(['Acción']);
  expect(seen.data.observaciones.map(({ codigo }) => codigo)).not.toContain('COLUMNA_NO_LEIDA');
  await written('seguimiento', SEGUIMIENTO, '--aceptar-propuestas', ...names);
  const of2027 = (await filas('seguimiento')).filter(({ vigencia }) => vigencia === 2027);
  expect(of2027).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        accion: 'A01',
        trimestre: 'T1',
        programado: 4,
        ejecutado: 4,
        comprometido: null,
      }),
      expect.objectContaining({ accion: 'A02', trimestre: 'T1', comprometido: 5000000 }),
      expect.objectContaining({ accion: 'A01', trimestre: 'T2', ejecutado: 5 }),
    ]),
  );
});

test('Sostenibilidad of a year: a fuente that may be two of the list has both proposed', async () => {
  const seen = await load('sostenibilidad', SOSTENIBILIDAD, '--simular');
  expect(seen.data.propuestas.map(({ valor }) => valor)).toEqual(['SGP Calidad', 'SGP Prestación']);
  const said = ['--aceptar', '3:fuente=SGP Calidad'];
  await written('sostenibilidad', SOSTENIBILIDAD, ...said);
  const rows = (await filas('sostenibilidad')).filter(({ vigencia }) => vigencia === 2027);
  expect(rows).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        accion: 'A01',
        fuente: 'SGP Calidad',
        montoPrevisto: 120000000,
        respaldo: 'CDP 12',
        administrativa: 'En trámite',
      }),
      expect.objectContaining({ accion: 'A02', montoPrevisto: null }),
    ]),
  );
});

test('Equipo, as the directory of an office has it', async () => {
  const { rows } = await written('equipo', EQUIPO);
  expect(rows).toMatchObject([
    { nombre: 'Iris Ejemplo Duarte', correo: 'iris@ejemplo.invalid', vinculacion: 'Contratista' },
    { nombre: 'Omar Ejemplo Vélez', cargo: 'Técnico' },
  ]);
});

test('Calendario, a tab a year and quarters in words', async () => {
  await load('calendario', CALENDARIO);
  const rows = (await filas('calendario')).filter(({ vigencia }) => vigencia === 2027);
  expect(rows.slice(0, 2)).toMatchObject([
    { trimestre: 'T1', abre: '2027-04-01', cierra: '2027-04-12' },
    { trimestre: 'T2', abre: '2027-07-01', cierra: '2027-07-12' },
  ]);
});

test('Actividades without their number: one that goes on in another quarter keeps its own, and another list goes on counting', async () => {
  const { rows } = await written('actividades', ACTIVIDADES);
  const known = (await filas('actividades')).filter(({ vigencia }) => vigencia !== 2027);
  const most = (accion: string): number =>
    Math.max(0, ...known.flatMap((row) => (row.accion === accion ? Number(row.numero) : [])));
  const [a, b] = [most('A01'), most('A02')];
  expect(rows.map(({ accion, numero, trimestre }) => [accion, numero, trimestre])).toEqual([
    ['A01', a + 1, 'T1'],
    ['A01', a + 2, 'T1'],
    ['A01', a + 2, 'T2'],
    ['A02', b + 1, 'T2'],
  ]);
  const { stdout } = await run('importar', LIBRO, 'actividades', 'archivo.xlsx', '--simular');
  expect(stdout).toContain('Número: el que la fila tiene en el libro');
});

test('Compromisos, Evidencias and Caracterización with headers of their own', async () => {
  const compromisos = await load('compromisos', COMPROMISOS, '--solo-validas');
  expect(compromisos.data).toMatchObject({ nuevas: 1, noLeidas: ['Ítem'] });
  const evidencias = await written('evidencias', EVIDENCIAS, '--aceptar-propuestas');
  expect(evidencias.rows).toMatchObject([
    {
      accion: 'A01',
      tipo: 'Visita de asesoría',
      vigencia: 2026,
      trimestre: 'T3',
      enlace: 'https://ejemplo.invalid/1',
    },
  ]);
  const dato = await written('caracterizacion', CARACTERIZACION);
  expect(dato.rows).toMatchObject([{ contexto: 'Económica', valor: 23.5, lectura: 'Bajó' }]);
});
