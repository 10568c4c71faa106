// The money of the vigencia beside what was done with it, as a section of a document about a corte.

import { type Cell, cell, heading, paragraph, table, TEXT_WIDTH as WIDTH } from '../../docx/wml';
import { block, joinedRow, text, titleRow, unless } from '../bloques';

/** An amount over the percentage that it makes. */
const amount = (pesos: string, ratio: string): Cell =>
  cell(
    paragraph(pesos, { style: 'CeldaDerecha' }) + paragraph(ratio, { style: 'CompactaDerecha' }),
    { verticalAlign: 'top' },
  );

/** What it cost, under its heading. */
export function recursosTable(title: string): readonly string[] {
  return [
    heading(1, title),
    block(
      'hayRecursos',
      paragraph(
        'Valores de la vigencia {vigencia} acumulados al corte, según el último reporte de cada acción.',
        { keepNext: true },
      ) +
        table(
          [WIDTH - 7720, 1500, 1500, 1500, 1500, 860, 860],
          [
            titleRow([
              'Componente',
              'Apropiado',
              'Comprometido',
              'Obligado',
              'Pagado',
              'Físico',
              'Brecha',
            ]),
            joinedRow([
              text('{#recursos}{componente}'),
              text('{apropiado}', 'CeldaDerecha'),
              amount('{comprometido}', '{ejecucion}'),
              amount('{obligado}', '{obligaciones}'),
              amount('{pagado}', '{pagos}'),
              text('{fisico}', 'CeldaDerecha'),
              text('{brecha}{/recursos}', 'CeldaDerecha'),
            ]),
          ],
          {
            alt: 'Recursos por componente, con su avance físico al lado',
            cellMargin: 50,
          },
        ) +
        paragraph(
          'Bajo cada valor: comprometido ÷ apropiado, obligado ÷ apropiado y pagado ÷ {basePagos}. Físico: avance del año de las acciones con recursos, ejecutado ÷ programado, con tope de 100 %. Brecha: puntos de físico menos comprometido ÷ apropiado; si es negativa, se ha comprometido más de lo que se ha hecho.',
          { style: 'Nota' },
        ),
    ),
    unless('hayRecursos', 'No se reportaron recursos en la vigencia.'),
  ];
}
