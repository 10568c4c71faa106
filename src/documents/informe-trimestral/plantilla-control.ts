// The sections of the informe trimestral that control interno asks for: the measure of the indicador, the control of the risk, and
// what was decided of the anomalies.

import { GREY_INK, LABEL_FILL } from '../../docx/styles';
import {
  type Cell,
  cell,
  heading,
  paragraph,
  row,
  run,
  table,
  TEXT_WIDTH as WIDTH,
} from '../../docx/wml';
import { block, placed, text, titleRow, unless } from '../bloques';
import { ANCLA } from '../del-corte/origen';

const LABEL = 2600;
const facts = (name: string, alt: string): string =>
  table(
    [LABEL, WIDTH - LABEL],
    [
      row([
        cell(paragraph(`{#${name}}{dato}`, { style: 'Etiqueta' }), { fill: LABEL_FILL }),
        text(`{valor}{/${name}}`),
      ]),
    ],
    { alt },
  );

/** 3. What was measured, and what was done about the risk. */
export function medicion(): readonly string[] {
  const widths = [1100, 1250, 1250, 1250, 1150, 2722, WIDTH - 8722] as const;
  return [
    placed(3, ANCLA.medicion, '3. Indicador de seguimiento y control del riesgo'),
    facts('medicion', 'Medición del indicador de seguimiento'),
    block('notaMedicion', paragraph('{notaMedicion}', { before: 120 })),
    block(
      'hayMediciones',
      paragraph('Trimestres cerrados de la vigencia, y el último de la anterior:', {
        before: 160,
        keepNext: true,
      }) +
        table(
          widths,
          [
            titleRow([
              'Trimestre',
              'Cierre provisional',
              'Cierre definitivo',
              'Diferencia (puntos)',
              'Meta',
              'Versión de la fórmula',
              'Control ejecutado',
            ]),
            row([
              text('{#mediciones}{trimestre}'),
              text('{provisional}', 'CeldaCentro'),
              text('{definitiva}', 'CeldaCentro'),
              text('{diferencia}', 'CeldaCentro'),
              text('{meta}', 'CeldaCentro'),
              text('{version}'),
              text('{control}{/mediciones}', 'CeldaCentro'),
            ]),
          ],
          { alt: 'Medición del indicador en cada cierre, y su control del riesgo', cellMargin: 50 },
        ),
    ),
    ajustes(),
    heading(2, 'Control del riesgo'),
    facts('control', 'Control del riesgo del trimestre'),
    block('notaControl', paragraph('{notaControl}', { style: 'Nota' })),
  ];
}

/** One line over another, in grey. */
const over = (first: string, second: string): Cell =>
  cell(
    paragraph(first, { style: 'Celda' }) +
      paragraph([run(second, { color: GREY_INK })], { style: 'Compacta' }),
    { verticalAlign: 'top' },
  );

/** What was corrected of a quarter that was closed already; the whole of it is left out where nothing was. */
const ajustes = (): string =>
  block(
    'hayAjustes',
    heading(2, 'Ajustes después del cierre') +
      table(
        [1150, 1500, 800, 800, 1700, 1500, WIDTH - 7450],
        [
          titleRow(['Ajuste', 'Cifra', 'Decía', 'Dice', 'Motivo', 'Autorizó', 'Efecto']),
          row([
            over('{#ajustes}{codigo}', '{aplicado}'),
            text('{cifra}'),
            text('{antes}', 'CeldaCentro'),
            text('{despues}', 'CeldaCentro'),
            text('{motivo}'),
            text('{autorizo}'),
            text('{efecto}{/ajustes}'),
          ]),
        ],
        { alt: 'Cifras que se corrigieron después de cerrar su trimestre', cellMargin: 50 },
      ) +
      paragraph(
        'La medición que se publicó al cerrar se conserva; la de hoy está al lado. Cada ajuste lo autorizó quien aprueba los reportes.',
        { style: 'Nota' },
      ),
  );

/** 5. What went astray, and what is done about it. */
export function anomalias(): readonly string[] {
  return [
    heading(1, '5. Anomalías y señales'),
    paragraph('{resumenAnomalias}'),
    block(
      'hayAnomalias',
      table(
        [1800, 2300, 1800, 1400, 1372, WIDTH - 8672],
        [
          titleRow([
            'Acción',
            'Qué se halló y su causa',
            'Qué se hará',
            'Responsable y fecha',
            'Cumplimiento',
            'Eficacia',
          ]),
          row([
            over('{#anomalias}{accion}', '{codigo} · {trimestre}'),
            over('{hallazgo}', 'Causa: {causa}'),
            text('{tratamiento}'),
            text('{responsable}'),
            text('{cumplimiento}'),
            text('{eficacia}{/anomalias}'),
          ]),
        ],
        { alt: 'Anomalías confirmadas, con lo que se hace de cada una', cellMargin: 50 },
      ) +
        paragraph(
          'Confirmadas por la Jefatura en el trimestre y, debajo, las de antes que siguen abiertas. Cumplimiento: si se hizo lo acordado. Eficacia: si sirvió, verificado por otra persona.',
          { style: 'Nota' },
        ),
    ),
    block(
      'haySenales',
      heading(2, 'Señales') +
        table(
          [850, 2100, WIDTH - 2950],
          [
            titleRow(['Acción', 'Señal', 'Lo que se ve']),
            row([
              text('{#senales}{accion}', 'CeldaCentro'),
              text('{senal}'),
              text('{mensaje}{/senales}'),
            ]),
          ],
          { alt: 'Señales del trimestre, que no se deciden' },
        ),
    ),
    unless('haySenales', 'Señales: {notaSenales}'),
  ];
}
