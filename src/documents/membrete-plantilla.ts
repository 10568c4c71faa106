// The parts that every default template shares: header with the format's data and the page number,
// footer with the código de verificación, and who answers for the document.

import { type Cell, cell, field, paragraph, row, run, table } from '../docx/wml';
import { block, titleRow } from './bloques';

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
          cell(line('{entidad}', true) + block('nit', line('NIT: {nit}')) + line('{dependencia}')),
          cell(
            centered(title, true) +
              centered('{documento}', false) +
              block('proceso', centered('Proceso: {proceso}', false)) +
              block('marca', centered('{marca}', true)),
          ),
          cell(
            line('Código: {codigoFormato}') +
              block('versionFormato', line('Versión: {versionFormato}')) +
              block('fechaFormato', line('Fecha: {fechaFormato}')) +
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

/** The band that says a document is not in force. */
export const markBand = (text: string): string =>
  block('marca', paragraph(text, { style: 'Marca' }));

/** Elaboró, revisó and aprobó, side by side, with room to sign where asked; nothing when the three are blank. */
export function responsibles(width: number, { signed }: { readonly signed: boolean }): string {
  const third = Math.round(width / 3);
  const line = signed ? paragraph('______________________', { style: 'Celda', before: 500 }) : '';
  const person = (name: string): Cell =>
    cell(
      block(
        name,
        line +
          paragraph(`{${name}}`, { style: 'Etiqueta' }) +
          paragraph(`{${name}Cargo}`, { style: 'Celda' }),
      ),
      { verticalAlign: 'top' },
    );
  return block(
    'hayResponsables',
    table(
      [third, third, width - 2 * third],
      [titleRow(['Elaboró', 'Revisó', 'Aprobó']), row(['elaboro', 'reviso', 'aprobo'].map(person))],
      { alt: 'Quién elaboró, revisó y aprobó el documento' },
    ),
  );
}
