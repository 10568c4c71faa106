// The informe of a quarter made again: what product.md §7, 3 asks of what it says, on the built add-on.

import type { SavedFile } from '../../src/emulator/bridge/execution';
import { readableText } from '../support/docx';
import { type Book, exampleBook, openBook } from '../support/host';

const DE = { documento: 'informe-trimestral', de: '2026-T2' };
const PARRAFO = 'La conectividad depende de doce acometidas que la oficina no contrata.';

/** Its text without what is of its own making: version, códigos and the day. */
function made(book: Book, files: SavedFile[]): string {
  book.call('generarDocumento', DE);
  const own = files.filter(({ name }) => name.startsWith('Informe') && !name.includes('anexo'));
  const text = readableText(new Uint8Array(own.at(-1)?.bytes ?? [])).replace(/\u00A0/g, ' ');
  return text
    .replace(/Código de verificación: \S+/g, '')
    .replace(/[Vv]ersión \(?\d+\)?|Versión \| \d+/g, '');
}

test('says which acciones owe their report on its first page, and the same figures each time', () => {
  const files: SavedFile[] = [];
  const saveFile = (file: SavedFile) => {
    files.push(file);
    return { id: `id${files.length}`, url: `https://drive.invalid/${files.length}` };
  };
  const book = exampleBook({ saveFile });
  const first = made(book, files);
  const [page = ''] = first.split('## 1. Resumen ejecutivo');
  // Counted in the rows, and not by the avance: those that programmed something in the quarter, or without its row in the year,
  // and left ejecutado blank.
  const all = book.rows('seguimiento');
  const rows = all.filter(({ vigencia, trimestre }) => vigencia === 2026 && trimestre === 'T2');
  const blank = book.rows('pam').flatMap(({ codigo, meta2026, periodicidad }) => {
    const own = rows.find(({ accion }) => accion === codigo);
    // Another acción reports the meta of one that never does.
    const reports = all.some(({ accion }) => accion === codigo);
    const owes = own
      ? Number(own.programado) > 0
      : Number(meta2026) > 0 && periodicidad !== 'Anual' && reports;
    return owes && (own?.ejecutado ?? null) === null ? [String(codigo)] : [];
  });
  const [, n = '', told = ''] = /(\d+) de 34 acciones sin reporte: ([^.;]*)/.exec(page) ?? [];
  const [, waiting = ''] = /a la espera del dato: ([^.]*)/.exec(page) ?? [];
  const codes = (text: string): readonly string[] => text.match(/A\d\d/g) ?? [];
  expect(codes(told)).toHaveLength(Number(n));
  expect([...codes(told), ...codes(waiting)].sort()).toEqual([...blank].sort());

  expect(made(book, files)).toBe(first);
});

test('keeps in the version of today the paragraph that somebody wrote for that of yesterday', () => {
  const files: SavedFile[] = [];
  const saveFile = (file: SavedFile) => {
    files.push(file);
    return { id: `id${files.length}`, url: `https://drive.invalid/${files.length}` };
  };
  const yesterday = exampleBook({ saveFile });
  const textos = [{ seccion: 'conclusiones', leido: '', texto: PARRAFO }];
  yesterday.call('guardarTextosDocumento', { ...DE, textos });
  expect(made(yesterday, files)).toContain(PARRAFO);
  const today = openBook(yesterday.host.data, {
    saveFile,
    now: () => new Date('2026-07-16T17:00:00-05:00'),
  });
  expect(made(today, files)).toContain(PARRAFO);
  expect(today.rows('documentos')).toMatchObject([
    { version: 1, fecha: '2026-07-15' },
    { version: 2, fecha: '2026-07-16' },
  ]);
});
