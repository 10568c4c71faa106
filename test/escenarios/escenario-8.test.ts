// product.md §7, 8: a meeting with directivos docentes, 140 people (R08). In the panel «Asistencia», in a real browser on the built add-on.

import type { SavedFile } from '../../src/emulator/bridge/execution';
import { partsOf, readableText } from '../support/docx';
import { exampleBook } from '../support/host';
import { comoTexto, PROHIBIDO } from '../support/lista-de-asistencia';
import { answersOf } from '../ui/support/book-answers';
import { AXE, checkPage } from '../ui/support/check-page';
import { panelsOfThisFile } from '../ui/support/stand-in';

const openPanel = panelsOfThisFile();
const ENDPOINTS = [
  'panelAsistencia',
  'verAsistencia',
  'cargarAsistencia',
  'deshacerCargue',
  'generarDocumento',
];

test('escenario 8', async () => {
  const files: SavedFile[] = [];
  const book = exampleBook({
    now: () => new Date('2026-02-13T15:00:00-05:00'),
    saveFile: (file) => {
      files.push(file);
      return { id: `id${files.length}`, url: `https://drive.invalid/${files.length}` };
    },
  });
  const written = (): readonly unknown[] =>
    book.rows('asistenciaExterna').filter(({ reunion }) => reunion === 'SO-0005');
  book.call('cargar', {
    registro: 'socializacion',
    celdas: [
      ['Clase', 'Fecha', 'Versión del PAM', 'Lugar', 'Tema', 'Responsable'],
      ['Reunión', '13/02/2026', '1.1', 'Auditorio', 'Acciones de 2026', 'Luis Ejemplo Castro'],
    ],
  });
  const { answers } = answersOf(book, ENDPOINTS);
  const opened = await openPanel({ panel: 'asistencia', answers });
  const { page } = opened;
  await page.addScriptTag({ path: AXE });
  await page.locator('#asistencia-reunion').selectOption('SO-0005');
  await page.getByText('Esta reunión todavía no tiene asistencia.').waitFor();

  // The list is pasted from the form, and looked at by the keyboard.
  await page.locator('#asistencia-lista').fill(comoTexto('\t'));
  await page.getByRole('button', { name: 'Revisar la lista' }).press('Enter');
  await page.getByText('140 leídas: 131 nuevas').waitFor();
  await page.getByText(/9 repetidas/).waitFor();
  expect(await page.getByText('Es otra persona').count()).toBe(9);
  await page.getByText(/No salen de este panel/).waitFor();
  await checkPage(page, 'the preview of a list');

  // The three institutions that nobody knows: two were slips, and the third is none.
  const unknown = page.locator('select[id^="ied "]');
  expect(await unknown.count()).toBe(3);
  const resolve = async (texto: string, label: string): Promise<void> => {
    await page.locator(`[id="ied ${texto}"]`).selectOption({ label });
    await page.getByRole('button', { name: /Cargar 131 personas/ }).waitFor();
  };
  await resolve('IED Ejemplo La Seiva', '¿Quiso decir IED Ejemplo La Ceiba?');
  await resolve('Inst. Educ. Guayacan Ejmplo', '¿Quiso decir IED Ejemplo El Guayacán?');
  await resolve('Colegio San Inventado', 'Ninguna: no es de una IED');
  await page.getByRole('button', { name: 'Cargar 131 personas' }).press('Enter');
  await page.getByText(/La asistencia quedó en el cargue/).waitFor();
  await page.getByText('131 asistentes').waitFor();
  await checkPage(page, 'a list that was loaded');
  expect(written()).toHaveLength(131);
  expect(book.rows('socializacion').find(({ codigo }) => codigo === 'SO-0005')).toMatchObject({
    asistentes: 131,
    iedRepresentadas: 10,
  });

  // The listado, sorted, with its counts.
  await page.getByRole('button', { name: 'Listado R08' }).press('Enter');
  await page.getByRole('button', { name: 'Hacer el listado' }).press('Enter');
  await page.getByRole('link', { name: /Listado de asistencia SO-0005/ }).waitFor();
  const docx = new Uint8Array(files[files.length - 1]?.bytes ?? []);
  const text = readableText(docx);
  expect(JSON.stringify(partsOf(docx))).toContain('SE-GO-P03-R08');
  expect(text).toMatch(
    /IED Ejemplo El Guayacán[\s\S]*IED Ejemplo La Ceiba[\s\S]*Asistentes por IED/,
  );
  expect(text).toContain('Total: 10 IED representadas');

  // No document, phone or mail left the page, nor stands anywhere.
  const everything = JSON.stringify([
    opened.sent('cargarAsistencia'),
    text,
    book.rows('asistenciaExterna'),
    book.rows('bitacora'),
    await page.content(),
  ]);
  expect(PROHIBIDO.filter((secret) => everything.includes(secret))).toEqual([]);

  // The same list again has nothing to load; and the cargue is undone whole.
  await page.getByRole('button', { name: 'Deshacer' }).press('Enter');
  await page.getByText(/quedó deshecho/).waitFor();
  expect(written()).toEqual([]);
}, 180_000);
