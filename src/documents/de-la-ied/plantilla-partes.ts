// The small pieces of the pages about an institution: their titles, and cells of eight points.

import { HEADER_FILL, LABEL_FILL, NAVY } from '../../docx/styles';
import {
  type Cell,
  type CellFormat,
  cell,
  headerRow,
  paragraph,
  type Row,
  run,
} from '../../docx/wml';

export const bloque = (titulo: string): string =>
  paragraph([run(titulo, { color: NAVY, size: 10 })], { style: 'Heading2', before: 60, after: 20 });

export const mini = (content: string, format: CellFormat = {}): Cell =>
  cell(paragraph(content, { style: 'Mini' }), format);
export const miniCentro = (content: string, format: CellFormat = {}): Cell =>
  cell(paragraph(content, { style: 'MiniCentro' }), format);
export const etiqueta = (content: string, format: CellFormat = {}): Cell =>
  cell(paragraph(content, { style: 'MiniEtiqueta' }), { fill: LABEL_FILL, ...format });

export const titulos = (names: readonly string[]): Row =>
  headerRow(
    names.map((name) =>
      cell(paragraph(name, { style: 'MiniEtiqueta', align: 'center' }), { fill: HEADER_FILL }),
    ),
  );

/** A note under a table; nothing where there is nothing to say. */
export const nota = (marcador: string, after = 0): string =>
  paragraph(`{#${marcador}}{${marcador}}{/${marcador}}`, { style: 'Mini', before: 30, after });

/** Who signs, with room to do it; a line of nobody where the marker is blank. */
export const firma = (quien: string, cargo: string): Cell =>
  cell(
    paragraph('______________________________', { style: 'Mini', before: 400 }) +
      paragraph(quien, { style: 'MiniEtiqueta' }) +
      paragraph(cargo, { style: 'Mini' }),
    { verticalAlign: 'top' },
  );
