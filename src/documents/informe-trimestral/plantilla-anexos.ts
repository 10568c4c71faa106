// The landscape annex of the informe trimestral: every acción quarter by quarter.

import { GREY_INK, HEADER_FILL, LABEL_FILL } from '../../docx/styles';
import {
  cell,
  headerRow,
  paragraph,
  row,
  run,
  table,
  LANDSCAPE_TEXT_WIDTH as WIDTH,
} from '../../docx/wml';
import { placed, text } from '../bloques';
import { ANCLA } from '../del-corte/origen';

const QUARTERS = [1, 2, 3, 4] as const;
const QUARTER_WIDTH = 700;
/** Código, acción with its unidad, línea base, meta, programado and ejecutado of each quarter, four percentages, estado. */
const WIDTHS = [
  560,
  1750,
  680,
  720,
  ...QUARTERS.flatMap(() => [QUARTER_WIDTH, QUARTER_WIDTH]),
  880,
  880,
  880,
  930,
  WIDTH - 7280 - 8 * QUARTER_WIDTH,
] as const;

/** The annex of the informe: the acciones of each componente, with their quarters of the vigencia. */
export function quarterAnnex(): readonly string[] {
  const title = (content: string, span = 1): ReturnType<typeof cell> =>
    cell(paragraph(content, { style: 'CeldaTitulo' }), { span, fill: HEADER_FILL });
  return [
    placed(5, ANCLA.acciones, 'Anexo. Acciones en la vigencia {vigencia}'),
    table(
      WIDTHS,
      [
        headerRow([
          title('Acción', 4),
          ...QUARTERS.map((quarter) => title(`T${quarter}`, 2)),
          title('Avance', 4),
          title('Estado'),
        ]),
        headerRow([
          title('Cód.'),
          title('Acción y unidad'),
          title('L. base'),
          title('Meta'),
          ...QUARTERS.flatMap(() => [title('Prog.'), title('Ejec.')]),
          title('Del año'),
          title('Frente al cuatr.'),
          title('Al corte'),
          title('Cuatr. y esper.'),
          title('Al corte'),
        ]),
        row([
          cell(
            paragraph('{#anexoAcciones}{:ancla}{componente}', {
              style: 'Etiqueta',
              keepNext: true,
            }),
            {
              span: WIDTHS.length,
              fill: LABEL_FILL,
            },
          ),
        ]),
        row([
          text('{#acciones}{:ancla}{codigo}', 'Compacta'),
          cell(
            paragraph('{accion}', { style: 'Compacta' }) +
              paragraph([run('{unidad}', { color: GREY_INK })], { style: 'Compacta' }),
            { verticalAlign: 'top' },
          ),
          text('{>origenPam}{lineaBase}', 'CompactaDerecha'),
          text('{>origenPam}{meta}', 'CompactaDerecha'),
          ...QUARTERS.flatMap((quarter) => [
            text(`{>origenT${quarter}}{p${quarter}}`, 'CompactaDerecha'),
            text(`{>origenT${quarter}}{e${quarter}}`, 'CompactaDerecha'),
          ]),
          text('{>origenAno}{avanceAno}', 'CompactaDerecha'),
          text('{>origenAno}{aporte}', 'CompactaDerecha'),
          text('{>origenAno}{avanceCorte}', 'CompactaDerecha'),
          cell(
            paragraph('{>origenPam}{avanceCuatrienio}', { style: 'CompactaDerecha' }) +
              paragraph([run('{>origenPam}{esperado}', { color: GREY_INK })], {
                style: 'CompactaDerecha',
              }),
            { verticalAlign: 'top' },
          ),
          text('{~colorEstado}{estado}{/acciones}{/anexoAcciones}', 'Compacta'),
        ]),
      ],
      {
        alt: 'Acciones por componente, con lo programado y lo ejecutado en cada trimestre',
        cellMargin: 50,
      },
    ),
    paragraph(
      'Del año: ejecutado sobre programado de la vigencia hasta el corte, sin tope. Frente al cuatr.: avance del año frente a la meta del cuatrienio, según el tipo de la acción. Cuatr. y esper.: lo que lleva de esa meta y, debajo, lo que debía llevar a la fecha. L. base y meta: las del PAM; la meta es la del cuatrienio. NP: no programado. En blanco: trimestre que no se programó, que no se reporta o que no ha llegado. Desde 1.000, las cifras van sin decimales; las exactas están en el anexo de cálculos.',
      { style: 'Nota' },
    ),
  ];
}
