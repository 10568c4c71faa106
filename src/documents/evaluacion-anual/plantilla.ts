// The default template of the evaluación anual: portrait with how the year ended, landscape with its acciones, and portrait
// again with what is concluded and who signs. How it was computed is a second file.

import { paragraph, table, TEXT_WIDTH as WIDTH } from '../../docx/wml';
import { joinedRow, text, titleRow } from '../bloques';
import { porEscribir, portada } from '../del-corte/plantilla-partes';
import { recursosTable } from '../del-corte/plantilla-recursos';
import { enHojas } from '../en-hojas';
import { accionesTable, decisionesTables, relatoTable } from './plantilla-acciones';

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
  return enHojas({
    titulo: 'EVALUACIÓN ANUAL DEL PAM',
    pie: `Vigencia: {vigencia} · Versión ${VERSION}`,
    partes: [
      {
        contenido: [
          ...portada(PORTADA),
          ...cumplimiento(),
          ...recursosTable('2. Recursos de la vigencia'),
        ],
      },
      {
        apaisada: true,
        contenido: [...accionesTable(), ...relatoTable(), ...decisionesTables()],
      },
      {
        contenido: [
          ...porEscribir('6. Conclusiones', {
            titulo: '7. Para la vigencia siguiente',
            marcador: 'proximaVigencia',
          }),
        ],
      },
    ],
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
