// How each figure of a document about a corte was computed, as a table of its second file.

import { GREY_INK } from '../../docx/styles';
import {
  cell,
  heading,
  paragraph,
  row,
  run,
  table,
  LANDSCAPE_TEXT_WIDTH as WIDTH,
} from '../../docx/wml';
import { text, titleRow } from '../bloques';

/** The annex of calculations: the formula of each figure with its data, and the lines of the workbook they stand in. */
export function calculationAnnex(): readonly string[] {
  return [
    heading(1, 'Cómo se calculó'),
    paragraph(
      'Cada cifra con su fórmula, sus datos y las filas de las hojas de donde salen, al corte {corte}. {umbrales} Actividades: promedio de lo ejecutado sobre lo programado en cada una, con tope de 100 % y según su peso. {pesos}',
      { style: 'Celda', keepNext: true },
    ),
    table(
      [2900, 3300, 3100, 3200, WIDTH - 12500],
      [
        titleRow([
          'Acción y filas de donde sale',
          'Año {vigencia}',
          'Cuatrienio',
          'Al corte',
          'Actividades',
        ]),
        row([
          cell(
            paragraph('{#calculos}{codigo} · {accion}', { style: 'Compacta' }) +
              paragraph([run('{>origen}{filas}', { color: GREY_INK })], {
                style: 'Compacta',
              }),
            { verticalAlign: 'top' },
          ),
          text('{delAno}', 'Compacta'),
          text('{delCuatrienio}', 'Compacta'),
          text('{alCorte}', 'Compacta'),
          text('{actividades}{/calculos}', 'Compacta'),
        ]),
      ],
      { alt: 'Cómo se calculó cada cifra de cada acción' },
    ),
  ];
}
