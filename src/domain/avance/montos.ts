// The amounts that a quarter reports of the money of an acción.

/** Each one fits in those before it. */
export const MONTOS = ['apropiado', 'comprometido', 'obligado', 'pagado'] as const;
export type Monto = (typeof MONTOS)[number];

/** What pagos may be divided by: entities differ. */
export const BASES_DE_PAGOS = ['apropiado', 'comprometido'] as const;
export type BaseDePagos = (typeof BASES_DE_PAGOS)[number];
