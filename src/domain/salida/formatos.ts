// As what a salida is handed over.

export const FORMATOS_DE_SALIDA = ['Excel (.xlsx)', 'CSV (.csv)'] as const;
export type FormatoDeSalida = (typeof FORMATOS_DE_SALIDA)[number];
