// An observación is data: what is wrong or missing, where, how serious and what to do about it.

/** error blocks sending and approving; advertencia asks for a justification; nota only tells. */
export const SEVERIDADES = ['error', 'advertencia', 'nota'] as const;
export type Severidad = (typeof SEVERIDADES)[number];

export interface Observacion {
  readonly registro: string;
  /** Line of the sheet or file, the header being 1. */
  readonly fila: number;
  /** Its sheet, where a load reads several. */
  readonly hoja?: string | undefined;
  /** Column key; undefined when it concerns the whole row. */
  readonly columna?: string | undefined;
  /** Stable name of the rule, for tests and for grouping ("NUMERO_ILEGIBLE"). */
  readonly codigo: string;
  readonly severidad: Severidad;
  /** One Spanish sentence with what to do. */
  readonly mensaje: string;
}

export const isError = (observacion: Observacion): boolean => observacion.severidad === 'error';
