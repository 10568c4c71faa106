// The second file of the informe de resultados: the four ways to consolidate, where the data come from, and how each figure was computed.

import { packTemplate } from '../../docx/package';
import {
  type Cell,
  cell,
  heading,
  paragraph,
  row,
  run,
  section,
  table,
  LANDSCAPE_TEXT_WIDTH as WIDTH,
} from '../../docx/wml';
import { block, conElResto, right, text, titleRow } from '../bloques';
import { calculationAnnex } from '../del-corte/plantilla-calculos';
import { footer, letterhead, markBand } from '../membrete-plantilla';

/** The default annex, as a .docx to fill with what the informe prints. */
export function anexoDeResultadosTemplate(): Uint8Array {
  return packTemplate({
    title: '{documento} v{version} – anexo de cálculos',
    creator: '{entidad}',
    headers: { header1: letterhead(WIDTH, 'INFORME DE RESULTADOS DEL PAM · ANEXO DE CÁLCULOS') },
    footers: { footer1: footer('Cuatrienio: {cuatrienio} · Anexo de la versión {version}') },
    body: [
      paragraph('Anexo de cálculos', { style: 'Title' }),
      paragraph('{documento} · {plan} {cuatrienio}', { style: 'Subtitle' }),
      markBand('{marca}: el informe de este anexo no está en firme.'),
      ...consolidaciones(),
      ...procedencia(),
      ...calculationAnnex(),
      section({ landscape: true, header: 'header1', footer: 'footer1' }),
    ].join(''),
  });
}

const consolidaciones = (): readonly string[] => [
  heading(1, 'Cuatro formas de consolidar'),
  paragraph('{consolidacion}', { style: 'Celda', keepNext: true }),
  table(
    conElResto([3600, 6400, 1700], WIDTH),
    [
      titleRow(['Consolidación', 'Cómo se calcula', 'El plan', 'Uso']),
      row([
        text('{#candidatas}{nombre}', 'Etiqueta'),
        text('{formula}', 'Compacta'),
        right('{valor}'),
        text('{uso}{/candidatas}', 'Compacta'),
      ]),
    ],
    { alt: 'Lo que da para el plan cada forma de consolidar' },
  ),
  heading(2, 'Por componente y acción'),
  table(
    conElResto([5600, 1700, 1700, 1700, 1700], WIDTH),
    [
      titleRow([
        'Componente o acción',
        'Tipo',
        'Cuatrienio con tope',
        'Cuatrienio sin tope',
        'Promedio de vigencias',
        'Suma sobre suma',
      ]),
      row([
        componenteOAccion(),
        text('{tipo}', 'Compacta'),
        right('{conTope}'),
        right('{sinTope}'),
        right('{media}'),
        right('{suma}{/porCandidata}'),
      ]),
    ],
    { alt: 'Lo que da cada forma de consolidar en cada componente y acción' },
  ),
];

/** A componente, which has no tipo, stands out from the acciones that its figures are the mean of. */
const componenteOAccion = (): Cell =>
  cell(
    paragraph(
      [run('{#porCandidata}{^tipo}{que}{/tipo}', { bold: true }), run('{#tipo}{que}{/tipo}')],
      { style: 'Compacta' },
    ),
    { verticalAlign: 'top' },
  );

const procedencia = (): readonly string[] => [
  heading(1, 'De dónde salen los datos'),
  table(
    conElResto([3000, 5200], WIDTH),
    [
      titleRow(['Hoja', 'Filas', 'Para qué']),
      row([
        text('{#origenes}{registro}', 'Compacta'),
        text('{filas}', 'Compacta'),
        text('{para}{/origenes}', 'Compacta'),
      ]),
    ],
    { alt: 'Hojas del libro de las que salen los datos' },
  ),
  block(
    'hayLibros',
    heading(2, 'Libros de otros años') +
      table(
        conElResto([3600], WIDTH),
        [
          titleRow(['Libro', 'Qué trajo, y en qué dice otra cosa']),
          row([text('{#libros}{archivo}', 'Etiqueta'), text('{dicho}{/libros}', 'Compacta')]),
        ],
        { alt: 'Libros de otros años que se trajeron' },
      ),
  ),
];
