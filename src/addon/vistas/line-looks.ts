// How the lines of a view look.

export type LineLook =
  | 'titulo'
  | 'subtitulo'
  | 'encabezado'
  | 'rotulo'
  | 'cifra'
  | 'dato'
  | 'texto'
  | 'banda'
  | 'registro'
  | 'falta'
  | 'paso'
  | 'nota';

type Weight = 'bold' | 'normal';

export interface Look {
  readonly size: number;
  readonly weight: Weight;
  /** Of the first cell, where it names what the others say. */
  readonly first?: Weight;
  readonly background: string;
  readonly font: string;
  /** Whether its cells wrap; a number, only the first ones. */
  readonly wrap: boolean | number;
  /** Pixels of a character, on the wide side: what does not wrap in its cell is cut where the tab ends. */
  readonly character: number;
}
export const LOOKS: Record<LineLook, Look> = {
  titulo: {
    size: 18,
    weight: 'bold',
    background: '#ffffff',
    font: '#1f3a5f',
    wrap: false,
    character: 12,
  },
  subtitulo: {
    size: 12,
    weight: 'bold',
    background: '#ffffff',
    font: '#1f3a5f',
    wrap: false,
    character: 8,
  },
  encabezado: {
    size: 10,
    weight: 'bold',
    background: '#1f3a5f',
    font: '#ffffff',
    wrap: true,
    character: 7,
  },
  // What the figures below it are.
  rotulo: {
    size: 9,
    weight: 'normal',
    background: '#eef2f7',
    font: '#3c4043',
    wrap: true,
    character: 5.5,
  },
  // The figures of the plan, to be read from afar.
  cifra: {
    size: 16,
    weight: 'bold',
    background: '#eef2f7',
    font: '#1f3a5f',
    wrap: false,
    character: 10,
  },
  dato: {
    size: 10,
    weight: 'normal',
    first: 'bold',
    background: '#ffffff',
    font: '#202124',
    wrap: true,
    character: 6.5,
  },
  texto: {
    size: 10,
    weight: 'normal',
    background: '#ffffff',
    font: '#202124',
    wrap: true,
    character: 6.5,
  },
  // The head of a table whose last cells are narrow, as its lines are.
  banda: {
    size: 10,
    weight: 'bold',
    background: '#1f3a5f',
    font: '#ffffff',
    wrap: 2,
    character: 7,
  },
  // A line of a table whose last cells are narrow: what stands there goes on over the empty ones at its right.
  registro: {
    size: 10,
    weight: 'normal',
    first: 'bold',
    background: '#ffffff',
    font: '#202124',
    wrap: 2,
    character: 6.5,
  },
  // Its sign and its words say it without the colour.
  falta: {
    size: 10,
    weight: 'bold',
    background: '#ffffff',
    font: '#a50e0e',
    wrap: 2,
    character: 6.5,
  },
  // A line of its own, over the cells at its right.
  paso: {
    size: 10,
    weight: 'normal',
    background: '#ffffff',
    font: '#202124',
    wrap: false,
    character: 6.5,
  },
  nota: {
    size: 9,
    weight: 'normal',
    background: '#ffffff',
    font: '#5f6368',
    wrap: false,
    character: 5.5,
  },
};
