// The pieces that templates are put together from: conditions and repetitions as whole paragraphs,
// and the cells of their tables.

import { GREY_INK, HEADER_FILL, LABEL_FILL, NAVY } from '../docx/styles';
import {
  bookmark,
  type Cell,
  cell,
  headerRow,
  heading,
  type ParagraphFormat,
  paragraph,
  type Row,
  row,
  run,
} from '../docx/wml';

/** Paragraphs and tables repeated, or shown, as a marker says; the lines of the markers vanish. */
export const block = (marcador: string, content: string): string =>
  paragraph(`{#${marcador}}`, { style: 'Celda' }) +
  content +
  paragraph(`{/${marcador}}`, { style: 'Celda' });

/** A sentence shown when a marker has nothing. */
export const unless = (marcador: string, sentence: string, format?: ParagraphFormat): string =>
  paragraph(`{^${marcador}}`) + paragraph(sentence, format) + paragraph(`{/${marcador}}`);

/** The paragraphs of a marker, of which the last stays with what follows them. */
export const conLoQueSigue = (marcador: string, format?: ParagraphFormat): string =>
  block(
    marcador,
    block('esUltimo', paragraph('{parrafo}', { ...format, keepNext: true })) +
      unless('esUltimo', '{parrafo}', format),
  );

/** Header row of a table of data. */
export const titleRow = (titles: readonly string[]): Row =>
  headerRow(
    titles.map((title) => cell(paragraph(title, { style: 'CeldaTitulo' }), { fill: HEADER_FILL })),
  );

/**
 * The row of a loop whose last is the total of the others: each stays on the page of the next, so that the total is never alone. A table
 * of this kind has a row a componente, and fits in a page.
 */
export const joinedRow = (cells: readonly Cell[]): Row =>
  row(
    cells.map((one) => ({
      ...one,
      content: one.content.replace(
        /<w:pPr>((?:<w:pStyle [^>]*\/>)?)(?!<w:keepNext)/g,
        '<w:pPr>$1<w:keepNext/>',
      ),
    })),
  );

/** Parts a table of joined rows from what comes after it, which may go on the next page. */
export const partingLine = (): string => paragraph('', { style: 'Compacta' });

/** A label beside its value. */
export const label = (text: string): Cell =>
  cell(paragraph(text, { style: 'Etiqueta' }), { fill: LABEL_FILL });

/** A cell of one paragraph in a cell style. */
export const text = (content: string, style = 'Celda'): Cell =>
  cell(paragraph(content, { style }), { verticalAlign: 'top' });

/** A figure of a table that has many. */
export const right = (content: string): Cell => text(content, 'CompactaDerecha');

/** The line of a componente, over its acciones. */
export const componente = (span: number): Cell =>
  cell(paragraph('{#porComponente}{componente}', { style: 'Etiqueta', keepNext: true }), {
    span,
    fill: LABEL_FILL,
  });

/** What explains a cell, below what it says. */
export const grey = (content: string): string =>
  paragraph([run(content, { color: GREY_INK })], { style: 'Compacta' });

/** A bar of shaded blanks: a picture would not survive Google, and block characters show seams. */
const bar = (): string =>
  paragraph([run('{barra}', { fill: NAVY }), run('{resto}', { fill: 'D9D9D9' })], {
    style: 'Compacta',
    after: 40,
  });

/** A heading to which links of the document lead. */
export const placed = (number: number, ancla: string, title: string): string =>
  heading(1, [bookmark(ancla, number), run(title)]);

/** A figure over its bar; the markers of the row's loop may stand in the figure. */
export const figure = (content: string): Cell =>
  cell(paragraph(content, { style: 'Celda' }) + bar(), { verticalAlign: 'top' });

/** Widths of columns, of which the last takes what is left of `total`. */
export const conElResto = (widths: readonly number[], total: number): readonly number[] => [
  ...widths,
  total - widths.reduce((sum, one) => sum + one, 0),
];
