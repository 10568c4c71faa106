// Short names of the ten activities of the procedure, for a list 300 px wide.

/** In order: the first is activity 1. */
export const ACTIVIDADES = [
  'Analizar la información',
  'Elaborar el PAM',
  'Estrategia de seguimiento',
  'Sostenibilidad',
  'Verificar y aprobar el PAM',
  'Priorizar factores',
  'Socializar el PAM',
  'Implementar las acciones',
  'Evaluación periódica',
  'Perfil educativo',
] as const;
