// Códigos that a text names: "FU-0003; FU-0011", or a sentence that has them in it. What is written in words stays as it is.

import { fold } from '../texto';

/** Those of a register, by its prefix, each once and as the add-on numbers them; people leave out the zeros and the hyphen. */
export function codigosCitados(texto: unknown, prefijo: string): readonly string[] {
  if (typeof texto !== 'string') return [];
  const own = prefijo.toLowerCase();
  const found = fold(texto).match(new RegExp(`\\b${own}[- ]?\\d{1,6}\\b`, 'g')) ?? [];
  const numeros = found.map((one) => Number(one.slice(own.length).replace(/\D/g, '')));
  return [...new Set(numeros)].map((numero) => `${prefijo}-${String(numero).padStart(4, '0')}`);
}

/** How a código of the register is named, however its own cell spells it. */
export const codigoCitado = (codigo: unknown, prefijo: string): string =>
  codigosCitados(codigo, prefijo)[0] ?? `${codigo}`;
