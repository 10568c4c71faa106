// The default template of the plan de acción of a year: portrait with its summary, landscape with acciones and activities, and portrait
// again with its means and who signs.

import { HEADER_FILL, LABEL_FILL } from '../../docx/styles';
import {
  type Cell,
  cell,
  heading,
  LANDSCAPE_TEXT_WIDTH,
  paragraph,
  row,
  table,
  TEXT_WIDTH as WIDTH,
} from '../../docx/wml';
import { block, conElResto, joinedRow, right, text, titleRow, unless } from '../bloques';
import {
  condicionesTable,
  controlDeCambiosTable,
  escrita,
  escritaConTabla,
  firmas,
  over,
  portadaDelPlan,
} from '../del-plan/plantilla-partes';
import { enHojas } from '../en-hojas';

/** The default plan de acción, as a .docx to fill. */
export function planAccionTemplate(): Uint8Array {
  return enHojas({
    titulo: 'PLAN DE ACCIÓN',
    pie: 'PAM: {versionPam} · Versión {version} de este documento',
    partes: [
      {
        contenido: [
          portadaDelPlan({
            titulo: 'Plan de acción {vigencia}',
            subtitulo: '{plan} {cuatrienio}',
            datos: [
              ['Vigencia', '{vigencia}'],
              ['Versión del PAM', '{versionPam}'],
              ['Publicación', 'A más tardar el 31 de enero de {vigencia}'],
              ['Documento', 'Versión {version}'],
            ],
          }),
          escrita('1. Presentación', 'presentacion'),
          resumen(),
          estrategias(),
        ],
      },
      {
        apaisada: true,
        contenido: [acciones(), actividades()],
      },
      {
        contenido: [recursos(), controlDeCambiosTable('5. Control de cambios del PAM'), firmas()],
      },
    ],
  });
}

const band = (content: string, span: number, fill: string): Cell =>
  cell(paragraph(content, { style: 'Etiqueta', keepNext: true }), { span, fill });

const resumen = (): string =>
  block(
    'hayAcciones',
    table(
      conElResto([3700, 1300, 1400, 1572], WIDTH),
      [
        titleRow(['Componente', 'Acciones', 'Actividades', 'IED focalizadas', 'Monto previsto']),
        joinedRow([
          text('{#resumen}{componente}'),
          text('{acciones}', 'CeldaCentro'),
          text('{actividades}', 'CeldaCentro'),
          text('{focalizadas}', 'CeldaCentro'),
          text('{monto}{/resumen}', 'CeldaDerecha'),
        ]),
      ],
      { alt: 'Acciones, actividades, instituciones y recursos de cada componente' },
    ),
  );

const estrategias = (): string =>
  block(
    'hayEstrategias',
    heading(2, 'Estrategias y sus acciones en {vigencia}') +
      table(
        conElResto([950, 5000, 1300], WIDTH),
        [
          titleRow(['Código', 'Estrategia', 'Acciones', 'Cuáles']),
          row([
            text('{#estrategias}{codigo}', 'Compacta'),
            text('{estrategia}', 'Compacta'),
            text('{cuantas}', 'CompactaCentro'),
            text('{acciones}{/estrategias}', 'Compacta'),
          ]),
        ],
        { alt: 'Estrategias de intervención con las acciones de cada una' },
      ),
  );

function acciones(): string {
  const widths = [3300, 2700, 850, 750, 750, 750, 750, 1250, 1450];
  return [
    heading(1, '2. Acciones programadas en {vigencia}'),
    unless('hayAcciones', 'Ninguna acción tiene meta en este año.'),
    block(
      'hayAcciones',
      table(
        conElResto(widths, LANDSCAPE_TEXT_WIDTH),
        [
          titleRow([
            'Acción y plazo',
            'Indicador',
            'Meta {vigencia}',
            'T1',
            'T2',
            'T3',
            'T4',
            'IED',
            'Recursos',
            'Responsables',
          ]),
          row([band('{#componentes}{componente}', 10, HEADER_FILL)]),
          row([
            over(
              '{#acciones}{codigo} · {accion}',
              '{plazo}{#estrategia} · estrategia {estrategia}{/estrategia}',
            ),
            over('{indicador}', '{unidad}'),
            right('{meta}'),
            right('{meta1}'),
            right('{meta2}'),
            right('{meta3}'),
            right('{meta4}'),
            text('{instituciones}', 'Compacta'),
            text('{recursos}', 'Compacta'),
            text('{responsables}{/acciones}{/componentes}', 'Compacta'),
          ]),
        ],
        {
          alt: 'Acciones del año con sus metas, instituciones, recursos y responsables',
          cellMargin: 50,
        },
      ) +
        paragraph(
          'Las metas de cada trimestre son lo programado en Seguimiento. NP: no programado. «por congelar»: la escogencia de las IED todavía puede cambiar.',
          { style: 'Nota' },
        ),
    ),
  ].join('');
}

function actividades(): string {
  const widths = [600, 3750, 2800, 700, 700, 700, 700, 2250];
  return [
    heading(1, '3. Actividades'),
    unless('hayActividades', 'No hay actividades de este año.'),
    block(
      'hayActividades',
      table(
        conElResto(widths, LANDSCAPE_TEXT_WIDTH),
        [
          titleRow([
            'N.º',
            'Actividad',
            'Producto',
            'T1',
            'T2',
            'T3',
            'T4',
            'Fechas',
            'Responsable',
          ]),
          row([band('{#deCadaAccion}{accion}', 9, LABEL_FILL)]),
          row([
            text('{#actividades}{numero}', 'CompactaCentro'),
            text('{actividad}', 'Compacta'),
            text('{producto}', 'Compacta'),
            right('{meta1}'),
            right('{meta2}'),
            right('{meta3}'),
            right('{meta4}'),
            text('{plazo}', 'Compacta'),
            text('{responsable}{/actividades}{/deCadaAccion}', 'Compacta'),
          ]),
        ],
        { alt: 'Actividades de cada acción con sus fechas y responsables', cellMargin: 50 },
      ),
    ),
  ].join('');
}

const recursos = (): string =>
  [
    escritaConTabla('4. Recursos y condiciones de sostenibilidad', 'recursos'),
    unless('hayRecursos', 'El libro no tiene filas de este año en Sostenibilidad.'),
    block(
      'hayRecursos',
      table(
        conElResto([5000, 1800], WIDTH),
        [
          titleRow(['Fuente', 'Acciones', 'Monto previsto']),
          joinedRow([
            text('{#fuentes}{fuente}'),
            text('{acciones}', 'CeldaCentro'),
            text('{monto}{/fuentes}', 'CeldaDerecha'),
          ]),
        ],
        { alt: 'Monto previsto de cada fuente' },
      ) +
        heading(2, 'Condiciones') +
        condicionesTable('{#condiciones}', '{/condiciones}'),
    ),
  ].join('');
