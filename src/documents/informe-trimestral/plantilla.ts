// The default template of the informe de gestión trimestral: portrait with the account of the
// quarter, then a landscape annex; how it was computed is a second file. Its markers are in marcadores.ts, beside it.

import { GREY_INK } from '../../docx/styles';
import { cell, paragraph, row, run, table, TEXT_WIDTH as WIDTH } from '../../docx/wml';
import { block, figure, joinedRow, partingLine, placed, text, titleRow, unless } from '../bloques';
import { ANCLA } from '../del-corte/origen';
import { porEscribir, portada } from '../del-corte/plantilla-partes';
import { recursosTable } from '../del-corte/plantilla-recursos';
import { enHojas } from '../en-hojas';
import { quarterAnnex } from './plantilla-anexos';
import { anomalias, medicion } from './plantilla-control';
import { cobertura, compromisos, evidencias, sinCifra } from './plantilla-gestion';

/** Makes a link of the figure beside it. */
const ORIGEN = '{>origen}';
const VERSION = '{version} del informe{#versionPam} · PAM versión {versionPam}{/versionPam}';

const PORTADA = {
  titulo: 'Informe de gestión trimestral',
  subtitulo: '{plan} {cuatrienio}',
  sinFirme: 'este informe no está en firme.',
  deQue: {
    nombre: 'Periodo',
    marcador: '{periodo}',
    alt: 'Periodo, corte y versión del informe',
  },
  version: VERSION,
  comoVa: {
    titulo: 'Cómo vamos',
    marcador: 'comoVamos',
    alt: 'Cómo va el plan, en seis líneas',
    vinculo: ORIGEN,
  },
  falta: {
    titulos: ['Qué falta en este informe', 'Dónde'],
    ancho: 4200,
    alt: 'Lo que le falta al informe',
    nada: '● No falta nada: las acciones programadas reportaron el trimestre, con evidencia y aprobación.',
  },
} as const;

/** The default informe trimestral, as a .docx to fill. */
export function informeTrimestralTemplate(): Uint8Array {
  return enHojas({
    titulo: 'INFORME DE GESTIÓN TRIMESTRAL',
    pie: `Corte: {corte} · Versión ${VERSION}`,
    partes: [
      {
        contenido: [
          ...portada(PORTADA),
          ...summary(),
          ...componentes(),
          ...medicion(),
          ...rezagos(),
          ...anomalias(),
          ...compromisos(),
          ...cobertura(),
          ...evidencias(),
          ...recursosTable('9. Recursos'),
          ...sinCifra(),
          ...porEscribir('11. Conclusiones', {
            titulo: '12. Próximo trimestre',
            marcador: 'proximoTrimestre',
          }),
        ],
      },
      { apaisada: true, contenido: quarterAnnex() },
    ],
  });
}

function summary(): readonly string[] {
  return [
    placed(1, ANCLA.resumen, '1. Resumen ejecutivo'),
    table(
      [2500, 1500, WIDTH - 4000],
      [
        titleRow(['Cifra', 'Valor', 'Qué es']),
        row([
          text('{#cifras}{cifra}', 'Etiqueta'),
          figure(`${ORIGEN}{valor}`),
          text('{detalle}{/cifras}'),
        ]),
      ],
      { alt: 'Avance del plan, de sus actividades e indicador de seguimiento' },
    ),
    block('pesos', paragraph('{pesos}', { before: 120 })),
    paragraph('El plan tiene {totalAcciones}. {umbrales}', { before: 160, keepNext: true }),
    table(
      [3000, 1500, 1500],
      [
        titleRow(['Estado al corte', 'Acciones', 'Parte del total']),
        row([
          text('{#estados}{~colorEstado}{estado}'),
          text(`${ORIGEN}{acciones}`, 'CeldaCentro'),
          figure(`${ORIGEN}{parte}{/estados}`),
        ]),
      ],
      { alt: 'Acciones en cada estado' },
    ),
  ];
}

function componentes(): readonly string[] {
  return [
    placed(2, ANCLA.componentes, '2. Avance por componente'),
    paragraph('{promedio}', { keepNext: true }),
    table(
      [2600, 950, 1400, 1150, 950, 1270, WIDTH - 8320],
      [
        titleRow([
          'Componente',
          'Acciones',
          'Avance del cuatrienio',
          'Esperado a la fecha',
          'Cambio (puntos)',
          'Actividades',
          'Estado de las acciones',
        ]),
        joinedRow([
          text('{#componentes}{componente}'),
          text(`${ORIGEN}{acciones}`, 'CeldaCentro'),
          figure(`${ORIGEN}{avance}`),
          text(`${ORIGEN}{esperado}`, 'CeldaCentro'),
          text(`${ORIGEN}{cambio}`, 'CeldaCentro'),
          text(`${ORIGEN}{actividades}`, 'CeldaCentro'),
          text('{estados}{/componentes}'),
        ]),
      ],
      { alt: 'Avance por componente', cellMargin: 50 },
    ),
    partingLine(),
    paragraph('Acciones que debían reportar el trimestre, cada una en una sola columna:', {
      keepNext: true,
    }),
    table(
      [WIDTH - 7080, 1420, 1130, 1060, 1170, 1130, 1170],
      [
        titleRow([
          'Componente',
          'Programadas',
          'Cumplidas',
          'Parciales',
          'No cumplidas',
          'Sin reporte',
          'Por calificar',
        ]),
        joinedRow([
          text('{#cumplimiento}{componente}'),
          text(`${ORIGEN}{programadas}`, 'CeldaCentro'),
          text(`${ORIGEN}{cumplidas}`, 'CeldaCentro'),
          text(`${ORIGEN}{parciales}`, 'CeldaCentro'),
          text(`${ORIGEN}{noCumplidas}`, 'CeldaCentro'),
          text(`${ORIGEN}{sinReporte}`, 'CeldaCentro'),
          text(`${ORIGEN}{porCalificar}{/cumplimiento}`, 'CeldaCentro'),
        ]),
      ],
      {
        alt: 'Acciones programadas, cumplidas, parciales, no cumplidas y sin reporte por componente',
        cellMargin: 50,
      },
    ),
    block('notaCumplimiento', paragraph('{notaCumplimiento}', { before: 120 })),
    paragraph(
      'Cumplida: en meta al corte. Parcial: en riesgo. No cumplida: rezagada. Por calificar: sin programación por trimestres, sin fórmula o a la espera del dato. Actividades: su avance es una cifra aparte.',
      { style: 'Nota' },
    ),
  ];
}

function rezagos(): readonly string[] {
  return [
    placed(4, ANCLA.rezagos, '4. Acciones con rezago y sus causas'),
    block(
      'hayRezagos',
      table(
        [2500, 800, 850, 900, 1150, 1200, WIDTH - 7400],
        [
          titleRow([
            'Acción y responsable',
            'Línea base',
            'Prog.',
            'Ejec.',
            'Avance',
            'Estado',
            'Causa',
          ]),
          row([
            cell(
              paragraph('{#rezagos}{codigo} · {accion}', { style: 'Celda' }) +
                paragraph([run('{responsable}', { color: GREY_INK })], { style: 'Compacta' }),
              { verticalAlign: 'top' },
            ),
            text(`${ORIGEN}{lineaBase}`, 'CeldaDerecha'),
            text(`${ORIGEN}{programado}`, 'CeldaDerecha'),
            text(`${ORIGEN}{ejecutado}`, 'CeldaDerecha'),
            figure(`${ORIGEN}{avance}`),
            text('{~colorEstado}{estado}'),
            text('{causa}{/rezagos}'),
          ]),
        ],
        { alt: 'Acciones rezagadas o en riesgo, con lo programado y lo ejecutado al corte' },
      ) +
        paragraph('Línea base: la del PAM. Programado, ejecutado y avance son al corte.', {
          style: 'Nota',
        }),
    ),
    unless('hayRezagos', 'No hay acciones rezagadas ni en riesgo.'),
  ];
}
