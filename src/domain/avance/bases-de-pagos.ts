/** What pagos may be divided by: entities differ. */
export const BASES_DE_PAGOS = ['apropiado', 'comprometido'] as const;
export type BaseDePagos = (typeof BASES_DE_PAGOS)[number];
