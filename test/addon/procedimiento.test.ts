// The tab Procedimiento of the built add-on, against the files of sheets-templates and the document they come from.

import libro from '../../sheets-templates/libro.json';
import { REGISTERS } from '../../src/domain/registers';
import type { CellData, SheetData } from '../../src/emulator/workbook/workbook';
import { readRenglones, splitValores } from '../sheets-templates/plantillas';
import { ACTA } from '../support/acta';
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
/** Where each link of a tab leads, by its text; those of the records, which stand first, aside. */
const linksOf = (book: Book, tab: string): readonly (readonly [unknown, string | undefined])[] =>
  afterRecords(linesOf(sheetOf(book.host.data, tab))).flatMap((cells) =>
    cells.flatMap((cell) =>
      cell?.custom ? [[cell.v, book.host.data.sheets[cell.custom.link]?.name] as const] : [],
    ),
  );

const { secciones } = libro.procedimiento;
function afterRecords(lines: readonly Cells[]): readonly Cells[] {
  const from = lines.findIndex(([first]) => first?.v === secciones.actividades);
  return lines.slice(Math.max(0, from));
}
const book = exampleBook();
book.host.call('actualizarProcedimiento');

/** The lines of the records of a period, below its band. */
function recordsOf(from: Book, periodo: string): readonly Cells[] {
  const lines = tabOf(from);
  const start = lines.findIndex(([first]) => first?.v === periodo);
  const length = lines.slice(start).findIndex((line) => textsOf(line).every((text) => text === ''));
  return lines.slice(start, start + length);
}
/** What a record says in each of its columns. */
const saidOf = (line: Cells = []): readonly string[] =>
  [0, 1, 2, 5, 8].map((column) => String(line[column]?.v ?? ''));

describe('the records of each activity', () => {
  test('say first when they were told, for they are of that moment', () => {
    const [[told] = []] = sectionOf(book, secciones.trazabilidad);
    expect(told).toMatch(/^Calculado el \d\d\/\d\d\/\d{4} \d\d:\d\d\.$/);
  });

  test('this year comes first, then what is left once, then the other years, the newest first', () => {
    const bands = tabOf(book)
      .map(([first]) => String(first?.v ?? ''))
      .filter((text) => /^20\d\d(-20\d\d)?$/.test(text));
    expect(bands).toEqual(['2026', '2024-2027', '2027', '2025', '2024']);
    expect(tabOf(book).findIndex(([first]) => first?.v === '2026')).toBeLessThan(15);
    // A year is a screenful; one that is over, half.
    expect(recordsOf(book, '2026').length).toBeLessThanOrEqual(40);
    for (const year of ['2024', '2025'])
      expect([year, recordsOf(book, year).length <= 20]).toEqual([year, true]);
    expect(recordsOf(book, '2027').map(([, said]) => said?.v)).toEqual([
      'Se espera hasta el 31/03/2027.',
    ]);
  });

  test('a record has its day, its state, whether it is signed, and a link to its row', () => {
    const line = recordsOf(book, '2026').find(([, text]) =>
      String(text?.v).startsWith('✔ Acta 2 de 2026'),
    );
    expect(saidOf(line)).toEqual([
      '9. Evaluación periódica · T1',
      '✔ Acta 2 de 2026',
      '22/04/2026',
      '▲ Sin firma',
      'Definitiva',
    ]);
    const { link = '', cell = '' } = line?.[1]?.custom ?? {};
    const { sheets } = book.host.data;
    expect(sheets[link]?.name).toBe('Actas');
    expect(sheets[link]?.cellData[Number(cell.slice(1)) - 1]?.[0]?.v).toBe('AC-0010');
  });

  test('the measure and the control lead to the row of their quarter', () => {
    for (const what of ['✔ Medición', '✔ Control del riesgo']) {
      const line = recordsOf(book, '2026').find(([, text]) => String(text?.v).startsWith(what));
      const { link = '', cell = '' } = line?.[1]?.custom ?? {};
      const sheet = book.host.data.sheets[link];
      const row = sheet?.cellData[Number(cell.slice(1)) - 1];
      expect([what, sheet?.name, row?.[0]?.v, row?.[1]?.v]).toEqual([
        what,
        'Cierre de trimestre',
        2026,
        'T1',
      ]);
    }
  });

  test('what lacks says so with a word and a sign, also of a year that is over', () => {
    const gaps = (year: string): readonly string[] =>
      recordsOf(book, year)
        .map(([, text]) => String(text?.v ?? ''))
        .filter((text) => text.startsWith('✖'));
    expect(gaps('2026')).toContain('✖ Falta el informe');
    expect(gaps('2025').filter((text) => text === '✖ Falta el informe')).toHaveLength(4);
    expect(gaps('2024-2027')).toEqual([
      '✖ Falta la constancia de la estrategia de seguimiento: un acta de la actividad 3, o el PAM firmado',
    ]);
  });

  test('what is in the web leads there, and what the end of the plan brings is said quietly', () => {
    const page = recordsOf(book, '2026').find(([, text]) =>
      String(text?.v).startsWith('✔ PAM publicado'),
    );
    expect(page?.[1]?.custom?.link).toMatch(/^https:/);
    const ten = recordsOf(book, '2024-2027').find(([first]) => String(first?.v).startsWith('10. '));
    expect(saidOf(ten).slice(0, 2)).toEqual(['10. Perfil educativo', '· Termina el 31/12/2027.']);
  });
});

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
  // Each of several compromisos leads to its row.
  const tabs = new Set(linksOf(reopened, 'Inicio').map(([, tab]) => tab));
  expect([...tabs]).toEqual(['Compromisos', 'Seguimiento', 'Cierre de trimestre']);
});

test('a version 05 is an edit of its files', async () => {
  const script = await variantCodigo({
    'sheets-templates/procedimiento-registros.csv': (text) =>
      `${text.trimEnd()}\n11;Publicar los resultados;cada año;actaDeLaActividad;\n`,
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

test('the records of an activity that a version 05 brings are looked for, and an acta of it is one', async () => {
  const script = await variantCodigo({
    'sheets-templates/procedimiento-registros.csv': (text) =>
      `${text.trimEnd()}\n11;Publicar los resultados;cada año;actaDeLaActividad;\n`,
    'sheets-templates/procedimiento.csv': (text) =>
      `${text.trimEnd()}\n11;Publicar los resultados;Se publica.;Acta de reunión;;Anual;actas;\n`,
    'sheets-templates/procedimiento-roles.csv': (text) =>
      text
        .trimEnd()
        .split('\n')
        .map((line, i) => `${line};${i === 0 ? '11' : ''}`)
        .join('\n'),
  });
  const next = openBook(structuredClone(exampleBook().host.data), script);
  const eleven = (): readonly string[] => {
    next.host.call('actualizarProcedimiento');
    const line = recordsOf(next, '2026').find(
      ([first]) => first?.v === '11. Publicar los resultados',
    );
    return saidOf(line);
  };
  expect(eleven()[1]).toBe('✖ Falta el acta de la actividad 11');
  next.call('guardarActa', {
    ...ACTA,
    compromisos: [],
    pedido: 'once',
    actividad: 11,
    fecha: '2026-07-10',
  });
  expect(eleven()).toEqual([
    '11. Publicar los resultados',
    '✔ Acta 3 de 2026',
    '10/07/2026',
    '▲ Sin firma',
    'Definitiva',
  ]);
});
