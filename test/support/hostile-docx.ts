// A template with something put in it: what somebody may put, and where. The rest is our acta, so that nothing else is wrong.

import { strToU8, zipSync } from 'fflate';
import { partsOf } from './docx';
import { plantillaOf } from './plantillas';

/** The files of a package; bytes where it is no text. */
export interface Files {
  readonly [name: string]: string | Uint8Array;
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `xmlns:r="${OFFICE}"`,
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
].join(' ');

export const DOCUMENT = 'word/document.xml';

/** Our acta, with the namespaces of whatever may be put in it. */
export function acta(): Files {
  const files = partsOf(plantillaOf('acta'));
  return Object.fromEntries(
    Object.entries(files).map(([name, xml]) => [
      name,
      xml.replace(
        /<w:(document|hdr|ftr|settings) xmlns:w="[^"]*" xmlns:r="[^"]*"/,
        `<w:$1 ${NAMESPACES}`,
      ),
    ]),
  );
}

export function pack(files: Files, level: 1 | 6 | 9 = 1): Uint8Array {
  const bytes = Object.entries(files).map(
    ([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content] as const,
  );
  return zipSync(Object.fromEntries(bytes), { level });
}

const textOf = (files: Files, name: string): string => String(files[name] ?? '');

/** Adds a relation to the .rels of a part, which is made where there is none. */
export function withRelation(
  files: Files,
  part: string,
  { id, type, target, external = false }: Relation,
): Files {
  const rels = part.replace(/([^/]*)$/, '_rels/$1.rels');
  const empty =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
  const url = type.includes(':') ? type : `${OFFICE}/${type}`;
  const mode = external ? ' TargetMode="External"' : '';
  const relation = `<Relationship Id="${id}" Type="${url}" Target="${target}"${mode}/>`;
  const before = textOf(files, rels) || empty;
  return { ...files, [rels]: before.replace('</Relationships>', `${relation}</Relationships>`) };
}
export interface Relation {
  readonly id: string;
  /** The last word of an Office type, or a whole one. */
  readonly type: string;
  readonly target: string;
  readonly external?: boolean;
}

export const withType = (files: Files, part: string, type: string): Files => ({
  ...files,
  '[Content_Types].xml': textOf(files, '[Content_Types].xml').replace(
    '</Types>',
    `<Override PartName="/${part}" ContentType="${type}"/></Types>`,
  ),
});

/** A part of Word's with this content, led to from the document. */
function withPart(files: Files, name: string, type: string, xml: string): Files {
  const part = `word/${name}.xml`;
  const related = withRelation(files, DOCUMENT, { id: `rId_${name}`, type, target: `${name}.xml` });
  return { ...withType(related, part, `${WORD}.${type}+xml`), [part]: xml };
}

const inRoot = (files: Files, part: string, wml: string): Files => ({
  ...files,
  [part]: textOf(files, part).replace(/(<w:(?:body|hdr|ftr|settings)[^>]*>)/, `$1${wml}`),
});

const root = (name: string, content: string): string =>
  `<w:${name} ${NAMESPACES}>${content}</w:${name}>`;

interface Place {
  readonly part: string;
  put(files: Files, wml: string): Files;
}

/** In a part that there is, inside of something. */
const within = (part: string, wrap = (wml: string): string => wml): Place => ({
  part,
  put: (files, wml) => inRoot(files, part, wrap(wml)),
});
/** In a part of its own. */
const apart = (name: string, type: string, wrap: (wml: string) => string): Place => ({
  part: `word/${name}.xml`,
  put: (files, wml) => withPart(files, name, type, root(type, wrap(wml))),
});

/** The part that each place is in, and how paragraphs get there. */
export const PLACES: { readonly [place: string]: Place } = {
  cuerpo: within(DOCUMENT),
  encabezado: within('word/header1.xml'),
  'pie de página': within('word/footer1.xml'),
  'notas al pie': apart(
    'footnotes',
    'footnotes',
    (wml) => `<w:footnote w:id="2">${wml}</w:footnote>`,
  ),
  'notas al final': apart(
    'endnotes',
    'endnotes',
    (wml) => `<w:endnote w:id="2">${wml}</w:endnote>`,
  ),
  comentarios: apart('comments', 'comments', (wml) => `<w:comment w:id="2">${wml}</w:comment>`),
  'una tabla dentro de otra': within(DOCUMENT, (wml) => table(table(wml))),
  'un cuadro de texto': within(
    DOCUMENT,
    (wml) =>
      `<w:p><w:r><w:pict><v:shape id="s1"><v:textbox><w:txbxContent>${wml}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`,
  ),
  'una alternativa': within(
    DOCUMENT,
    (wml) =>
      `<mc:AlternateContent><mc:Choice Requires="wps">${wml}</mc:Choice><mc:Fallback/></mc:AlternateContent>`,
  ),
  'un control de contenido': within(
    DOCUMENT,
    (wml) => `<w:sdt><w:sdtPr/><w:sdtContent>${wml}</w:sdtContent></w:sdt>`,
  ),
  'un texto insertado en revisión': within(DOCUMENT, (wml) =>
    wml.replace(/<w:p>(.*?)<\/w:p>/s, '<w:p><w:ins w:id="9" w:author="x">$1</w:ins></w:p>'),
  ),
  'el glosario': apart(
    'glossary',
    'glossaryDocument',
    (wml) =>
      `<w:docParts><w:docPart><w:docPartBody>${wml}</w:docPartBody></w:docPart></w:docParts>`,
  ),
};

const table = (content: string): string =>
  `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="1000"/></w:tblGrid><w:tr><w:tc><w:tcPr/>${content}<w:p/></w:tc></w:tr></w:tbl>`;

const run = (content: string): string => `<w:r>${content}</w:r>`;
const mark = (type: string): string => run(`<w:fldChar w:fldCharType="${type}"/>`);
const code = (text: string, tag = 'instrText'): string =>
  run(`<w:${tag} xml:space="preserve">${text}</w:${tag}>`);
const shownText = run('<w:t>x</w:t>');
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** The ways in which a file may write a field. */
export const FORMS: { readonly [form: string]: (instruction: string) => string } = {
  simple: (text) =>
    `<w:p><w:fldSimple w:instr=" ${escaped(text)} ">${shownText}</w:fldSimple></w:p>`,
  entero: (text) => field(code(` ${escaped(text)} `)),
  'letra por letra': (text) =>
    field([...` ${text} `].map((letter) => code(escaped(letter))).join('')),
  'en minúsculas': (text) =>
    field(code(` ${escaped(text.replace(/^\w+/, (word) => word.toLowerCase()))} `)),
  'con códigos': (text) =>
    field(
      code(` ${[...text].map((letter) => `&#x${letter.charCodeAt(0).toString(16)};`).join('')} `),
    ),
  'dentro de IF': (text) =>
    field(code(' IF 1 = 1 ') + inner(code(` ${escaped(text)} `)) + code(' "" ')),
  'en el resultado de otro': (text) =>
    `<w:p>${mark('begin')}${code(' REF a ')}${mark('separate')}${inner(code(` ${escaped(text)} `))}${mark('end')}</w:p>`,
  'como texto': (text) => field(run(`<w:t xml:space="preserve"> ${escaped(text)} </w:t>`)),
  borrado: (text) => field(code(` ${escaped(text)} `, 'delInstrText')),
  'sin terminar': (text) => `<w:p>${mark('begin')}${code(` ${escaped(text)} `)}</w:p>`,
  'en varios párrafos': (text) =>
    `<w:p>${mark('begin')}${code(escaped(text.slice(0, 3)))}</w:p><w:p>${code(escaped(text.slice(3)))}${mark('separate')}${mark('end')}</w:p>`,
};

const inner = (content: string): string =>
  `${mark('begin')}${content}${mark('separate')}${shownText}${mark('end')}`;
const field = (content: string): string => `<w:p>${inner(content)}</w:p>`;
