// The desarrollo of an acta as the workbook can draft it, point by point of the orden del día of its activity.

import { ORDENES } from '../acta-ordenes';
import { ANALISIS } from './analisis';
import { APROBACION } from './aprobacion';
import { ESTRATEGIA } from './estrategia';
import type { Puntos, Reunion } from './punto';
import { SOSTENIBILIDAD } from './sostenibilidad';

/** By activity of the procedure. */
export const SE_REDACTAN: { readonly [actividad: number]: Puntos } = {
  1: ANALISIS,
  3: ESTRATEGIA,
  4: SOSTENIBILIDAD,
  5: APROBACION,
};

export interface PuntoRedactado {
  readonly punto: string;
  /** '' where the workbook knows nothing of it. */
  readonly desarrollo: string;
}

/** What fits in its cell with room for what the meeting says: of a longer one, its first lines. */
const MOST_LETTERS = 3000;

export const desarrolloDe = (actividad: number, reunion: Reunion): readonly PuntoRedactado[] =>
  (ORDENES[actividad] ?? []).map((punto) => ({
    punto,
    desarrollo: corto(SE_REDACTAN[actividad]?.[punto]?.(reunion) ?? []),
  }));

function corto(lines: readonly string[]): string {
  let room = MOST_LETTERS;
  const kept = lines.filter((line) => {
    room -= line.length + 1;
    return room >= 0;
  });
  const left = lines.length - kept.length;
  return [...kept, ...(left > 0 ? [`Y ${left} más, que están en el libro.`] : [])].join('\n');
}
