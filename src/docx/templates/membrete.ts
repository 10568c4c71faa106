// The parts that every default template shares: header with the format's data and the page number,
// footer with the código de verificación, and who answers for the document.

import { HEADER_FILL, LABEL_FILL } from '../styles';
import { type Cell, cell, field, headerRow, paragraph, type Row, row, run, table } from '../wml';

/** The header of each page: entity, title of the document, and its format with "Página X de Y". */
export function letterhead(width: number, title: string): string {
  const side = Math.round(width * 0.3);
  const line = (content: string | readonly string[], bold = false): string =>
    paragraph(typeof content === 'string' ? [run(content, { bold })] : content, {
      style: 'Header',
    });
  const centered = (content: string, bold: boolean): string =>
    paragraph([run(content, { bold })], { style: 'Header', align: 'center' });
  return (
    table(
      [side, width - 2 * side, side],
      [
        row([
          cell(line('{entidad}', true) + line('{dependencia}')),
          cell(
            centered(title, true) +
              centered('{documento}', false) +
              onlyIf('proceso', centered('Proceso: {proceso}', false)) +
              onlyIf('marca', centered('{marca}', true)),
          ),
          cell(
            onlyIf('codigoFormato', line('Código: {codigoFormato}')) +
              onlyIf('versionFormato', line('Versión: {versionFormato}')) +
              onlyIf('fechaFormato', line('Fecha: {fechaFormato}')) +
              line([run('Página '), field('PAGE'), run(' de '), field('NUMPAGES')]),
          ),
        ]),
      ],
      { alt: 'Encabezado: entidad, documento, formato y número de página' },
    ) + paragraph('', { style: 'Header', after: 120 })
  );
}

/** The footer of each page; `extra` is a first line of the document's own. */
export function footer(extra?: string): string {
  const line = (text: string): string => paragraph(text, { style: 'Footer' });
  return [
    extra ? line(extra) : '',
    line(
      '{generado}{#codigoVerificacion} · Código de verificación: {codigoVerificacion}{/codigoVerificacion}',
    ),
  ].join('');
}

/** Paragraphs that are there only when a marker has something; the lines of its own markers vanish. */
export const onlyIf = (marcador: string, paragraphs: string, style = 'Header'): string =>
  paragraph(`{#${marcador}}`, { style }) + paragraphs + paragraph(`{/${marcador}}`, { style });

/** The band that says a document is not in force. */
export const markBand = (text: string): string =>
  onlyIf('marca', paragraph(text, { style: 'Marca' }), 'Marca');

/** Header row of a table of data. */
export const titleRow = (titles: readonly string[]): Row =>
  headerRow(
    titles.map((title) => cell(paragraph(title, { style: 'CeldaTitulo' }), { fill: HEADER_FILL })),
  );

/** A label beside its value. */
export const label = (text: string): Cell =>
  cell(paragraph(text, { style: 'Etiqueta' }), { fill: LABEL_FILL });

/** A cell of one paragraph in a cell style. */
export const text = (content: string, style = 'Celda'): Cell =>
  cell(paragraph(content, { style }), { verticalAlign: 'top' });

/** Elaboró, revisó and aprobó, side by side; nothing when the three are blank. */
export function responsibles(width: number): string {
  const third = Math.round(width / 3);
  const person = (name: string): Cell =>
    cell(
      paragraph(`{${name}}`, { style: 'Etiqueta' }) +
        paragraph(`{${name}Cargo}`, { style: 'Celda' }),
      { verticalAlign: 'top' },
    );
  const block = table(
    [third, third, width - 2 * third],
    [titleRow(['Elaboró', 'Revisó', 'Aprobó']), row(['elaboro', 'reviso', 'aprobo'].map(person))],
    { alt: 'Quién elaboró, revisó y aprobó el documento' },
  );
  return onlyIf('hayResponsables', block);
}
