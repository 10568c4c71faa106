// The default template of the informe de gestión trimestral: portrait with the account of the
// quarter, then two landscape annexes. Its markers are in
// marcadores.ts, beside it.

import { packTemplate } from '../../docx/package';
import { GREY_INK } from '../../docx/styles';
import {
  cell,
  heading,
  LANDSCAPE_TEXT_WIDTH,
  paragraph,
  row,
  run,
  section,
  table,
  TEXT_WIDTH as WIDTH,
} from '../../docx/wml';
import { block, figure, label, text, titleRow, unless } from '../bloques';
import { footer, letterhead, markBand, responsibles } from '../membrete-plantilla';
import { calculationAnnex, quarterAnnex } from './plantilla-anexos';
import { cobertura, compromisos, evidencias, recursos, sinCifra } from './plantilla-gestion';

const TITLE = 'INFORME DE GESTIÓN TRIMESTRAL';
const VERSION = '{version} del informe{#versionPam} · PAM versión {versionPam}{/versionPam}';
const FOOTER = `Corte: {corte} · Versión ${VERSION}`;

/** The default informe trimestral, as a .docx to fill. */
export function informeTrimestralTemplate(): Uint8Array {
  return packTemplate({
    title: '{documento} v{version}',
    creator: '{entidad}',
    headers: {
      header1: letterhead(WIDTH, TITLE),
      header2: letterhead(LANDSCAPE_TEXT_WIDTH, TITLE),
    },
    footers: { footer1: footer(FOOTER) },
    body: [
      ...cover(),
      ...summary(),
      ...componentes(),
      ...rezagos(),
      ...compromisos(),
      ...cobertura(),
      ...evidencias(),
      ...recursos(),
      ...sinCifra(),
      ...toWrite(),
      paragraph('', { section: section({ header: 'header1', footer: 'footer1' }) }),
      ...quarterAnnex(),
      ...calculationAnnex(),
      section({ landscape: true, header: 'header2', footer: 'footer1' }),
    ].join(''),
  });
}

function cover(): readonly string[] {
  return [
    paragraph('Informe de gestión trimestral', { style: 'Title' }),
    paragraph('{plan} {cuatrienio}', { style: 'Subtitle' }),
    markBand('{marca}: este informe no está en firme.'),
    table(
      [1500, 3486, 1500, 3486],
      [
        row([label('Periodo'), text('{periodo}'), label('Corte'), text('{corte}')]),
        row([label('Versión'), cell(paragraph(VERSION, { style: 'Celda' }), { span: 3 })]),
      ],
      { alt: 'Periodo, corte y versión del informe' },
    ),
    heading(1, 'Lo que falta'),
    block(
      'hayFaltantes',
      table(
        [4200, WIDTH - 4200],
        [
          titleRow(['Qué falta en este informe', 'Dónde']),
          row([text('{#faltantes}{asunto}', 'Etiqueta'), text('{detalle}{/faltantes}')]),
        ],
        { alt: 'Lo que le falta al informe' },
      ),
    ),
    unless(
      'hayFaltantes',
      '● No falta nada: las acciones programadas reportaron el trimestre, con evidencia y aprobación.',
    ),
  ];
}

function summary(): readonly string[] {
  return [
    heading(1, '1. Resumen ejecutivo'),
    table(
      [2500, 1500, WIDTH - 4000],
      [
        titleRow(['Cifra', 'Valor', 'Qué es']),
        row([text('{#cifras}{cifra}', 'Etiqueta'), figure('{valor}'), text('{detalle}{/cifras}')]),
      ],
      { alt: 'Avance del plan, de sus actividades e indicador de seguimiento' },
    ),
    paragraph('El plan tiene {totalAcciones}. {umbrales}', { before: 160, keepNext: true }),
    table(
      [3000, 1500, 1500],
      [
        titleRow(['Estado al corte', 'Acciones', 'Parte del total']),
        row([
          text('{#estados}{~colorEstado}{estado}'),
          text('{acciones}', 'CeldaCentro'),
          figure('{parte}{/estados}'),
        ]),
      ],
      { alt: 'Acciones en cada estado' },
    ),
  ];
}

function componentes(): readonly string[] {
  return [
    heading(1, '2. Avance por componente'),
    paragraph('{promedio}', { keepNext: true }),
    table(
      [3200, 1100, 1600, 1600, WIDTH - 7500],
      [
        titleRow([
          'Componente',
          'Acciones',
          'Avance del cuatrienio',
          'Avance de las actividades',
          'Estado de las acciones',
        ]),
        row([
          text('{#componentes}{componente}'),
          text('{acciones}', 'CeldaCentro'),
          figure('{avance}'),
          text('{actividades}', 'CeldaCentro'),
          text('{estados}{/componentes}'),
        ]),
      ],
      { alt: 'Avance por componente' },
    ),
  ];
}

function rezagos(): readonly string[] {
  return [
    heading(1, '3. Acciones con rezago y sus causas'),
    block(
      'hayRezagos',
      table(
        [2700, 950, 950, 1200, 1250, WIDTH - 7050],
        [
          titleRow(['Acción y responsable', 'Prog.', 'Ejec.', 'Avance', 'Estado', 'Causa']),
          row([
            cell(
              paragraph('{#rezagos}{codigo} · {accion}', { style: 'Celda' }) +
                paragraph([run('{responsable}', { color: GREY_INK })], { style: 'Compacta' }),
              { verticalAlign: 'top' },
            ),
            text('{programado}', 'CeldaDerecha'),
            text('{ejecutado}', 'CeldaDerecha'),
            figure('{avance}'),
            text('{~colorEstado}{estado}'),
            text('{causa}{/rezagos}'),
          ]),
        ],
        { alt: 'Acciones rezagadas o en riesgo, con lo programado y lo ejecutado al corte' },
      ) + paragraph('Programado, ejecutado y avance son al corte.', { style: 'Nota' }),
    ),
    unless('hayRezagos', 'No hay acciones rezagadas ni en riesgo.'),
  ];
}

/** What only a person can write, in grey until somebody does. */
function toWrite(): readonly string[] {
  const invitation = (sentence: string, keepNext: boolean): string =>
    paragraph(sentence, { style: 'PorEscribir', keepNext });
  return [
    heading(1, '9. Conclusiones'),
    invitation('[Escriba aquí las conclusiones del trimestre.]', false),
    heading(1, '10. Próximo trimestre'),
    // Kept with the signatures, so that these never stand alone on a page.
    invitation(
      '[Escriba aquí lo que se hará el próximo trimestre y quién responde por ello.]',
      true,
    ),
    paragraph('', { keepNext: true }),
    responsibles(WIDTH, { signed: true }),
  ];
}
