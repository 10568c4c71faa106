// What a plan stands on, by the words of activities 1 and 2 of the procedure.

/** Each class, and what the PAM takes it for: the words of activities 1 and 2 of the procedure. */
export const CLASES_DE_FUNDAMENTO = [
  'Referente: Plan de Desarrollo',
  'Referente: Plan Decenal',
  'Política pública',
  'Condición: programa o proyecto',
  'Condición: fortaleza',
  'Necesidad',
  'Expectativa',
  'Oportunidad del contexto',
  'Objetivo estratégico',
  'Estrategia de intervención',
  'Principio o ruta',
  'Línea del MEN',
] as const;
export type ClaseDeFundamento = (typeof CLASES_DE_FUNDAMENTO)[number];

export const ESTRATEGIA = 'Estrategia de intervención' satisfies ClaseDeFundamento;
export const PLAN_DE_DESARROLLO = 'Referente: Plan de Desarrollo' satisfies ClaseDeFundamento;
export const LINEA_DEL_MEN = 'Línea del MEN' satisfies ClaseDeFundamento;
