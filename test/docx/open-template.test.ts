import { strToU8, zipSync } from 'fflate';
import { actaTemplate } from '../../src/documents/acta/plantilla';
import { fillTemplate } from '../../src/docx/engine';
import { MAX_TEMPLATE_BYTES, openTemplate } from '../../src/docx/open-template';
import { TemplateError } from '../../src/docx/template-error';
import { partsOf, readableText } from '../support/docx';

/** The default acta with some of its files changed; null takes one out. */
function acta(changes: { readonly [name: string]: string | null }): Uint8Array {
  const files = Object.entries({ ...partsOf(actaTemplate()), ...changes });
  const kept = files.flatMap(([name, text]) =>
    text === null ? [] : [[name, strToU8(text)] as const],
  );
  return zipSync(Object.fromEntries(kept), { level: 1 });
}

/** The default acta whose directory says of each file that it unpacks into so many bytes. */
function announcing(size: number): Uint8Array {
  const bytes = acta({});
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let i = 0; i + 46 <= bytes.length; i++) {
    if (view.getUint32(i, true) === CENTRAL_HEADER) view.setUint32(i + 24, size, true);
  }
  return bytes;
}
const CENTRAL_HEADER = 0x02014b50;
const TYPES = '[Content_Types].xml';
const types = partsOf(actaTemplate())[TYPES]!;
const refusal = (bytes: Uint8Array): string => {
  try {
    openTemplate(bytes);
  } catch (error) {
    expect(error).toBeInstanceOf(TemplateError);
    return (error as TemplateError).errores.join('\n');
  }
  return '';
};

test('openTemplate() opens a .docx', () => {
  expect(openTemplate(actaTemplate()).file('word/document.xml')).not.toBeNull();
});

test('openTemplate() opens one whose body has another name, as Word online writes it', () => {
  const moved = acta({
    'word/document.xml': null,
    'word/document2.xml': partsOf(actaTemplate())['word/document.xml']!,
    'word/_rels/document2.xml.rels': partsOf(actaTemplate())['word/_rels/document.xml.rels']!,
    '_rels/.rels': partsOf(actaTemplate())['_rels/.rels']!.replace('document.xml', 'document2.xml'),
    [TYPES]: types.replace('/word/document.xml', '/word/document2.xml'),
  });
  expect(refusal(moved)).toBe('');
  expect(
    readableText(fillTemplate(moved, { titulo: 'ACTA' }).bytes, 'word/document2.xml'),
  ).toContain('# ACTA');
});

test.each([
  ['a text', strToU8('hola'), 'no es un documento de Word'],
  ['nothing', new Uint8Array(0), 'no es un documento de Word'],
  ['a PDF', strToU8('%PDF-1.7 …'), 'no es un documento de Word'],
  ['a truncated .docx', actaTemplate().slice(0, 2000), 'no es un documento de Word'],
  ['a zip of something else', zipSync({ 'a.txt': strToU8('a') }), 'no es un documento de Word'],
  ['a package without a body', acta({ 'word/document.xml': null }), 'no es un documento de Word'],
  [
    'an .xlsx',
    acta({ [TYPES]: types.replace(/wordprocessingml.document.main/, 'spreadsheetml.sheet.main') }),
    'no es un documento de Word',
  ],
  ['an old .doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), '.doc'],
  [
    'a .docm',
    acta({
      [TYPES]: types.replace(
        'vnd.openxmlformats-officedocument.wordprocessingml.document.main',
        'vnd.ms-word.document.macroEnabled.main',
      ),
    }),
    'macros',
  ],
  ['a .docx with macros inside', acta({ 'word/vbaProject.bin': 'x' }), 'macros'],
  ['a file too large', new Uint8Array(MAX_TEMPLATE_BYTES + 1), 'el máximo es 2 MB'],
  ['a file that unpacks into too much', announcing(40_000_000), 'demasiado grande'],
])('openTemplate() refuses %s', (_case, bytes, sentence) => {
  expect(refusal(bytes)).toContain(sentence);
});

test('fillTemplate() says that a body which is no XML is damaged', () => {
  const broken = acta({ 'word/document.xml': '<w:document><w:body><w:p' });
  expect(() => fillTemplate(broken, {})).toThrow('El contenido del archivo está dañado.');
});
