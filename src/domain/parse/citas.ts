// Códigos that a text names: "FU-0003; FU-0011", or a sentence that has them in it. What is written in words stays as it is.

/** Those of a register, by its prefix, each once and as the add-on numbers them; people leave out the zeros and the hyphen. */
export function codigosCitados(texto: unknown, prefijo: string): readonly string[] {
  if (typeof texto !== 'string') return [];
  const found = texto.match(new RegExp(`\\b${prefijo}[-– ]?\\d{1,6}\\b`, 'gi')) ?? [];
  const numeros = found.map((one) => Number(one.slice(prefijo.length).replace(/\D/g, '')));
  return [...new Set(numeros)].map((numero) => `${prefijo}-${String(numero).padStart(4, '0')}`);
}
