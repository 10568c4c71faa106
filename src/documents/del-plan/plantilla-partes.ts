// What the documents of the plan are put together from: what they are and what is missing first, what changed and who signs last, and
// the cells of their tables.

import { GREY_INK } from '../../docx/styles';
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
import { block, conLoQueSigue, joinedRow, label, text, titleRow, unless } from '../bloques';
import { markBand, responsibles } from '../membrete-plantilla';

interface Portada {
  readonly titulo: string;
  readonly subtitulo: string;
  /** Label and what stands beside it. */
  readonly datos: readonly (readonly [nombre: string, valor: string])[];
}

export const portadaDelPlan = ({ titulo, subtitulo, datos }: Portada): string =>
  [
    paragraph(titulo, { style: 'Title' }),
    paragraph(subtitulo, { style: 'Subtitle' }),
    markBand('{marca}: este documento no está en firme.'),
    table(
      [2300, WIDTH - 2300],
      datos.map(([nombre, valor]) => row([label(nombre), text(valor)])),
      { alt: 'De qué plan es, su versión y su aprobación' },
    ),
    heading(1, 'Lo que falta'),
    block(
      'hayFaltantes',
      table(
        [5200, WIDTH - 5200],
        [
          titleRow(['Qué falta y qué hacer', 'De qué']),
          row([text('{#faltantes}{asunto}', 'Etiqueta'), text('{detalle}{/faltantes}')]),
        ],
        { alt: 'Lo que le falta al plan' },
      ),
    ),
    unless('hayFaltantes', '● No falta nada.'),
  ].join('');

/** A section that somebody may write. */
export const escrita = (titulo: string, marcador: string): string =>
  heading(1, titulo) + block(marcador, paragraph('{parrafo}', { align: 'both' }));

/** The same, of which the last paragraph stays with the table that follows. */
export const escritaConTabla = (titulo: string, marcador: string): string =>
  heading(1, titulo) + conLoQueSigue(marcador, { align: 'both' });

/** What is in a row, and what is told of it in less ink. */
export const over = (first: string, second: string): Cell =>
  cell(
    paragraph(first, { style: 'Compacta' }) +
      paragraph([run(second, { color: GREY_INK })], { style: 'Mini' }),
    { verticalAlign: 'top' },
  );

export function controlDeCambiosTable(titulo: string): string {
  const widths = [800, 1250, 2800, 1900, 850, WIDTH - 8650, 1050];
  return [
    heading(1, titulo),
    paragraph('Versión del PAM: {versionPam}.{#aprobacion} {aprobacion}.{/aprobacion}'),
    block(
      'hayControl',
      table(
        widths,
        [
          titleRow(['N.º', 'Clase', 'Qué cambió', 'Motivo', 'Acta', 'Aprobó', 'Fecha']),
          row([
            text('{#control}{numero}', 'Mini'),
            text('{clase}', 'Mini'),
            text('{queCambia}', 'Mini'),
            text('{motivo}', 'Mini'),
            text('{acta}', 'Mini'),
            text('{quien}', 'Mini'),
            text('{fecha}{/control}', 'Mini'),
          ]),
        ],
        { alt: 'Versiones aprobadas y cambios al plan', cellMargin: 50 },
      ),
    ),
    unless('hayControl', 'Este libro no tiene versiones aprobadas ni cambios al plan.'),
  ].join('');
}

/** Who answers for it, never alone on a page. */
export const firmas = (): string =>
  paragraph('', { keepNext: true }) + responsibles(WIDTH, { signed: true });

/** Counts of the three conditions, with the markers of the loop around the row. */
export function condicionesTable(abre: string, cierra: string): string {
  const first = 2200;
  const rest = Math.floor((WIDTH - first) / 5);
  const count = (marker: string): ReturnType<typeof text> => text(marker, 'CeldaCentro');
  return table(
    [first, rest, rest, rest, rest, WIDTH - first - 4 * rest],
    [
      titleRow([
        'Condición',
        'Asegurada',
        'En trámite',
        'Sin fuente',
        'No requiere',
        'Sin definir',
      ]),
      joinedRow([
        text(`${abre}{condicion}`, 'Etiqueta'),
        count('{asegurada}'),
        count('{enTramite}'),
        count('{sinFuente}'),
        count('{noRequiere}'),
        count(`{sinDefinir}${cierra}`),
      ]),
    ],
    { alt: 'Acciones de la vigencia por cada condición de sostenibilidad' },
  );
}
