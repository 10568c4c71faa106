// The document of an acta, made by the built add-on from what people saved: what it says must not change afterwards, and
// what it must never say.

import type { SavedFile } from '../../src/emulator/bridge/execution';
import { ACTA } from '../support/acta';
import { readableText } from '../support/docx';
import { type Book, exampleBook, newBook, openBook } from '../support/host';
import { typeIn } from '../support/typed';

/** The text of the document of an acta, with its footer; where it is filed is nobody's business here. */
function printed(book: Book, de: string): string {
  const files: SavedFile[] = [];
  const saveFile = (file: SavedFile) => {
    files.push(file);
    return { id: `id${files.length}`, url: `https://drive.invalid/${files.length}` };
  };
  openBook(structuredClone(book.host.data), { saveFile }).call('generarDocumento', {
    documento: 'acta',
    de,
  });
  const bytes = new Uint8Array(files[files.length - 1]?.bytes ?? []);
  return readableText(bytes) + readableText(bytes, 'word/footer1.xml');
}
const linesWith = (text: string, words: string): readonly string[] =>
  text.split('\n').filter((line) => line.includes(words));
const save = (book: Book, acta: object) =>
  book.call<{ codigo: string; compromisos: readonly string[] }>('guardarActa', acta);

describe('the compromisos that a meeting verified', () => {
  /** An acta with two compromisos, and one that speaks of the first. */
  function verified(): { book: Book; codigo: string; acta: string } {
    const book = newBook();
    const [codigo = ''] = save(book, { ...ACTA, fecha: '2026-04-22' }).compromisos;
    const seguimientos = [{ codigo, estado: 'Abierto', seguimiento: 'Falta la firma.' }];
    const acta = save(book, { ...ACTA, fecha: '2026-08-12', compromisos: [], seguimientos }).codigo;
    return { book, codigo, acta };
  }
  const compromisosIn = (text: string) => [
    ...linesWith(text, 'Entregar el informe'),
    ...linesWith(text, 'Visitar dos IED'),
  ];

  test('stay as that meeting left them, whatever is said or typed later', () => {
    const { book, codigo, acta } = verified();
    const before = compromisosIn(printed(book, acta));
    expect(before).toEqual([
      expect.stringMatching(/01\/08\/2026 \| ▼\u00A0Vencido hace 11 días \| Falta la firma\. \|$/),
      expect.stringMatching(/15\/08\/2026 \| ○\u00A0Abierto \|\s+\|$/),
    ]);
    const seguimientos = [{ codigo, estado: 'Cumplido', seguimiento: 'Se entregó.' }];
    save(book, { ...ACTA, fecha: '2026-10-14', compromisos: [], seguimientos });
    typeIn(book, 'Compromisos', 2, { 'Fecha de entrega': '30/11/2026', Seguimiento: 'Otra cosa' });
    typeIn(book, 'Compromisos', 3, { Estado: 'Cumplido', 'Fecha de cierre': '01/05/2026' });
    expect(compromisosIn(printed(book, acta))).toEqual(before);
  });

  test('are told without a later text in an acta older than its record', () => {
    const { book, acta } = verified();
    typeIn(book, 'Actas', 3, { 'Compromisos anteriores': '' });
    typeIn(book, 'Compromisos', 2, { Seguimiento: 'De otro día' });
    typeIn(book, 'Compromisos', 3, {
      Estado: 'Cumplido',
      'Fecha de cierre': '12/08/2026',
      Seguimiento: 'Se cumplió en la reunión',
    });
    const text = printed(book, acta);
    expect(text).not.toContain('De otro día');
    expect(linesWith(text, 'Visitar dos IED')[0]).toContain('Cumplido | Se cumplió en la reunión');
  });
});

test('why somebody did not come is printed nowhere, and the bitácora does not keep it', () => {
  const book = newBook();
  const { codigo } = save(book, ACTA);
  expect(printed(book, codigo)).toContain('| Con excusa |');
  expect(printed(book, codigo)).not.toContain('Vacaciones');
  expect(JSON.stringify(book.rows('bitacora'))).not.toContain('Vacaciones');
});

test('an acta that evaluates a quarter says how each componente stood, and adds it up', () => {
  const book = exampleBook();
  const text = printed(book, 'AC-0010');
  const [total = ''] = linesWith(text, '| Total |');
  const counts = total
    .split('|')
    .slice(2, 8)
    .map((cell) => Number(cell));
  // The 29 that T1 of 2026 programs; A33 has no formula and A40 no report.
  expect(counts).toEqual([29, 17, 2, 8, 1, 1]);
  expect(text).toContain('con corte a 31 de marzo de 2026');
  expect(printed(book, 'AC-0003')).not.toContain('Avance del plan por componente');
});

test('each time that an acta is printed it says which version it is', () => {
  const book = exampleBook();
  expect(printed(book, 'AC-0010')).toContain('Versión 1 de este documento');
});
