// As what a salida is handed over.

export const FORMATOS_DE_SALIDA = ['Excel (.xlsx)', 'CSV (.csv)'] as const;
export type FormatoDeSalida = (typeof FORMATOS_DE_SALIDA)[number];

/** The first where a salida says none. */
export const formatoLeido = (text: string | undefined): FormatoDeSalida =>
  FORMATOS_DE_SALIDA.find((one) => one === text) ?? FORMATOS_DE_SALIDA[0];
