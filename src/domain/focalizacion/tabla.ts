// The points of each category of a criterio, as people write them: «A+: 0; A: 25; B: 50; C: 75; D: 100».

import { readDeCien } from '../parse/escala';
import { cleanText, fold } from '../texto';

export interface Tabla {
  /** Points (0–100) by category, folded. */
  readonly puntos: ReadonlyMap<string, number>;
  /** Parts that are no category with its points. */
  readonly ilegibles: readonly string[];
}

export function leerTabla(texto: string): Tabla {
  const parts = texto.split(';').map(cleanText);
  const read = parts.filter((part) => part !== '').map(leerParte);
  return {
    puntos: new Map(
      read.flatMap((one) => ('categoria' in one ? [[one.categoria, one.puntos]] : [])),
    ),
    ilegibles: read.flatMap((one) => ('ilegible' in one ? one.ilegible : [])),
  };
}

function leerParte(
  part: string,
): { readonly categoria: string; readonly puntos: number } | { readonly ilegible: string } {
  const at = part.lastIndexOf(':');
  const categoria = fold(part.slice(0, Math.max(0, at)));
  const lectura = readDeCien(part.slice(at + 1));
  const puntos = 'ok' in lectura ? lectura.ok : undefined;
  const isRight = categoria !== '' && puntos !== undefined && puntos >= 0 && puntos <= 100;
  return isRight ? { categoria, puntos } : { ilegible: part };
}
