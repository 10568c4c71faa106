// The closed lists of Anomalías, and a sentence of it that panels say as well.

export const DECISIONES_DE_ANOMALIA = ['Sí', 'Descartada'] as const;
export const TIPOS_DE_TRATAMIENTO = [
  'Corrección',
  'Acción correctiva',
  'Acción de mejora',
] as const;
export const CUMPLIMIENTOS_DE_ANOMALIA = ['Abierta', 'Cumplida', 'Vencida'] as const;
export const EFICACIAS = ['Eficaz', 'No eficaz', 'Por verificar'] as const;

export const EFICACIA_PROPIA = 'Quien verifica la eficacia no debe ser quien ejecutó.';
