// What a person writes in a document, kept by the built add-on for each version that comes.

import type { TextoDeSeccion } from '../../src/addon/panels/textos-documento';
import type { SavedFile } from '../../src/emulator/bridge/execution';
import { readableText } from '../support/docx';
import { type Book, exampleBook } from '../support/host';

const INFORME = { documento: 'informe-trimestral', de: '2026-T1' };
const MIO = 'Se firmaron dos convenios.\n\nQueda pendiente la conectividad.';

const sectionsOf = (book: Book): readonly TextoDeSeccion[] =>
  book.call<{ secciones: readonly TextoDeSeccion[] }>('textosDocumento', INFORME).secciones;
const write = (seccion: string, leido: string, texto: string) => ({
  ...INFORME,
  textos: [{ seccion, leido, texto }],
});

test('a section is proposed from the data until somebody writes it, and stands in each later version', () => {
  const files: SavedFile[] = [];
  const book = exampleBook({
    saveFile: (file) => {
      files.push(file);
      return { id: `id${files.length}`, url: `https://drive.invalid/${files.length}` };
    },
  });
  expect(sectionsOf(book)).toMatchObject([
    { clave: 'conclusiones', texto: '', propuesto: expect.stringContaining('El plan lleva') },
    { clave: 'proximoTrimestre', texto: '', propuesto: expect.stringContaining('En T2 de 2026') },
  ]);
  book.call('guardarTextosDocumento', write('conclusiones', '', MIO));
  expect(sectionsOf(book).map(({ texto }) => texto)).toEqual([MIO, '']);
  book.call('generarDocumento', INFORME);
  book.call('generarDocumento', INFORME);
  const made = files
    .filter(({ name }) => /^Informe de .* v\d$/.test(name))
    .map(({ bytes }) => readableText(new Uint8Array(bytes ?? [])));
  expect(made).toHaveLength(2);
  for (const text of made) {
    expect(text).toContain('Queda pendiente la conectividad.');
    expect(text).toContain('En T2 de 2026');
    expect(text?.split('## 11. Conclusiones')[1]).not.toContain('El plan lleva');
  }
});

test('a text is changed and taken away, and each time the bitácora tells it', () => {
  const book = exampleBook();
  const before = book.rows('bitacora').length;
  book.call('guardarTextosDocumento', write('conclusiones', '', 'Uno.'));
  book.call('guardarTextosDocumento', write('conclusiones', 'Uno.', 'Dos.'));
  expect(book.rows('textos')).toMatchObject([
    {
      documento: 'informe-trimestral',
      referencia: '2026-T1',
      seccion: 'conclusiones',
      texto: 'Dos.',
    },
  ]);
  book.call('guardarTextosDocumento', write('conclusiones', 'Dos.', '  '));
  expect(book.rows('textos')).toEqual([]);
  expect(book.rows('bitacora').length - before).toBe(3);
});

test('what somebody else wrote meanwhile is told, and stands', () => {
  const book = exampleBook();
  book.call('guardarTextosDocumento', write('conclusiones', '', 'De otra persona.'));
  expect(book.refuse('guardarTextosDocumento', write('conclusiones', '', 'Mío.'))).toMatchObject({
    codigo: 'CONFLICTO',
    detalle: ['Ahora dice: De otra persona.'],
  });
  expect(book.rows('textos')).toMatchObject([{ texto: 'De otra persona.' }]);
});
