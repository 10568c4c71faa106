// The tabs of an earlier book that its results come from. A page sends those alone.

/** By their titles: registers weigh more than a page needs (a test holds both together). */
export const HOJAS_DEL_ANTERIOR = ['PAM', 'Seguimiento', 'Parámetros'] as const;
