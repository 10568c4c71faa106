// product.md §7, 14: the cuatrienio 2024-2027 ended, and its informe de resultados is asked for (activity 10). Four books, one a year, are put
// together; then the document. On the built add-on.

import type { SavedFile } from '../../src/emulator/bridge/execution';
import { readableText } from '../support/docx';
import type { Book } from '../support/host';
import { openBook } from '../support/host';
import { ANTES, type Ano, libroDe, librosDe } from '../support/libros-del-cuatrienio';

interface OtrosAnos {
  readonly dicho: string;
  readonly filas: number;
  readonly cargue: string | null;
}
const DOC = 'application/vnd.google-apps.document';
const plain = (text: string): string => text.replace(/\u00A0/g, ' ');

/** The last book, with whatever it makes. */
function lastBook(): { readonly book: Book; readonly made: () => readonly string[] } {
  const files: SavedFile[] = [];
  const book = openBook(libroDe(2027).host.data, {
    now: () => new Date('2028-02-01T10:00:00-05:00'),
    saveFile: (file) => {
      files.push(file);
      return { id: `id${files.length}`, url: `https://drive.invalid/${files.length}` };
    },
  });
  const made = (): readonly string[] =>
    files
      .filter(({ mimeType }) => mimeType === DOC)
      .map(({ bytes }) => plain(readableText(new Uint8Array(bytes ?? []))));
  return { book, made };
}
const generar = (book: Book): unknown =>
  book.call('generarDocumento', { documento: 'informe-resultados', de: '2024-2027' });
const filaDe = (texto: string, codigo: string): readonly string[] =>
  (texto.split('\n').find((line) => line.startsWith(`| ${codigo} · `)) ?? '').split(' | ');

test('escenario 14', async () => {
  const { book, made } = lastBook();
  const libros = await librosDe([2024, 2025, 2026] as readonly Ano[]);

  // Seen first; then the rows that this book lacks come in, in one cargue.
  const before = JSON.stringify(book.host.data);
  const told = book.call<OtrosAnos>('verOtrosAnos', { libros });
  expect(JSON.stringify(book.host.data)).toBe(before);
  const done = book.call<OtrosAnos>('cargarOtrosAnos', { libros });
  expect([told.filas, done.filas]).toEqual([21, 21]);
  expect(book.rows('seguimiento')).toHaveLength(20);
  expect(book.rows('pam')).toHaveLength(5);

  generar(book);
  const [anexo = '', informe = ''] = made();

  // The four years of each acción by its stable código, honouring how it accumulates: a level is not added up.
  expect(filaDe(informe, 'A01')).toEqual(
    expect.arrayContaining([
      'P: 12 / E: 12 / 100 %',
      'P: 36 / E: 36 / 100 %',
      'P: 36 / E: 33 / 91,67 %',
      'P: 36 / E: 40 / 111,11 %',
      '121 / suma de 2024, 2025, 2026 y 2027',
    ]),
  );
  expect(filaDe(informe, 'A02')).toEqual(expect.arrayContaining(['5 / el de 2027', '100 %']));
  expect(filaDe(informe, 'A03')).toEqual(expect.arrayContaining(['22 / el de 2027', '88,89 %']));
  expect(filaDe(informe, 'A04')).toEqual(expect.arrayContaining(['5 / el de 2027', '100 %']));
  expect(filaDe(informe, 'A05')).toEqual(expect.arrayContaining(['42 / el de 2027', '100 %']));
  // (100 + 100 + 88,89 + 100 + 100) ÷ 5
  expect(informe).toContain('El plan cumplió 97,78 % de sus metas del cuatrienio');

  // The acción that was worded otherwise is one.
  expect(informe.split('\n').filter((line) => line.startsWith('| A01 · '))).toHaveLength(2);
  expect(filaDe(informe, 'A01')[0]).toContain(`Antes: «${ANTES}»`);

  // The records that were due, and those there are: an acta of each year.
  expect(informe).toContain('De 16 trimestres que se debían, 4 tienen acta y 0 tienen informe');
  expect(informe).not.toContain('Sin datos de');

  // Tables, drafts of the analysis that nobody has to fill in, and sources.
  for (const title of [
    '1. El Plan de Desarrollo como referente',
    '2. Logros frente a las metas',
    '3. Qué hace sostenibles los logros',
    '4. Qué ayudó y qué dificultó',
    '5. Retos',
    '6. Alianzas',
    '7. Índice de eficacia',
    '8. Actas e informes trimestrales',
    '9. Conclusiones',
  ])
    expect(informe).toContain(title);
  expect(informe).toContain('Dificultades de 2025');
  expect(informe).not.toMatch(/\[[^\]]*\]|undefined|NaN/);
  expect(anexo).toContain('Es la que se imprime');
  expect(anexo).toContain('De dónde salen los datos');
  for (const year of [2024, 2025, 2026]) expect(anexo).toContain(`pam-${year}.xlsx`);

  // And it is undone whole.
  book.call('deshacerCargue', { cargue: done.cargue });
  expect(book.rows('seguimiento')).toHaveLength(5);
  expect(book.rows('evaluaciones')).toHaveLength(1);
});

test('escenario 14: a year whose book nobody has is declared, and is no 0', async () => {
  const { book, made } = lastBook();
  book.call('cargarOtrosAnos', { libros: await librosDe([2024, 2026] as readonly Ano[]) });
  generar(book);
  const [, informe = ''] = made();
  const [first = ''] = informe.split('1. El Plan de Desarrollo como referente');
  expect(first).toContain('| Sin datos de 2025 | El libro no tiene ningún resultado de 2025');
  expect(filaDe(informe, 'A01')).toEqual(
    expect.arrayContaining(['P: 36 / E: sin datos', '85 / suma de 2024, 2026 y 2027']),
  );
});
