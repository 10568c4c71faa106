// How a year may end, and what may be decided of the next.

/** How a year of an acción ended, as control interno counts it. */
export const CUMPLIMIENTOS = [
  'Cumplida',
  'Parcialmente',
  'No cumplida',
  'No programada',
  'A la espera del dato',
] as const;
export type Cumplimiento = (typeof CUMPLIMIENTOS)[number];

export const DECISIONES_DEL_ANO = [
  'Continúa igual',
  'Continúa con ajuste',
  'Reprogramar',
  'Terminar',
  'Fusionar',
] as const;
