// A state as people may see it without relying on colour: always an icon of its own shape and a
// word; the tint only repeats them. The icons are in Arial and in Liberation Sans.

import type { EstadoAvance } from '../domain/avance/estado';

/** Keeps an icon on the line of its word; in a bar, takes the shading. */
const BLANK = '\u00A0';

/** Icon, and tint of the cell behind black letters, as RRGGBB. */
export interface Senal {
  readonly icono: string;
  readonly color: string;
}

export const BIEN: Senal = { icono: '●', color: 'E2EFDA' };
const ALERTA: Senal = { icono: '▲', color: 'FFF2CC' };
export const MAL: Senal = { icono: '▼', color: 'F8D7CD' };
export const NEUTRA: Senal = { icono: '○', color: 'EDEDED' };
const SIN_MEDIR: Senal = { icono: '◊', color: 'EDEDED' };

export const SENAL_DE_AVANCE: { readonly [E in EstadoAvance]: Senal } = {
  'en meta': BIEN,
  'en riesgo': ALERTA,
  rezagada: MAL,
  'no programada': NEUTRA,
  'sin calificar hasta T4': { icono: '□', color: 'EDEDED' },
  'a la espera del dato': { icono: '…', color: 'EDEDED' },
  'sin fórmula': SIN_MEDIR,
};

/** How several acciones are said to be in a state. */
export const ESTADO_PLURAL: { readonly [E in EstadoAvance]: string } = {
  'en meta': 'en meta',
  'en riesgo': 'en riesgo',
  rezagada: 'rezagadas',
  'no programada': 'no programadas',
  'sin calificar hasta T4': 'sin calificar hasta T4',
  'a la espera del dato': 'a la espera del dato',
  'sin fórmula': 'sin fórmula',
};

/** A state as a template prints it: "▲ en riesgo", and the colour for {~colorEstado}. */
export interface EstadoEscrito {
  readonly estado: string;
  readonly colorEstado: string;
}
export const escribirEstado = ({ icono, color }: Senal, palabra: string): EstadoEscrito => ({
  estado: `${icono}${BLANK}${palabra}`,
  colorEstado: color,
});

/** Twenty blanks. LibreOffice shades only what a last non-breaking one keeps from the end of the line, and seams between many of those. */
const ENTERA = `${' '.repeat(19)}${BLANK}`;

/** A bar: blanks that the template shades, those reached and those that remain. Nothing for null. */
export function barra(ratio: number | null): { readonly barra: string; readonly resto: string } {
  if (ratio === null) return { barra: '', resto: '' };
  const reached = Math.round(Math.min(1, Math.max(0, ratio)) * ENTERA.length);
  return { barra: ENTERA.slice(0, reached), resto: ENTERA.slice(reached) };
}
