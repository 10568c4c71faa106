// The default template of the PAM: portrait with what it is and what it stands on, landscape with its matrix, and portrait again with
// how it is followed, with what it is sustained, what changed and who signs.

import { GREY_INK, HEADER_FILL, LABEL_FILL } from '../../docx/styles';
import {
  type Cell,
  cell,
  heading,
  LANDSCAPE_TEXT_WIDTH,
  paragraph,
  row,
  run,
  table,
  TEXT_WIDTH as WIDTH,
} from '../../docx/wml';
import { block, conElResto, joinedRow, label, right, text, titleRow, unless } from '../bloques';
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

/** The default PAM, as a .docx to fill. */
export function pamTemplate(): Uint8Array {
  return enHojas({
    titulo: 'PLAN DE APOYO AL MEJORAMIENTO',
    pie: 'PAM: {versionPam} · Versión {version} de este documento',
    partes: [
      {
        contenido: [
          portadaDelPlan({
            titulo: '{plan}',
            subtitulo: 'Cuatrienio {cuatrienio}',
            datos: [
              ['Versión del PAM', '{versionPam}'],
              ['Aprobación', '{aprobacion}{^aprobacion}—{/aprobacion}'],
              ['Documento', 'Versión {version}'],
            ],
          }),
          escrita('1. Presentación', 'presentacion'),
          fundamentos(),
        ],
      },
      {
        apaisada: true,
        contenido: [matriz()],
      },
      {
        contenido: [
          seguimiento(),
          sostenibilidad(),
          controlDeCambiosTable('6. Control de cambios'),
          firmas(),
        ],
      },
    ],
  });
}

function fundamentos(): string {
  const needs = table(
    conElResto([950, 4900, 1000], WIDTH),
    [
      titleRow(['Código', 'Necesidad o expectativa', 'Prioridad', 'Acciones que la atienden']),
      row([
        text('{#necesidades}{codigo}', 'Compacta'),
        over('{enunciado}', '{detalle}'),
        text('{prioridad}', 'CompactaCentro'),
        text('{acciones}{/necesidades}', 'Compacta'),
      ]),
    ],
    {
      alt: 'Necesidades y expectativas por prioridad, con las acciones que las atienden',
    },
  );
  const ofClass = table(
    conElResto([950], WIDTH),
    [
      titleRow(['Código', 'Enunciado']),
      row([
        text('{#fundamentos}{codigo}', 'Compacta'),
        cell(
          paragraph(
            [
              run('{enunciado}'),
              run('{#detalle} · {detalle}{/detalle}{/fundamentos}', { color: GREY_INK }),
            ],
            { style: 'Compacta' },
          ),
          { verticalAlign: 'top' },
        ),
      ]),
    ],
    { alt: 'Fundamentos de una clase' },
  );
  return [
    heading(1, '2. Fundamentos'),
    unless('hayFundamentos', 'El libro no tiene fundamentos todavía.'),
    block(
      'hayNecesidades',
      heading(2, 'Necesidades y expectativas, por prioridad') +
        needs +
        paragraph(
          'Prioridad: urgencia + tendencia + impacto, cada uno de 1 a 5. A igual suma va primero la de más impacto.',
          { style: 'Nota' },
        ),
    ),
    block('clases', heading(2, '{clase}') + ofClass),
  ].join('');
}

function matriz(): string {
  const band = (content: string, style: string, fill: string): Cell =>
    cell(paragraph(content, { style, keepNext: true }), { span: 9, fill });
  const widths = [3400, 3000, 850, 800, 800, 800, 800, 1080];
  return [
    heading(1, '3. Matriz del plan'),
    unless('hayAcciones', 'El plan no tiene acciones todavía.'),
    block(
      'hayAcciones',
      table(
        conElResto(widths, LANDSCAPE_TEXT_WIDTH),
        [
          titleRow([
            'Acción',
            'Indicador',
            'Línea base',
            '{ano1}',
            '{ano2}',
            '{ano3}',
            '{ano4}',
            'Cuatrienio',
            'Responsables y plazo',
          ]),
          row([band('{#componentes}{componente} · {cuantas}', 'Etiqueta', HEADER_FILL)]),
          row([band('{#objetivos}Objetivo: {objetivo}', 'Compacta', LABEL_FILL)]),
          row([
            over('{#acciones}{codigo} · {accion}', '{apoyo}'),
            over(
              '{indicador}',
              '{unidad}{#fuenteLineaBase} · línea base: {fuenteLineaBase}{/fuenteLineaBase}',
            ),
            right('{lineaBase}'),
            right('{meta1}'),
            right('{meta2}'),
            right('{meta3}'),
            right('{meta4}'),
            right('{metaCuatrienio}'),
            over('{responsables}', '{plazo}{/acciones}{/objetivos}{/componentes}'),
          ]),
        ],
        {
          alt: 'Matriz del plan: componente, objetivo, acción, indicador, metas y responsables',
          cellMargin: 50,
        },
      ) +
        paragraph('NP: no programada en ese año. sin dato: nadie lo ha escrito.', {
          style: 'Nota',
        }),
    ),
  ].join('');
}

function seguimiento(): string {
  const datos = (marcador: string, alt: string): string =>
    table(
      [2600, WIDTH - 2600],
      [row([label(`{#${marcador}}{dato}`), text(`{valor}{/${marcador}}`)])],
      { alt },
    );
  return [
    escrita('4. Estrategia de seguimiento', 'seguimiento'),
    paragraph(
      '{#constancia}Consta en: {constancia}.{/constancia}{^constancia}No hay constancia de que se definió.{/constancia}',
    ),
    heading(2, 'Ficha técnica del indicador de seguimiento'),
    datos('ficha', 'Ficha técnica del indicador de seguimiento'),
    heading(2, 'Riesgo y control'),
    datos('riesgo', 'El riesgo del proceso y el control de cada trimestre'),
    block(
      'hayCalendario',
      heading(2, 'Calendario de reporte') +
        table(
          [1700, WIDTH - 5900, 2100, 2100],
          [
            titleRow(['Trimestre', 'Se reporta', 'Cierre provisional', 'Cierre definitivo']),
            row([
              text('{#calendario}{trimestre}', 'CompactaCentro'),
              text('{plazo}', 'CompactaCentro'),
              text('{provisional}', 'CompactaCentro'),
              text('{definitivo}{/calendario}', 'CompactaCentro'),
            ]),
          ],
          { alt: 'Plazos de reporte y de cierre de cada trimestre' },
        ),
    ),
    block(
      'hayAcciones',
      heading(2, 'Periodicidad y medio de verificación de cada acción') +
        table(
          [3600, 1500, 2500, WIDTH - 7600],
          [
            titleRow(['Acción', 'Se reporta', 'Medio de verificación', 'Responsables']),
            row([
              text('{#medios}{codigo} · {accion}', 'Compacta'),
              text('{periodicidad}', 'Compacta'),
              text('{medio}', 'Compacta'),
              text('{responsables}{/medios}', 'Compacta'),
            ]),
          ],
          { alt: 'Cuándo y con qué se sigue cada acción', cellMargin: 50 },
        ),
    ),
  ].join('');
}

function sostenibilidad(): string {
  const year = 1630;
  return [
    escritaConTabla('5. Condiciones de sostenibilidad', 'sostenibilidad'),
    unless('hayRecursos', 'El libro no tiene filas en Sostenibilidad.'),
    block(
      'hayRecursos',
      table(
        [WIDTH - 5 * year, year, year, year, year, year],
        [
          titleRow(['Fuente', '{ano1}', '{ano2}', '{ano3}', '{ano4}', 'Cuatrienio']),
          joinedRow([
            text('{#fuentes}{fuente}', 'Compacta'),
            right('{monto1}'),
            right('{monto2}'),
            right('{monto3}'),
            right('{monto4}'),
            right('{total}{/fuentes}'),
          ]),
        ],
        { alt: 'Monto previsto de cada fuente por año', cellMargin: 50 },
      ) +
        paragraph('—: ese año no tiene filas en Sostenibilidad.', {
          style: 'Nota',
        }) +
        block(
          'vigencias',
          heading(2, 'Condiciones en {vigencia}') +
            condicionesTable('{#condiciones}', '{/condiciones}'),
        ),
    ),
  ].join('');
}
