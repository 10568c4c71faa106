/** A name as that of a file, without what a system refuses in one and without its extension. */
export const archivoLlamado = (nombre: string): string =>
  nombre
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, 120)
    .trim();
