// WordprocessingML as small functions, to write the default templates in readable code: runs,
// paragraphs, tables, fields and sections. How things look is styles.ts; the package is package.ts.

import { escapeXml } from './xml';

export type Align = 'left' | 'center' | 'right' | 'both';

export interface RunFormat {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** RRGGBB of the letters. */
  readonly color?: string;
  /** Points. */
  readonly size?: number;
  /** RRGGBB behind the letters. */
  readonly fill?: string;
}

export interface ParagraphFormat {
  /** Id of a paragraph style of styles.ts. */
  readonly style?: string;
  /** Stays on the page of the paragraph that follows. */
  readonly keepNext?: boolean;
  readonly pageBreakBefore?: boolean;
  /** Id of a list of styles.ts. */
  readonly list?: number;
  /** Twentieths of a point. */
  readonly before?: number;
  readonly after?: number;
  readonly align?: Align;
  /** Properties of the section that this paragraph ends. */
  readonly section?: string;
}

export interface CellFormat {
  /** Columns it spans. */
  readonly span?: number;
  /** RRGGBB of the background. */
  readonly fill?: string;
  readonly verticalAlign?: 'top' | 'center' | 'bottom';
}

/** A stretch of text with one look. */
export const run = (text: string, format: RunFormat = {}): string =>
  `<w:r>${runProperties(format)}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;

function runProperties({ bold, italic, color, size, fill }: RunFormat): string {
  const properties = [
    bold ? '<w:b/>' : '',
    italic ? '<w:i/>' : '',
    color ? `<w:color w:val="${color}"/>` : '',
    size ? `<w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/>` : '',
    fill ? `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>` : '',
  ].join('');
  return properties && `<w:rPr>${properties}</w:rPr>`;
}

/** A number that the reader's program computes. Its five runs carry nothing else: Google drops a text beside them. */
export function field(instruction: 'PAGE' | 'NUMPAGES', format: RunFormat = {}): string {
  const properties = runProperties(format);
  const mark = (type: string): string =>
    `<w:r>${properties}<w:fldChar w:fldCharType="${type}"/></w:r>`;
  return [
    mark('begin'),
    `<w:r>${properties}<w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>`,
    mark('separate'),
    `<w:r>${properties}<w:t>1</w:t></w:r>`,
    mark('end'),
  ].join('');
}

/** A paragraph of plain text, or of runs already written. */
export function paragraph(
  content: string | readonly string[],
  format: ParagraphFormat = {},
): string {
  const runs = typeof content === 'string' ? content && run(content) : content.join('');
  return `<w:p>${paragraphProperties(format)}${runs}</w:p>`;
}

function paragraphProperties(format: ParagraphFormat): string {
  const { style, keepNext, pageBreakBefore, list, before, after, align, section } = format;
  const spacing = [
    before === undefined ? '' : ` w:before="${before}"`,
    after === undefined ? '' : ` w:after="${after}"`,
  ].join('');
  const properties = [
    style ? `<w:pStyle w:val="${style}"/>` : '',
    keepNext ? '<w:keepNext/>' : '',
    pageBreakBefore ? '<w:pageBreakBefore/>' : '',
    list ? `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>` : '',
    spacing && `<w:spacing${spacing}/>`,
    align ? `<w:jc w:val="${align}"/>` : '',
    section ?? '',
  ].join('');
  return properties && `<w:pPr>${properties}</w:pPr>`;
}

/** A place to which a link of the document leads; `number` is its own in the document, below 9000. */
export const bookmark = (name: string, number: number): string =>
  `<w:bookmarkStart w:id="${number}" w:name="${name}"/><w:bookmarkEnd w:id="${number}"/>`;

/** A heading of level 1 to 3, for the outline and for screen readers. */
export const heading = (level: 1 | 2 | 3, content: string | readonly string[]): string =>
  paragraph(content, { style: `Heading${level}` });

/** Cells take their width from the table; `cell` only says what is in them. */
export interface Cell extends CellFormat {
  /** One or more paragraphs. */
  readonly content: string;
}
export const cell = (content: string, format: CellFormat = {}): Cell => ({ content, ...format });

export interface Row {
  readonly cells: readonly Cell[];
  /** Repeated on each page, and read as the headings of the columns. */
  readonly header?: boolean;
}
export const row = (cells: readonly Cell[]): Row => ({ cells });
export const headerRow = (cells: readonly Cell[]): Row => ({ cells, header: true });

export interface TableFormat {
  /** What the table holds, for who cannot see it. */
  readonly alt: string;
  readonly borders?: 'all' | 'none';
  /** Blank at each side of a cell, in twentieths of a point. */
  readonly cellMargin?: number;
}

/** A table of fixed widths, in twentieths of a point: Google squashes any other. */
export function table(
  widths: readonly number[],
  rows: readonly Row[],
  format: TableFormat,
): string {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const margin = format.cellMargin ?? 80;
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const properties = [
    `<w:tblW w:w="${total}" w:type="dxa"/>`,
    `<w:tblBorders>${borders(format.borders ?? 'all')}</w:tblBorders>`,
    '<w:tblLayout w:type="fixed"/>',
    `<w:tblCellMar><w:left w:w="${margin}" w:type="dxa"/><w:right w:w="${margin}" w:type="dxa"/></w:tblCellMar>`,
    '<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>',
    `<w:tblDescription w:val="${escapeXml(format.alt)}"/>`,
  ].join('');
  const body = rows.map((one) => tableRow(one, widths)).join('');
  return `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${body}</w:tbl>`;
}

const SIDES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const;

/** Written on the table itself: named table styles come out odd in Google. */
const borders = (which: 'all' | 'none'): string =>
  SIDES.map((side) =>
    which === 'all'
      ? `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="A6A6A6"/>`
      : `<w:${side} w:val="nil"/>`,
  ).join('');

function tableRow({ cells, header }: Row, widths: readonly number[]): string {
  let column = 0;
  const written = cells.map((one) => {
    const span = one.span ?? 1;
    const width = widths.slice(column, column + span).reduce((sum, w) => sum + w, 0);
    column += span;
    return tableCell(one, width);
  });
  const properties = `<w:trPr><w:cantSplit/>${header ? '<w:tblHeader/>' : ''}</w:trPr>`;
  return `<w:tr>${properties}${written.join('')}</w:tr>`;
}

function tableCell({ content, span, fill, verticalAlign }: Cell, width: number): string {
  const properties = [
    `<w:tcW w:w="${width}" w:type="dxa"/>`,
    span && span > 1 ? `<w:gridSpan w:val="${span}"/>` : '',
    fill ? `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>` : '',
    `<w:vAlign w:val="${verticalAlign ?? 'center'}"/>`,
  ].join('');
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
}

export interface SectionFormat {
  readonly landscape?: boolean;
  /** Name of a header of the package. */
  readonly header: string;
  readonly footer: string;
}

/** Letter paper, which is Colombia's "carta", in twentieths of a point. */
const LETTER = { short: 12240, long: 15840 } as const;
const MARGIN = 1134;
const LANDSCAPE_SIDE_MARGIN = 850;
/** Width of the text, for the tables of a page. */
export const TEXT_WIDTH = LETTER.short - 2 * MARGIN;
export const LANDSCAPE_TEXT_WIDTH = LETTER.long - 2 * LANDSCAPE_SIDE_MARGIN;

/** Paper, margins, header and footer of the pages up to here. */
export function section({ landscape, header, footer }: SectionFormat): string {
  const { short, long } = LETTER;
  const side = landscape ? LANDSCAPE_SIDE_MARGIN : MARGIN;
  const paper = landscape
    ? `<w:pgSz w:w="${long}" w:h="${short}" w:orient="landscape"/>`
    : `<w:pgSz w:w="${short}" w:h="${long}"/>`;
  return [
    '<w:sectPr>',
    `<w:headerReference w:type="default" r:id="${header}"/>`,
    `<w:footerReference w:type="default" r:id="${footer}"/>`,
    '<w:type w:val="nextPage"/>',
    paper,
    `<w:pgMar w:top="${MARGIN}" w:right="${side}" w:bottom="${MARGIN}" w:left="${side}" w:header="567" w:footer="454" w:gutter="0"/>`,
    '</w:sectPr>',
  ].join('');
}
