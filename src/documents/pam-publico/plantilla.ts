// The default template of the public PAM: what it has in a line, its acciones by componente, a table each, and what changed.

import { packTemplate } from '../../docx/package';
import {
  cell,
  heading,
  paragraph,
  type Row,
  row,
  section,
  table,
  TEXT_WIDTH as WIDTH,
} from '../../docx/wml';
import { block, label, text, titleRow } from '../bloques';
import { footer, letterhead } from '../membrete-plantilla';

const LABEL = 2300;
const YEAR = Math.round(WIDTH / 5);

/** The default public PAM, as a .docx to fill. */
export function pamPublicoTemplate(): Uint8Array {
  return packTemplate({
    title: '{titulo}, versión {version}',
    creator: '{entidad}',
    headers: { header1: letterhead(WIDTH, 'PLAN DE APOYO AL MEJORAMIENTO') },
    footers: { footer1: footer('Versión {version} del PAM') },
    body: [
      paragraph('{titulo}', { style: 'Title' }),
      paragraph('Versión {version} · {fecha}', { style: 'Subtitle' }),
      paragraph('{resumen}', { align: 'center' }),
      block(
        'componentes',
        heading(1, '{componente}') +
          paragraph('{cuantas}', { style: 'Nota' }) +
          block('acciones', accion()),
      ),
      heading(1, 'Qué cambió'),
      block('comparado', paragraph('{comparado}', { keepNext: true })),
      block('hayCambios', cambios()),
      block('notaDeCambios', paragraph('{notaDeCambios}')),
      heading(1, 'Qué no se publica'),
      paragraph(
        'Los nombres de las personas no se publican. Por eso no están las columnas {excluidas} del plan.',
      ),
      section({ header: 'header1', footer: 'footer1' }),
    ].join(''),
  });
}

/** What it is about beside its name; then its metas, the years as headings. */
const accion = (): string =>
  [
    heading(2, '{codigo}. {accion}'),
    table(
      [LABEL, WIDTH - LABEL],
      [
        ifThere('Objetivo', 'objetivo'),
        ifThere('Meta', 'enunciadoMeta'),
        row([label('Indicador'), text('{indicador} ({unidad})')]),
        row([label('Línea base'), text('{lineaBase}')]),
        row([label('Plazo'), text('{plazo}')]),
        row([label('A quién llega'), text('{llegaA}')]),
        ifThere('Instituciones', 'instituciones'),
        ifThere('Avance', 'avance'),
      ],
      { alt: 'Qué es la acción: objetivo, meta, indicador, línea base, plazo y alcance' },
    ),
    paragraph('Metas por año, en {unidad}', { style: 'Nota', keepNext: true }),
    table(
      [YEAR, YEAR, YEAR, YEAR, WIDTH - 4 * YEAR],
      [
        titleRow(['{ano1}', '{ano2}', '{ano3}', '{ano4}', 'Cuatrienio']),
        row(
          ['{meta1}', '{meta2}', '{meta3}', '{meta4}', '{metaCuatrienio}'].map((one) =>
            text(one, 'CeldaCentro'),
          ),
        ),
      ],
      { alt: 'Metas de la acción en cada año y en el cuatrienio' },
    ),
  ].join('');

const cambios = (): string =>
  table(
    [Math.round(WIDTH * 0.35), WIDTH - Math.round(WIDTH * 0.35)],
    [titleRow(['Qué', 'Cambio']), row([text('{#cambios}{que}'), text('{cambio}{/cambios}')])],
    { alt: 'Cambios desde la versión publicada antes' },
  );

const ifThere = (name: string, marker: string): Row =>
  row([
    label(`{#${marker}}${name}`),
    cell(paragraph(`{${marker}}{/${marker}}`, { style: 'Celda' })),
  ]);
