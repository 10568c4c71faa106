// The default template of the evaluación anual: portrait with how the year ended, landscape with its acciones, and portrait
// again with what is concluded and who signs. How it was computed is a second file.

import { packTemplate } from '../../docx/package';
import {
  LANDSCAPE_TEXT_WIDTH,
  paragraph,
  section,
  table,
  TEXT_WIDTH as WIDTH,
} from '../../docx/wml';
import { joinedRow, text, titleRow } from '../bloques';
import { porEscribir, portada } from '../del-corte/plantilla-partes';
import { recursosTable } from '../del-corte/plantilla-recursos';
import { footer, letterhead } from '../membrete-plantilla';
import { accionesTable, decisionesTables, relatoTable } from './plantilla-acciones';

const TITLE = 'EVALUACIÓN ANUAL DEL PAM';
const VERSION = '{version} de la evaluación{#versionPam} · PAM versión {versionPam}{/versionPam}';

const PORTADA = {
  titulo: 'Evaluación anual del PAM',
  subtitulo: '{plan} {cuatrienio} · vigencia {vigencia}',
  sinFirme: 'esta evaluación no está en firme.',
  deQue: {
    nombre: 'Vigencia',
    marcador: '{vigencia}',
    alt: 'Vigencia, corte y versión de la evaluación',
  },
  version: VERSION,
  comoVa: {
    titulo: 'Cómo terminó el año',
    marcador: 'comoTermino',
    alt: 'Cómo terminó el año, en seis líneas',
  },
  falta: {
    titulos: ['Qué falta en esta evaluación', 'De qué acciones'],
    ancho: 3000,
    alt: 'Lo que le falta a la evaluación',
    nada: '● No falta nada: todas las acciones reportaron el año y están evaluadas.',
  },
} as const;

/** The default evaluación anual, as a .docx to fill. */
export function evaluacionAnualTemplate(): Uint8Array {
  return packTemplate({
    title: '{documento} v{version}',
    creator: '{entidad}',
    headers: {
      header1: letterhead(WIDTH, TITLE),
      header2: letterhead(LANDSCAPE_TEXT_WIDTH, TITLE),
    },
    footers: { footer1: footer(`Vigencia: {vigencia} · Versión ${VERSION}`) },
    body: [
      ...portada(PORTADA),
      ...cumplimiento(),
      ...recursosTable('2. Recursos de la vigencia'),
      paragraph('', { section: section({ header: 'header1', footer: 'footer1' }) }),
      ...accionesTable(),
      ...relatoTable(),
      ...decisionesTables(),
      paragraph('', {
        section: section({ landscape: true, header: 'header2', footer: 'footer1' }),
      }),
      ...porEscribir('6. Conclusiones', {
        titulo: '7. Para la vigencia siguiente',
        marcador: 'proximaVigencia',
      }),
      section({ header: 'header1', footer: 'footer1' }),
    ].join(''),
  });
}

function cumplimiento(): readonly string[] {
  const count = (marcador: string): ReturnType<typeof text> => text(marcador, 'CeldaCentro');
  return [
    // The first page is how the year ended and what is missing, and nothing else.
    paragraph('1. Cumplimiento por componente', { style: 'Heading1', pageBreakBefore: true }),
    paragraph('{umbrales} Cada acción está en una sola columna.', { keepNext: true }),
    table(
      [WIDTH - 7000, 1000, 1120, 1050, 1130, 1500, 1200],
      [
        titleRow([
          'Componente',
          'Acciones',
          'Cumplidas',
          'Parciales',
          'No cumplidas',
          'No programadas',
          'A la espera',
        ]),
        joinedRow([
          text('{#cumplimiento}{componente}'),
          count('{acciones}'),
          count('{cumplidas}'),
          count('{parciales}'),
          count('{noCumplidas}'),
          count('{noProgramadas}'),
          count('{aLaEspera}{/cumplimiento}'),
        ]),
      ],
      { alt: 'Acciones de cada componente por su cumplimiento', cellMargin: 50 },
    ),
    paragraph(
      'No programadas: no tenían meta en el año (NP). A la espera: su dato no se conoce todavía, o su tipo no tiene fórmula; la tabla de acciones dice cuál. Una meta que comparten varias acciones se evalúa en la que la reporta y se muestra en las demás. {pesos}',
      { style: 'Nota' },
    ),
  ];
}
