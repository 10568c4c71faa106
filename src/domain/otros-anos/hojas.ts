/** The tabs of a book of other years that are taken from it, by their titles (a test holds both together). A page sends those alone. */
export const HOJAS_DE_OTROS_ANOS = [
  'PAM',
  'Seguimiento',
  'Parámetros',
  'Evaluación anual',
  'Actas',
  'Documentos',
  'Calendario',
] as const;
