// The names of the functions that Google calls, made from the keys of what they are for.

/** "abrir" and "estado-instalacion" → abrirEstadoInstalacion. */
export const globalName = (verb: string, key: string): string =>
  `${verb}-${key}`.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
