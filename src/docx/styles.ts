// The look of the default templates, as named styles: the office restyles a document by editing them
// in Word. Arial, because Word, Google Docs and LibreOffice (as Liberation Sans) all measure it alike.

import { WML_NAMESPACES, XML_HEADER } from './xml';

/** Colours as RRGGBB: ink of titles, of notes, fill of header cells, of labels. */
export const NAVY = '1F3864';
export const GREY_INK = '595959';
export const HEADER_FILL = 'DCE6F1';
export const LABEL_FILL = 'F2F5FA';

/** Lists of numbering.xml; two lists of one document that both start at 1 need two ids. */
export const LISTS = { ordenDelDia: 1, decisiones: 2, bullets: 3 } as const;

interface Style {
  readonly id: string;
  /** As Word shows it; the built-in ones keep Word's own English names, which it translates. */
  readonly name: string;
  readonly basedOn?: string;
  readonly paragraph?: string;
  readonly run?: string;
}

const size = (points: number): string =>
  `<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`;
const spacing = (before: number, after: number): string =>
  `<w:spacing w:before="${before}" w:after="${after}"/>`;
const tight = (before: number, after: number): string =>
  `<w:spacing w:before="${before}" w:after="${after}" w:line="240" w:lineRule="auto"/>`;
const ink = (color: string): string => `<w:color w:val="${color}"/>`;
const align = (where: string): string => `<w:jc w:val="${where}"/>`;
const rule = `<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="2" w:color="${NAVY}"/></w:pBdr>`;
const box = ['top', 'left', 'bottom', 'right']
  .map((side) => `<w:${side} w:val="single" w:sz="6" w:space="3" w:color="C55A11"/>`)
  .join('');
const outline = (level: number): string => `<w:outlineLvl w:val="${level}"/>`;

const STYLES: readonly Style[] = [
  {
    id: 'Title',
    name: 'Title',
    basedOn: 'Normal',
    paragraph: `<w:keepNext/>${spacing(120, 60)}${align('center')}`,
    run: `<w:b/>${ink(NAVY)}${size(16)}`,
  },
  {
    id: 'Subtitle',
    name: 'Subtitle',
    basedOn: 'Normal',
    paragraph: `${spacing(0, 120)}${align('center')}`,
    run: ink(GREY_INK),
  },
  {
    id: 'Heading1',
    name: 'heading 1',
    basedOn: 'Normal',
    paragraph: `<w:keepNext/>${rule}${spacing(280, 120)}${outline(0)}`,
    run: `<w:b/>${ink(NAVY)}${size(13)}`,
  },
  {
    id: 'Heading2',
    name: 'heading 2',
    basedOn: 'Normal',
    paragraph: `<w:keepNext/>${spacing(160, 60)}${outline(1)}`,
    run: `<w:b/>${size(11)}`,
  },
  {
    id: 'Heading3',
    name: 'heading 3',
    basedOn: 'Normal',
    paragraph: `<w:keepNext/>${spacing(120, 40)}${outline(2)}`,
    run: `<w:b/>${ink(GREY_INK)}${size(10)}`,
  },
  { id: 'Celda', name: 'Celda', basedOn: 'Normal', paragraph: tight(30, 30), run: size(9.5) },
  { id: 'CeldaCentro', name: 'Celda al centro', basedOn: 'Celda', paragraph: align('center') },
  { id: 'CeldaDerecha', name: 'Celda a la derecha', basedOn: 'Celda', paragraph: align('right') },
  {
    id: 'CeldaTitulo',
    name: 'Celda de título',
    basedOn: 'Celda',
    paragraph: `<w:keepNext/>${align('center')}`,
    run: '<w:b/>',
  },
  { id: 'Etiqueta', name: 'Etiqueta', basedOn: 'Celda', run: '<w:b/>' },
  {
    id: 'Compacta',
    name: 'Celda compacta',
    basedOn: 'Celda',
    paragraph: tight(10, 10),
    run: size(9),
  },
  {
    id: 'CompactaCentro',
    name: 'Celda compacta al centro',
    basedOn: 'Compacta',
    paragraph: align('center'),
  },
  {
    id: 'CompactaDerecha',
    name: 'Celda compacta a la derecha',
    basedOn: 'Compacta',
    paragraph: align('right'),
  },
  { id: 'Mini', name: 'Celda mínima', basedOn: 'Celda', paragraph: tight(6, 6), run: size(8) },
  {
    id: 'MiniCentro',
    name: 'Celda mínima al centro',
    basedOn: 'Mini',
    paragraph: align('center'),
  },
  { id: 'MiniEtiqueta', name: 'Etiqueta mínima', basedOn: 'Mini', run: '<w:b/>' },
  {
    id: 'Cifra',
    name: 'Cifra',
    basedOn: 'Normal',
    paragraph: `${tight(40, 0)}${align('center')}`,
    run: `<w:b/>${size(18)}`,
  },
  {
    id: 'Nota',
    name: 'Nota',
    basedOn: 'Normal',
    paragraph: tight(40, 80),
    run: `${ink(GREY_INK)}${size(9)}`,
  },
  { id: 'PorEscribir', name: 'Por escribir', basedOn: 'Normal', run: `<w:i/>${ink(GREY_INK)}` },
  {
    id: 'Marca',
    name: 'Marca',
    basedOn: 'Normal',
    paragraph: `<w:keepNext/><w:pBdr>${box}</w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="FBE9DF"/>${spacing(80, 120)}${align('center')}`,
    run: `<w:b/>${ink('843C0B')}`,
  },
  { id: 'Header', name: 'header', basedOn: 'Normal', paragraph: tight(20, 20), run: size(9) },
  {
    id: 'Footer',
    name: 'footer',
    basedOn: 'Normal',
    paragraph: `${tight(0, 0)}${align('center')}`,
    run: `${ink(GREY_INK)}${size(8)}`,
  },
];

const styleXml = ({ id, name, basedOn, paragraph, run }: Style): string =>
  [
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>`,
    basedOn ? `<w:basedOn w:val="${basedOn}"/>` : '',
    /^Heading|^Title|^Subtitle/.test(id) ? '<w:next w:val="Normal"/>' : '',
    '<w:qFormat/>',
    paragraph ? `<w:pPr>${paragraph}</w:pPr>` : '',
    run ? `<w:rPr>${run}</w:rPr>` : '',
    '</w:style>',
  ].join('');

/**
 * Of links: by this style programs know them (LibreOffice puts in a PDF only those that have it). It looks like the text around it,
 * for a table of figures in blue is not read.
 */
const HYPERLINK =
  '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:u w:val="none"/></w:rPr></w:style>';

const FONT = 'Arial';

/** word/styles.xml: es-CO, body 11 points, tables 9.5 or 9. */
export const stylesXml = (): string =>
  [
    XML_HEADER,
    `<w:styles ${WML_NAMESPACES}><w:docDefaults>`,
    `<w:rPrDefault><w:rPr><w:rFonts w:ascii="${FONT}" w:hAnsi="${FONT}" w:eastAsia="${FONT}" w:cs="${FONT}"/>`,
    `${size(11)}<w:lang w:val="es-CO" w:eastAsia="es-CO" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>`,
    '<w:pPrDefault><w:pPr><w:spacing w:after="100" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault>',
    '</w:docDefaults>',
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
    ...STYLES.map(styleXml),
    HYPERLINK,
    '</w:styles>',
  ].join('');

const NUMBER_FORMATS: { readonly [list: number]: readonly [format: string, text: string] } = {
  [LISTS.ordenDelDia]: ['decimal', '%1.'],
  [LISTS.decisiones]: ['decimal', '%1.'],
  [LISTS.bullets]: ['bullet', '•'],
};

/** word/numbering.xml, with the lists of LISTS. */
export const numberingXml = (): string => {
  const formats = Object.entries(NUMBER_FORMATS);
  const definitions = formats.map(
    ([id, [format, text]]) =>
      `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="567" w:hanging="397"/></w:pPr></w:lvl></w:abstractNum>`,
  );
  const lists = formats.map(
    ([id]) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`,
  );
  return `${XML_HEADER}<w:numbering ${WML_NAMESPACES}>${[...definitions, ...lists].join('')}</w:numbering>`;
};
