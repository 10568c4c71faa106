// What was made under somebody's name keeps it when they are replaced: the rows of the documents of every kind, and what an acta prints of
// who signed it.

import type { SavedFile } from '../../src/emulator/bridge/execution';
import { readableText } from '../support/docx';
import { type Book, exampleBook, openBook } from '../support/host';

const [ANA, LUIS] = ['Ana Ejemplo Rivera', 'Luis Ejemplo Castro'];
const firma = { estado: 'Para firma', elaboro: LUIS, reviso: LUIS, aprobo: ANA };
/** One of each kind that is made with who answers for it. */
const DOCUMENTOS = [
  { documento: 'informe-trimestral', de: '2026-T1', firma },
  { documento: 'acta', de: 'AC-0003' },
  { documento: 'caracterizacion', de: '2024-2027', firma },
  { documento: 'evaluacion-anual', de: '2025', firma },
  { documento: 'ficha-integral', de: '2026, 108001999015' },
  { documento: 'pam', de: '2024-2027', firma },
  { documento: 'plan-accion', de: '2026', firma },
];

function office() {
  const { data } = exampleBook().host;
  const files: SavedFile[] = [];
  const saveFile = (file: SavedFile) => {
    files.push(file);
    return { id: `id${files.length}`, url: `https://drive.invalid/${files.length}` };
  };
  const book = openBook(data, { saveFile });
  const make = (pedido: object): string => {
    book.call('generarDocumento', pedido);
    const bytes = new Uint8Array(files[files.length - 1]?.bytes ?? []);
    return readableText(bytes);
  };
  return { book, make };
}
const replaceBoth = (book: Book): void => {
  for (const [sale, entra] of [
    [ANA, 'Nora Ejemplo Díaz'],
    [LUIS, 'Inés Ejemplo Vargas'],
  ] as const)
    book.call('reemplazarPersona', { sale, entra, nueva: true, parametros: [] });
};
const signaturesOf = (text: string): readonly string[] =>
  text.split('\n').filter((line) => line.includes(ANA) || line.includes(LUIS));

test('the documents of every kind keep who answered for them', () => {
  const { book, make } = office();
  for (const pedido of DOCUMENTOS) make(pedido);
  const before = book.rows('documentos');
  expect(new Set(before.map(({ tipo }) => tipo)).size).toBe(DOCUMENTOS.length);
  expect(JSON.stringify(before)).toContain(ANA);
  replaceBoth(book);
  expect(book.rows('documentos')).toEqual(before);
});

test('an acta that is made again prints who signed it, with the cargo of that meeting', () => {
  const { book, make } = office();
  const acta = DOCUMENTOS[1] as object;
  const before = signaturesOf(make(acta));
  expect(before.length).toBeGreaterThan(1);
  book.call('cargar', {
    registro: 'equipo',
    celdas: [
      ['Nombre', 'Cargo'],
      [ANA, 'Secretaria de Educación'],
      [LUIS, 'Asesor'],
    ],
  });
  replaceBoth(book);
  expect(signaturesOf(make(acta))).toEqual(before);
});
