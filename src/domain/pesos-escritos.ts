// Weights written by name in one text, "2024: 15; 2025: 35", as Parámetros keeps them.

import { parseCelda } from './parse';
import type { Column } from './register';
import { readsAlike } from './texto';

export interface PesosEscritos {
  readonly pesos: ReadonlyMap<string, number>;
  /** Parts that are not a name, a colon and a number. */
  readonly ilegibles: readonly string[];
  /** Names with a second weight, in whatever spelling. */
  readonly repetidos: readonly string[];
}

const PESO: Column = { label: 'Peso', kind: 'decimal', escala: 'porcentaje', min: 0 };

/** Parts are separated by semicolons or line breaks; a name may have colons of its own. */
export function readPesos(text: string): PesosEscritos {
  const pesos = new Map<string, number>();
  const ilegibles: string[] = [];
  const repetidos: string[] = [];
  for (const part of text.split(/[;\n]/).map((written) => written.trim())) {
    if (part === '') continue;
    const colon = part.lastIndexOf(':');
    const lectura = parseCelda(PESO, part.slice(colon + 1));
    if (colon > 0 && 'ok' in lectura && typeof lectura.ok === 'number') {
      const name = part.slice(0, colon).trim();
      if ([...pesos.keys()].some((known) => readsAlike(known, name))) repetidos.push(name);
      pesos.set(name, lectura.ok);
    } else ilegibles.push(part);
  }
  return { pesos, ilegibles, repetidos };
}
