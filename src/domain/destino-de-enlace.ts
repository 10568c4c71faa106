/** Where a link leads, however it was copied: the scheme, the last slash and how it was shared change nothing. */
export const destinoDe = (enlace: string): string =>
  enlace
    .replace(/^https?:\/\/(www\.)?/i, '')
    .replace(/^[^/?#]*/, (sitio) => sitio.toLowerCase())
    .replace(/([?&])usp=[^&#]*&?/, '$1')
    .replace(/[/?&#]+$/, '');
