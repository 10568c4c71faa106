// How the template of a document about a corte begins and ends: its first page says in six lines how things are and what is
// missing, and its last words stand with who signs them.

import { cell, heading, paragraph, row, table, TEXT_WIDTH as WIDTH } from '../../docx/wml';
import { block, conLoQueSigue, label, text, titleRow, unless } from '../bloques';
import { markBand, responsibles } from '../membrete-plantilla';

/** What the first page of a document says; `alt` describe its tables to whoever hears them. */
interface Portada {
  readonly titulo: string;
  readonly subtitulo: string;
  /** Said while it is not in force. */
  readonly sinFirme: string;
  /** What it is of, with its marker, beside the corte. */
  readonly deQue: { readonly nombre: string; readonly marcador: string; readonly alt: string };
  readonly version: string;
  /** The six lines, by the marker that has them. */
  readonly comoVa: {
    readonly titulo: string;
    readonly marcador: string;
    readonly alt: string;
    /** Marker of where its figures come from. */
    readonly vinculo?: string;
  };
  readonly falta: {
    readonly titulos: readonly [string, string];
    readonly ancho: number;
    readonly alt: string;
    readonly nada: string;
  };
}

export function portada(datos: Portada): readonly string[] {
  const { titulo, subtitulo, sinFirme, deQue, version, comoVa, falta } = datos;
  return [
    paragraph(titulo, { style: 'Title' }),
    paragraph(subtitulo, { style: 'Subtitle' }),
    markBand(`{marca}: ${sinFirme}`),
    table(
      [1500, 3486, 1500, 3486],
      [
        row([label(deQue.nombre), text(deQue.marcador), label('Corte'), text('{corte}')]),
        row([label('Versión'), cell(paragraph(version, { style: 'Celda' }), { span: 3 })]),
      ],
      { alt: deQue.alt },
    ),
    heading(1, comoVa.titulo),
    table(
      [2300, WIDTH - 2300],
      [
        row([
          text(`{#${comoVa.marcador}}{asunto}`, 'Etiqueta'),
          text(`${comoVa.vinculo ?? ''}{texto}{/${comoVa.marcador}}`),
        ]),
      ],
      { alt: comoVa.alt },
    ),
    heading(1, 'Lo que falta'),
    block(
      'hayFaltantes',
      table(
        [falta.ancho, WIDTH - falta.ancho],
        [
          titleRow([...falta.titulos]),
          row([text('{#faltantes}{asunto}', 'Etiqueta'), text('{detalle}{/faltantes}')]),
        ],
        { alt: falta.alt },
      ),
    ),
    unless('hayFaltantes', falta.nada),
  ];
}

/** The conclusions, what comes next by the marker that has it, and who signs: the signatures never stand alone on a page. */
export const porEscribir = (
  conclusiones: string,
  despues: { readonly titulo: string; readonly marcador: string },
): readonly string[] => [
  heading(1, conclusiones),
  block('conclusiones', paragraph('{parrafo}')),
  heading(1, despues.titulo),
  conLoQueSigue(despues.marcador),
  paragraph('', { keepNext: true }),
  responsibles(WIDTH, { signed: true }),
];
