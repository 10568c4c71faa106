// What somebody may put in the .docx of a template to have something brought or run when it is opened, as data; and what looks like
// it and is harmless, which is taken.

import { strToU8 } from 'fflate';
import {
  acta,
  DOCUMENT,
  type Files,
  pack,
  type Relation,
  withRelation,
  withType,
} from './hostile-docx';

export interface Ingredient {
  readonly nombre: string;
  /** What the refusal names; undefined where it is harmless. */
  readonly dice?: RegExp;
  /** Paragraphs. */
  readonly wml: string;
  /** Of the part in which it is. */
  readonly relations?: readonly Relation[];
  readonly files?: Files;
}

/** Where what is brought would come from. */
export const OUTSIDE = 'https://ejemplo.invalid';

const PNG = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);
const svg = (content: string): Uint8Array =>
  strToU8(
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="9" height="9">${content}</svg>`,
  );

const drawing = (blip: string): string =>
  `<w:p><w:r><w:drawing><wp:inline><wp:extent cx="900000" cy="900000"/><wp:docPr id="1" name="i"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="i"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip ${blip}/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="900000" cy="900000"/></a:xfrm><a:prstGeom prst="rect"/></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
const shape = (content: string): string =>
  `<w:p><w:r><w:pict><v:shape id="s" style="width:90pt;height:90pt">${content}</v:shape></w:pict></w:r></w:p>`;
const paragraph = (content: string): string => `<w:p>${content}</w:p>`;
const plain = '<w:p><w:r><w:t>x</w:t></w:r></w:p>';

const external = (type: string, target: string): Relation => ({
  id: 'rIdX',
  type,
  target,
  external: true,
});
const internal = (type: string, target: string): Relation => ({ id: 'rIdX', type, target });

const TARGETS = [
  OUTSIDE,
  'http://127.0.0.1:9/a',
  'file:///c:/a',
  'file://ejemplo.invalid/a',
  '\\\\ejemplo.invalid\\a',
  '//ejemplo.invalid/a',
  'ftp://ejemplo.invalid/a',
  'a.docx',
];
/** A relation of each type with each target outside. */
const outside = (nombre: string, type: string, dice: RegExp, wml: string): readonly Ingredient[] =>
  TARGETS.map((target) => ({
    nombre: `${nombre} en ${target}`,
    dice,
    wml,
    relations: [external(type, target)],
  }));

/** A picture file whose bytes are not what they should. */
const picture = (nombre: string, bytes: Uint8Array, dice?: RegExp): Ingredient => ({
  nombre,
  ...(dice && { dice }),
  wml: drawing('r:embed="rIdX"'),
  relations: [internal('image', 'media/hostil.png')],
  files: { 'word/media/hostil.png': bytes },
});

export const INGREDIENTS: readonly Ingredient[] = [
  ...outside('imagen vinculada', 'image', /imagen vinculada/, drawing('r:link="rIdX"')),
  ...outside(
    'imagen VML vinculada',
    'image',
    /imagen vinculada/,
    shape('<v:imagedata r:href="rIdX"/>'),
  ),
  ...outside('plantilla adjunta', 'attachedTemplate', /plantilla adjunta/, plain),
  ...outside('altChunk', 'aFChunk', /altChunk/, '<w:altChunk r:id="rIdX"/>'),
  ...outside('subdocumento', 'subDocument', /subdocumento/, '<w:subDoc r:id="rIdX"/>'),
  ...outside(
    'OLE vinculado',
    'oleObject',
    /OLE/,
    paragraph('<w:r><w:object><o:OLEObject Type="Link" r:id="rIdX"/></w:object></w:r>'),
  ),
  ...outside('encabezado de afuera', 'header', /otro lugar/, plain),
  ...outside('letra de afuera', 'font', /otro lugar/, plain),
  ...outside('datos XML de afuera', 'customXml', /otro lugar/, plain),
  ...outside('estilos de afuera', 'styles', /otro lugar/, plain),
  ...outside('marco', 'frame', /marco/, plain),
  ...outside('origen de datos', 'mailMergeSource', /combinación de correspondencia/, plain),
  ...outside('transformación', 'transform', /XSLT/, plain),
  ...outside('video', 'video', /video/, plain),
  ...outside(
    'una relación nueva',
    'http://ejemplo.invalid/relationships/nueva',
    /no se conoce/,
    plain,
  ),
  ...[
    'javascript:alert(1)',
    'file:///c:/a',
    '\\\\ejemplo.invalid\\a',
    '//ejemplo.invalid/a',
    'ms-word:ofe|u|https://a',
    'data:text/html,a',
  ].map((target) => ({
    nombre: `vínculo a ${target}`,
    dice: /vínculo/,
    wml: paragraph('<w:hyperlink r:id="rIdX"><w:r><w:t>x</w:t></w:r></w:hyperlink>'),
    relations: [external('hyperlink', target)],
  })),
  ...['https://ejemplo.invalid', 'mailto:a@ejemplo.invalid', '#marca', 'www.ejemplo.invalid'].map(
    (target) => ({
      nombre: `vínculo inofensivo a ${target}`,
      wml: paragraph('<w:hyperlink r:id="rIdX"><w:r><w:t>x</w:t></w:r></w:hyperlink>'),
      relations: [external('hyperlink', target)],
    }),
  ),
  {
    nombre: 'altChunk incrustado',
    dice: /altChunk/,
    wml: '<w:altChunk r:id="rIdX"/>',
    relations: [internal('aFChunk', 'a.html')],
    files: { 'word/a.html': `<img src="${OUTSIDE}">` },
  },
  {
    nombre: 'OLE incrustado',
    dice: /OLE/,
    wml: paragraph('<w:r><w:object><o:OLEObject Type="Embed" r:id="rIdX"/></w:object></w:r>'),
    relations: [internal('oleObject', 'embeddings/o.bin')],
    files: { 'word/embeddings/o.bin': 'x' },
  },
  {
    nombre: 'libro incrustado',
    dice: /archivo incrustado/,
    wml: plain,
    relations: [internal('package', 'embeddings/o.xlsx')],
    files: { 'word/embeddings/o.xlsx': 'x' },
  },
  {
    nombre: 'ActiveX',
    dice: /ActiveX/,
    wml: paragraph('<w:r><w:object><w:control r:id="rIdX" w:name="c"/></w:object></w:r>'),
    relations: [internal('control', 'activeX/a.xml')],
    files: { 'word/activeX/a.xml': '<ax/>' },
  },
  {
    nombre: 'macros por su relación',
    dice: /macros/,
    wml: plain,
    relations: [
      internal('http://schemas.microsoft.com/office/2006/relationships/vbaProject', 'otro.bin'),
    ],
    files: { 'word/otro.bin': 'x' },
  },
  {
    nombre: 'impresora',
    dice: /impresora/,
    wml: plain,
    relations: [internal('printerSettings', 'p.bin')],
    files: { 'word/p.bin': 'x' },
  },
  ...[
    ['imagen VML por su dirección', shape(`<v:imagedata src="${OUTSIDE}/a.png"/>`)],
    ['relleno VML', shape(`<v:fill type="frame" src="${OUTSIDE}/a.png"/>`)],
    ['trazo VML', shape(`<v:stroke src="${OUTSIDE}/a.png"/>`)],
    ['forma VML con dirección', shape('').replace('<v:shape', `<v:shape href="${OUTSIDE}"`)],
    ['estilo VML con dirección', shape('').replace('height:90pt', `x:url(${OUTSIDE})`)],
    ['dirección en códigos', shape('<v:imagedata src="&#104;ttps&#58;//ejemplo.invalid/a.png"/>')],
    ['dirección de red', shape('<v:imagedata src="\\\\ejemplo.invalid\\a.png"/>')],
    ['dirección sin protocolo', shape('<v:imagedata src="//ejemplo.invalid/a.png"/>')],
    ['esquema con dirección', `<w:sl w:manifestLocation="${OUTSIDE}"/>`],
  ].map(([nombre = '', wml = '']) => ({ nombre, dice: /dirección de otro lugar/, wml })),
  {
    nombre: 'video en línea',
    dice: /video en línea/,
    wml: drawing('r:embed="a"').replace(
      '<wp:docPr',
      '<wp15:webVideoPr xmlns:wp15="x" embeddedHtml="&lt;iframe&gt;"/><wp:docPr',
    ),
  },
  {
    nombre: 'macro de un campo de formulario',
    dice: /macro/,
    wml: paragraph(
      '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:entryMacro w:val="M"/></w:ffData></w:fldChar></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
    ),
  },
  {
    nombre: 'campo con nombre calculado',
    dice: /se calcula/,
    wml: paragraph(
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> QUOTE 68 68 69 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:instrText> cmd </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
    ),
  },
  {
    nombre: 'marcador dentro de un campo',
    dice: /marcador dentro/,
    wml: paragraph(
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:t>{#no}</w:t></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:t>{/no}</w:t></w:r><w:r><w:instrText> DDEAUTO cmd </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
    ),
  },
  {
    nombre: 'otro prefijo',
    dice: /DDEAUTO/,
    wml: '<x:p xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:fldSimple x:instr="DDEAUTO cmd"/></x:p>',
  },
  {
    nombre: 'escondido en un comentario que un bloque abre',
    dice: /dañado/,
    wml: '<w:p><w:r><w:t>{#no}</w:t></w:r></w:p><!-- <w:p><w:r><w:t>{/no}</w:t></w:r></w:p><w:altChunk r:id="rIdX"/> -->',
  },
  {
    nombre: 'escondido en CDATA que un bloque abre',
    dice: /dañado/,
    wml: '<w:p><w:r><w:t>{#no}</w:t></w:r></w:p><w:p><w:r><w:t><![CDATA[ <w:p><w:r><w:t>{/no}</w:t></w:r></w:p><w:altChunk r:id="rIdX"/> ]]></w:t></w:r></w:p>',
  },
  { nombre: 'comentario inofensivo', wml: `<!-- hecho a mano -->${plain}` },
  {
    nombre: 'marcador dentro de una etiqueta',
    dice: /dañado/,
    wml: '<w:p><w:r><w:t x=">{#no}">x</w:t></w:r></w:p>',
  },
  { nombre: 'entidad propia', dice: /dañado/, wml: '<w:p><w:r><w:t>&xxe;</w:t></w:r></w:p>' },
  picture('imagen de verdad', PNG),
  picture('SVG inofensivo con otro nombre', svg('<rect width="9" height="9" fill="url(#g)"/>')),
  picture(
    'SVG que trae una imagen',
    svg(`<image xlink:href="${OUTSIDE}/a.png" width="9" height="9"/>`),
    /SVG/,
  ),
  picture('SVG que usa otro archivo', svg(`<use href="${OUTSIDE}/a.svg#a"/>`), /SVG/),
  picture('SVG con estilo de afuera', svg(`<style>@import "${OUTSIDE}/a.css";</style>`), /SVG/),
  picture('SVG con relleno de afuera', svg(`<rect fill="url(${OUTSIDE}/a.svg#g)"/>`), /SVG/),
  picture('SVG con guion', svg('<script>alert(1)</script>'), /SVG/),
  picture('SVG que llama un guion', svg('<rect onload="alert(1)"/>'), /SVG/),
  picture(
    'SVG que cambia su vínculo',
    svg('<image><set attributeName="href" to="https://a"/></image>'),
    /SVG/,
  ),
  picture(
    'SVG con entidades',
    strToU8(`<!DOCTYPE svg [<!ENTITY a SYSTEM "${OUTSIDE}">]><svg>&a;</svg>`),
    /SVG/,
  ),
  picture('PostScript', strToU8('%!PS-Adobe-3.0 EPSF-3.0\n(/etc/passwd) run'), /formato/),
  picture('PDF', strToU8('%PDF-1.7'), /formato/),
  picture('SVG comprimido', new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0]), /formato/),
  picture('nada', new Uint8Array(), /formato/),
  picture('PNG de cuatro mil millones de puntos', hugePng(), /demasiados puntos/),
];

/** Our point, whose header says that it is as large as a PNG may be. */
function hugePng(): Uint8Array {
  const bytes = PNG.slice();
  new DataView(bytes.buffer).setUint32(16, 65_000);
  new DataView(bytes.buffer).setUint32(20, 65_000);
  return bytes;
}

/** What is wrong with a package as a whole. */
export const PACKAGES: readonly {
  readonly nombre: string;
  readonly dice?: RegExp;
  make(): Uint8Array;
}[] = [
  { nombre: 'nuestra acta', make: () => pack(acta()) },
  { nombre: 'un .dotx', make: () => pack(retyped('document.main', 'template.main')) },
  {
    nombre: 'un archivo que nadie nombra',
    make: () => pack({ ...acta(), 'word/suelto.bin': 'x' }),
  },
  ...[
    '../fuera.xml',
    'word/../../fuera.xml',
    '/fuera.xml',
    'word\\..\\fuera.xml',
    'c:fuera.xml',
  ].map((name) => ({
    nombre: `un archivo que se llama ${name}`,
    dice: /dañado/,
    make: () => pack(Object.fromEntries([...Object.entries(acta()), [name, 'x']])),
  })),
  {
    nombre: 'el documento dos veces, con otras mayúsculas',
    dice: /dañado/,
    make: () => pack({ ...acta(), 'word/Document.xml': '<a/>' }),
  },
  {
    nombre: 'el documento dos veces',
    dice: /dañado/,
    make: () => renamed('word/documenT.xmk', DOCUMENT),
  },
  {
    nombre: 'un archivo que se llama __proto__',
    dice: /dañado/,
    make: () => renamed('__otro___', '__proto__'),
  },
  {
    nombre: 'tipos que dicen macros',
    dice: /macros/,
    make: () =>
      pack(
        retyped(
          'vnd.openxmlformats-officedocument.wordprocessingml.document.main',
          'vnd.ms-word.document.macroEnabled.main',
        ),
      ),
  },
  {
    nombre: 'una parte que es dos cosas',
    dice: /dañado/,
    make: () =>
      pack(withRelation(acta(), DOCUMENT, { id: 'rIdX', type: 'footer', target: 'header1.xml' })),
  },
  {
    nombre: 'macros en la raíz',
    dice: /macros|menús/,
    make: () =>
      pack({
        ...withRelation(acta(), '', {
          id: 'rIdX',
          type: 'http://schemas.microsoft.com/office/2007/relationships/ui/extensibility',
          target: 'customUI/c.xml',
        }),
        'customUI/c.xml': '<customUI/>',
      }),
  },
  {
    nombre: 'un complemento en la raíz',
    dice: /complemento/,
    make: () =>
      pack({
        ...withRelation(acta(), '', {
          id: 'rIdX',
          type: 'http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes',
          target: 'w.xml',
        }),
        'w.xml': '<t/>',
      }),
  },
  {
    nombre: 'una firma digital',
    dice: /firma digital/,
    make: () =>
      pack({
        ...withRelation(acta(), '', {
          id: 'rIdX',
          type: 'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin',
          target: '_xmlsignatures/origin.sigs',
        }),
        '_xmlsignatures/origin.sigs': 'x',
      }),
  },
  ...[
    ['plantilla adjunta', '<w:attachedTemplate r:id="rIdX"/>', /plantilla adjunta/],
    [
      'combinación de correspondencia',
      '<w:mailMerge><w:query w:val="x"/></w:mailMerge>',
      /combinación/,
    ],
    ['marcos', '<w:frameset/>', /marco/],
    ['transformación', '<w:saveThroughXslt r:id="rIdX"/>', /XSLT/],
  ].map(([nombre, wml, dice]) => ({
    nombre: `${nombre} en la configuración`,
    dice: dice as RegExp,
    make: () => pack(inSettings(String(wml))),
  })),
  ...[
    '<!DOCTYPE a [<!ENTITY b "c">]>',
    '<!DOCTYPE w:settings SYSTEM "https://ejemplo.invalid/a.dtd">',
  ].map((doctype) => ({
    nombre: `${doctype} delante de una parte`,
    dice: /dañado/,
    make: () =>
      pack({
        ...acta(),
        'word/settings.xml': doctype + String(acta()['word/settings.xml']).replace(/^<\?.*\n/, ''),
      }),
  })),
  {
    nombre: 'una parte en UTF-16',
    dice: /dañado/,
    make: () =>
      pack({
        ...acta(),
        'word/settings.xml': new Uint8Array(
          Buffer.from(`\ufeff${String(acta()['word/settings.xml'])}`, 'utf16le'),
        ),
      }),
  },
  {
    nombre: 'una parte que dice otra codificación',
    dice: /dañado/,
    make: () =>
      pack({
        ...acta(),
        'word/settings.xml': String(acta()['word/settings.xml']).replace('UTF-8', 'UTF-7'),
      }),
  },
];

const retyped = (from: string, to: string): Files => ({
  ...acta(),
  '[Content_Types].xml': String(acta()['[Content_Types].xml']).replace(from, to),
});

const inSettings = (wml: string): Files => ({
  ...acta(),
  'word/settings.xml': String(acta()['word/settings.xml']).replace(
    /(<w:settings[^>]*>)/,
    `$1${wml}`,
  ),
});

/** A package in which a file was given the name of another, of as many letters. */
function renamed(from: string, to: string): Uint8Array {
  const bytes = Buffer.from(pack(withType({ ...acta(), [from]: '<a/>' }, from, 'application/xml')));
  for (let at = bytes.indexOf(from); at >= 0; at = bytes.indexOf(from, at + 1)) bytes.write(to, at);
  return new Uint8Array(bytes);
}
