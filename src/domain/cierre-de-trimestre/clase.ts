/** How a quarter is closed: with the data there are, and once they are all there. */
export const CLASES_DE_CIERRE = ['provisional', 'definitivo'] as const;
export type ClaseDeCierre = (typeof CLASES_DE_CIERRE)[number];
