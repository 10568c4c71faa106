// product.md §7, 3: Thursday 17:00, «necesito el informe T2 ya». From the panel «Trimestre», on the built add-on in a real browser.

import type { SavedFile } from '../../src/emulator/bridge/execution';
import { linksOf, partsOf, readableText } from '../support/docx';
import { type Book, exampleBook } from '../support/host';
import { answersOf } from '../ui/support/book-answers';
import { panelsOfThisFile } from '../ui/support/stand-in';
import { typistAt } from '../ui/support/typist';

const openPanel = panelsOfThisFile();
const ENDPOINTS = ['panelTrimestre', 'verCierre', 'generarDocumento'];
const DOC = 'application/vnd.google-apps.document';
const SECONDS = 60;

test('escenario 3', async () => {
  const files: SavedFile[] = [];
  const book = exampleBook({
    userKey: 'una cuenta de Google',
    // The window is still open: it is the evening of its last day.
    now: () => new Date('2026-07-15T17:00:00-05:00'),
    saveFile: (file) => {
      files.push(file);
      return { id: `id${files.length}`, url: `https://drive.invalid/${files.length}` };
    },
  });
  const made = (): readonly {
    readonly name: string;
    readonly text: string;
    readonly header: string;
  }[] =>
    files
      .filter(({ mimeType }) => mimeType === DOC)
      .map(({ name, bytes }) => ({
        name,
        text: readableText(new Uint8Array(bytes ?? [])),
        header: headerOf(new Uint8Array(bytes ?? [])),
      }));
  const { answers, calls } = answersOf(book, ENDPOINTS);

  // The panel opens on the quarter that is reported; one key makes its informe, an editable document.
  const { page } = await openPanel({ panel: 'trimestre', answers });
  const typist = typistAt(page);
  await page.getByText('T2 de 2026: abierto').waitFor();
  await page.getByRole('button', { name: 'Generar informe' }).focus();
  const start = Date.now();
  await typist.press('Enter');
  await page.getByRole('link', { name: /Informe de gestión T2 2026/ }).waitFor();
  expect(Date.now() - start).toBeLessThan(SECONDS * 1000);
  expect(typist.presses()).toBe(1);
  // What it would take on Google, opening included.
  const cost = calls.map(({ total }) => total).reduce((sum, total) => sum + total, 0);
  expect(cost).toBeLessThanOrEqual(74);
  console.info(
    `escenario 3: 1 key, ${cost} calls (${calls.map(({ endpoint, total }) => `${endpoint} ${total}`).join(', ')})`,
  );

  // Its header, corte and tables; the first page states what is missing, and the semáforo is in words.
  const [annex, first] = made();
  expect(first?.name).toBe('Informe de gestión T2 2026 v1');
  const { deben, faltan, cuales } = owed(book.call('verCierre', { corte: '2026-T2' }));
  const head = first?.text.slice(0, 4000) ?? '';
  expect(first?.header).toContain('Secretaría Distrital de Educación – EJEMPLO FICTICIO');
  expect(head).toContain('30 de junio de 2026 (2026-T2)');
  expect(head).toContain(`${faltan} de ${deben} acciones sin reporte: ${cuales}`);
  for (const state of ['en meta', 'en riesgo', 'rezagada']) expect(first?.text).toContain(state);

  // Every figure leads to the row of its acción in the same document, and that one to the cells of the workbook.
  judgeLinks(book, bytesOf(files, 'Informe de gestión T2 2026 v1'));

  // How each was computed is in the annex, which is linked from the same notice.
  expect(annex?.name).toBe('Informe de gestión T2 2026 v1 – anexo de cálculos');
  await page.getByRole('link', { name: /Anexo de cálculos/ }).waitFor();
  for (const accion of ['A01', 'A27', 'A40']) expect(annex?.text).toContain(accion);

  // What a person wrote in it is in the next version, and the figures are the same.
  const conclusion = 'El trimestre cerró con la entrega de las tabletas pendiente.';
  book.call('guardarTextosDocumento', {
    documento: 'informe-trimestral',
    de: '2026-T2',
    textos: [{ seccion: 'conclusiones', leido: '', texto: conclusion }],
  });
  await page.getByRole('button', { name: 'Generar informe' }).press('Enter');
  await page.getByRole('link', { name: /Informe de gestión T2 2026 v2/ }).waitFor();
  const second = made().find(({ name }) => name === 'Informe de gestión T2 2026 v2');
  expect(second?.text).toContain(conclusion);
  expect(first?.text).not.toContain(conclusion);
  expect(figuresOf(second?.text)).toEqual(figuresOf(first?.text));
}, 120_000);

const bytesOf = (files: readonly SavedFile[], name: string): Uint8Array =>
  new Uint8Array(files.find((file) => file.name === name && file.mimeType === DOC)?.bytes ?? []);

const FIGURE = /^[+-]?\d[\d.]*(,\d+)?(\s%)?$/;

function judgeLinks(book: Book, docx: Uint8Array): void {
  const links = linksOf(docx);
  expect(links.filter(({ lleva }) => lleva === undefined)).toEqual([]);
  // In the tables of componentes and acciones, every percentage of a cell of its own.
  const [, tables = ''] =
    partsOf(docx)['word/document.xml']?.split('2. Avance por componente') ?? [];
  const main =
    tables.split('3. Indicador de seguimiento')[0] +
    (tables.split('4. Acciones con rezago')[1]?.split('5. Anomalías')[0] ?? '');
  const loose = [...main.matchAll(/<w:p>(.*?)<\/w:p>/gs)]
    .filter(([, content = '']) => FIGURE.test(content.replace(/<[^>]*>/g, '').trim()))
    .filter(([, content = '']) => !content.includes('<w:hyperlink '));
  expect(loose.map(([, content = '']) => content.replace(/<[^>]*>/g, ''))).toEqual([]);
  // The figure of the first page, and one of an acción.
  expect(links[0]?.texto).toContain('El plan lleva');
  expect(links[0]?.lleva).toContain('1. Resumen ejecutivo');
  const rezago = links.filter(({ lleva }) => lleva?.startsWith('A27 '));
  expect(rezago.length).toBeGreaterThanOrEqual(3);

  // From the row of the annex to the workbook: the tab and the lines of that acción.
  const sheets = Object.values(book.host.data.sheets);
  const seguimiento = book.rows('seguimiento');
  const address =
    /^https:\/\/docs\.google\.com\/spreadsheets\/d\/[^/]+\/edit#gid=(\d+)&range=(\d+):(\d+)$/;
  const toBook = links.flatMap(({ texto, lleva = '' }) => {
    const [, gid, from, to] = address.exec(lleva) ?? [];
    const sheet = sheets.find(({ id }) => id === gid)?.name;
    return sheet ? [{ texto, sheet, from: Number(from), to: Number(to) }] : [];
  });
  expect(new Set(toBook.map(({ sheet }) => sheet))).toEqual(new Set(['PAM', 'Seguimiento']));
  const ofQuarter = toBook.filter(
    ({ sheet, from, to, texto }) =>
      sheet === 'Seguimiento' && from === to && /^[\d.,]+$/.test(texto),
  );
  expect(ofQuarter.length).toBeGreaterThan(100);
  for (const { texto, from } of ofQuarter) {
    const row = seguimiento[from - 2] ?? {};
    const figures = [row.programado, row.ejecutado].filter((n) => typeof n === 'number');
    const shown = Number(texto.replace(/\./g, '').replace(',', '.'));
    expect(figures.some((n) => Math.abs(Number(n) - shown) < 0.51)).toBe(true);
  }
}

/** What the checklist of the quarter counts, from its own words. */
function owed(cierre: { readonly lineas: readonly { clave: string; detalle: string }[] }) {
  const detalle = cierre.lineas.find(({ clave }) => clave === 'reportes')?.detalle ?? '';
  const [, deben] = /de (\d+) acciones/.exec(detalle) ?? [];
  const cuales = /Sin reporte: ([^.]+)\./.exec(detalle)?.[1] ?? '';
  return { deben, cuales, faltan: cuales.split(/, | y /).length };
}

/** Every percentage up to the conclusions, in order. */
const figuresOf = (text = ''): readonly string[] =>
  text.split('Conclusiones')[0]?.match(/\d+(?:,\d+)?\s%/g) ?? [];

/** What is printed at the head of each page. */
const headerOf = (docx: Uint8Array): string =>
  Object.entries(partsOf(docx))
    .filter(([name]) => /header\d*\.xml$/.test(name))
    .map(([, xml]) => xml.replace(/<[^>]+>/g, ''))
    .join(' ');
