// The tab Procedimiento of the built add-on, against the files of sheets-templates and the document they come from.

import libro from '../../sheets-templates/libro.json';
import { REGISTERS } from '../../src/domain/registers';
import type { CellData, SheetData } from '../../src/emulator/workbook/workbook';
import { readRenglones, splitValores } from '../sheets-templates/plantillas';
import { type Book, exampleBook, newBook, openBook, sheetOf } from '../support/host';
import { variantCodigo } from '../support/variant-build';

const actividades = readRenglones('procedimiento.csv');
const terminos = readRenglones('procedimiento-terminos.csv');

type Cells = readonly (CellData | undefined)[];
const linesOf = (sheet: SheetData): readonly Cells[] =>
  Array.from({ length: sheet.rowCount }, (_, row) =>
    Array.from({ length: sheet.columnCount }, (_, column) => sheet.cellData[row]?.[column]),
  );
const textsOf = (cells: Cells = []): readonly unknown[] => cells.map((cell) => cell?.v ?? '');
const tabOf = (book: Book): readonly Cells[] => linesOf(sheetOf(book.host.data, 'Procedimiento'));
/** The texts of the lines of a section, below its band and up to the next blank line. */
function sectionOf(book: Book, title: string): readonly (readonly unknown[])[] {
  const lines = tabOf(book).map(textsOf);
  const from = lines.findIndex(([first, second]) => first === title && second === '');
  const length = lines.slice(from).findIndex((line) => line.every((text) => text === ''));
  return lines.slice(from + 1, from + length);
}
/** Where each link of a tab leads, by its text. */
const linksOf = (book: Book, tab: string): readonly (readonly [unknown, string | undefined])[] =>
  linesOf(sheetOf(book.host.data, tab)).flatMap((cells) =>
    cells.flatMap((cell) =>
      cell?.custom ? [[cell.v, book.host.data.sheets[cell.custom.link]?.name] as const] : [],
    ),
  );

const { secciones } = libro.procedimiento;
const book = exampleBook();

test('prints objetivo and alcance, and the version that the control de cambios ends with', () => {
  const lines = tabOf(book).map(textsOf);
  const [objetivo] = lines.filter(([first]) => first === 'Objetivo');
  expect(objetivo?.[1]).toMatch(/^Facilitar a la Secretaría de Educación la planeación/);
  const [alcance] = lines.filter(([first]) => first === 'Alcance');
  expect(alcance?.[1]).toMatch(/^Inicia con .*finaliza con el seguimiento de las acciones propues/);
  expect(String(lines[1]?.[0])).toMatch(/^Versión 04, del 29\/09\/2023\./);
});

test('has what each activity asks, with its trap', () => {
  const lines = sectionOf(book, secciones.actividades);
  for (const { item, detalle, nota } of actividades) {
    const from = lines.findIndex(([first]) => String(first).startsWith(`${item}. `));
    const length = lines.slice(from + 1).findIndex(([first]) => /^\d+\. /.test(String(first)));
    const own = lines.slice(from, length < 0 ? undefined : from + 1 + length);
    expect(own).toContainEqual(expect.arrayContaining(['Qué se hace', detalle]));
    const told = own.find(([first]) => first === 'Tenga en cuenta')?.[1] ?? '';
    expect(told).toBe(nota);
  }
});

test('marks in the matrix the activities that name each role', () => {
  const [legend, ...lines] = sectionOf(book, secciones.responsables);
  expect(legend?.[0]).toBe('● responde por la actividad · ○ asiste a sus reuniones');
  const named = lines.map(([rol, , ...marks]) => [
    rol,
    marks.flatMap((mark, i) => (mark === '●' ? [i + 1] : [])),
  ]);
  expect(named).toEqual([
    ['Jefe de Oficina de Calidad Educativa', [1, 2, 4, 5, 6, 9, 10]],
    ['Profesional de Mejoramiento', [1, 2, 3, 5, 6, 7, 8, 9]],
    ['Profesional de Evaluación', [1, 2, 6, 8]],
    ['Técnico Operativo de Evaluación', [1]],
    ['Supervisor de Educación', []],
    ['Jefe de Oficina de Gestión Estratégica y Fortalecimiento Institucional', [4]],
    ['Coordinador de la acción', [8]],
  ]);
  const doing = (rol: string) => lines.find(([first]) => first === rol);
  expect(doing('Coordinador de la acción')?.[2 + 8]).toBe('○');
  expect(doing('Supervisor de Educación')?.[1]).toMatch(/Ninguna actividad lo nombra\./);
});

test('has every definition, registro and change of version, the newest first', () => {
  const namesIn = (title: string) => sectionOf(book, title).map(([first]) => first);
  const named = (wanted: string) =>
    terminos.filter(({ seccion }) => seccion === wanted).map(({ nombre }) => nombre);
  expect(namesIn(secciones.definiciones)).toEqual(named('Definición'));
  expect(namesIn(secciones.registros)).toEqual(named('Registro'));
  expect(sectionOf(book, secciones.registros)[0]?.slice(0, 2)).toEqual([
    'Acta de reunión',
    'Formato SE-GO-P03-R07. Actividades 1, 4, 5 y 9.',
  ]);
  expect(namesIn(secciones.cambios).filter(Boolean)).toEqual([
    'Versión 04, del 29/09/2023',
    'Versión 03, del 10/02/2021',
    'Versión 02, del 02/10/2017',
    'Versión 01, del 19/10/2016',
  ]);
});

test('leads from each activity to its tabs, and at the end to every tab there is', () => {
  const titleOf = new Map<string, string>(REGISTERS.map(({ key, title }) => [key, title]));
  const wanted = [
    ...actividades.flatMap(({ hojas = '' }) => splitValores(hojas).map((key) => titleOf.get(key))),
    ...REGISTERS.filter(({ hidden }) => !hidden).map(({ title }) => title),
  ];
  expect(linksOf(book, 'Procedimiento')).toEqual(wanted.map((title) => [title, title]));
});

test('Inicio leads from each task to the tab where it is done', () => {
  const wanted = libro.etapas.find(({ nombre }) => nombre === 'ejecución')!.queHacerHoy;
  const titleOf = (hoja: string) => REGISTERS.find(({ key }) => key === hoja)?.title;
  expect(linksOf(book, 'Inicio')).toEqual(wanted.map(({ texto, hoja }) => [texto, titleOf(hoja)]));
});

test('a link to a tab that is gone is its text alone, until the tab is back', () => {
  const data = structuredClone(exampleBook().host.data);
  const { id } = sheetOf(data, 'Anomalías');
  data.sheetOrder = data.sheetOrder.filter((other) => other !== id);
  delete data.sheets[id];
  const reopened = openBook(data);
  reopened.host.call('actualizarInicio');
  expect(linksOf(reopened, 'Inicio').map(([, tab]) => tab)).toEqual([
    'Seguimiento',
    'Cierre de trimestre',
  ]);
});

test('a version 05 is an edit of its files', async () => {
  const script = await variantCodigo({
    'sheets-templates/procedimiento-cambios.csv': (text) =>
      `${text.trimEnd()}\n05;30/06/2027;Se incluye la actividad 11.\n`,
    'sheets-templates/procedimiento.csv': (text) =>
      `${text.trimEnd()}\n11;Publicar los resultados;Se publica.;Publicación;;Anual;pam;\n`,
    'sheets-templates/procedimiento-roles.csv': (text) =>
      text
        .trimEnd()
        .split('\n')
        .map((line, i) => `${line};${i === 0 ? '11' : line.startsWith('Supervisor') ? '1' : ''}`)
        .join('\n')
        .replace('Responsable que el procedimiento enumera.', 'Publica.'),
  });
  const next = newBook(script);
  next.call('instalar', {});
  expect(String(tabOf(next)[1]?.[0]?.v)).toMatch(/^Versión 05, del 30\/06\/2027\./);
  expect(sectionOf(next, secciones.cambios)[0]).toEqual(
    expect.arrayContaining(['Versión 05, del 30/06/2027', 'Se incluye la actividad 11.']),
  );
  const supervisor = sectionOf(next, secciones.responsables).find(([, does]) =>
    String(does).startsWith('Publica.'),
  );
  expect(supervisor?.slice(2)).toEqual([...Array(10).fill(''), '●']);
});
