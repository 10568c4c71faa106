// The alliances, and the records of each quarter, of the informe de resultados.

import { heading, paragraph, row, table, TEXT_WIDTH as WIDTH } from '../../docx/wml';
import { block, conElResto, joinedRow, partingLine, text, titleRow } from '../bloques';

export const alianzas = (): readonly string[] => [
  heading(1, '6. Alianzas'),
  block('alianzas', paragraph('{parrafo}', { align: 'both' })),
  block(
    'hayFuentes',
    table(
      conElResto([1772, 1640, 1640, 1640, 1640], WIDTH),
      [
        titleRow(['Valor previsto, por fuente', '{ano1}', '{ano2}', '{ano3}', '{ano4}', 'Total']),
        joinedRow([
          text('{#fuentes}{fuente}', 'Compacta'),
          text('{monto1}', 'CompactaDerecha'),
          text('{monto2}', 'CompactaDerecha'),
          text('{monto3}', 'CompactaDerecha'),
          text('{monto4}', 'CompactaDerecha'),
          text('{total}{/fuentes}', 'CompactaDerecha'),
        ]),
      ],
      { alt: 'Recursos previstos por fuente y año', cellMargin: 40 },
    ) + partingLine(),
  ),
  block(
    'hayConvenios',
    table(
      conElResto([5000], WIDTH),
      [
        titleRow(['Acción', 'Contratos, convenios y actos, por año']),
        row([text('{#convenios}{accion}', 'Compacta'), text('{actos}{/convenios}', 'Compacta')]),
      ],
      { alt: 'Contratos, convenios y actos que sostuvieron las acciones' },
    ),
  ),
];

export const registros = (): readonly string[] => [
  heading(1, '8. Actas e informes trimestrales'),
  paragraph('{registrosTexto}', { keepNext: true }),
  block(
    'hayRegistros',
    table(
      conElResto([1800, 4000], WIDTH),
      [
        titleRow(['Trimestre', 'Acta de evaluación', 'Informe de gestión']),
        joinedRow([text('{#registros}{trimestre}'), text('{acta}'), text('{informe}{/registros}')]),
      ],
      { alt: 'Acta e informe de cada trimestre que se debía' },
    ),
  ),
];
