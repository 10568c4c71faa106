// What is done with the plan in «Aprobar y cambiar el PAM…», as the bitácora knows it, and whose step each one is.

/** How the bitácora knows that a version of the plan was approved. */
export const APROBAR_EL_PAM = 'Aprobar el PAM';

/** Where the plan is approved and changed, as the menu calls it. */
export const DONDE_SE_APRUEBA = 'PAM › Aprobar y cambiar el PAM…';

/** Role that verifies the plan before it is approved (activity 5 of the procedure). */
export const QUIEN_VERIFICA = 'Profesional de Mejoramiento';

/** The steps of what asks for leave: a sustantivo change, or the whole plan for some hours. */
export const PASOS_DE_CAMBIO = {
  autorizar: { da: 'quien aprueba', operacion: 'Autorizar un cambio del PAM' },
  negar: { da: 'quien aprueba', operacion: 'Negar un cambio del PAM' },
  aplicar: { da: 'la oficina', operacion: 'Aplicar un cambio del PAM' },
  terminar: { da: 'la oficina', operacion: 'Terminar la autorización de ajuste del PAM' },
  atender: { da: 'la oficina', operacion: 'Atender lo devuelto del PAM' },
} as const;
export type PasoDeCambio = keyof typeof PASOS_DE_CAMBIO;

export const OPERACIONES = {
  enviar: 'Verificar el PAM y enviarlo a aprobación',
  devolver: 'Devolver el PAM',
  pedir: 'Pedir un cambio del PAM',
  cambiar: 'Cambiar el PAM aprobado',
  motivo: 'Dar el motivo de un cambio del PAM',
  volver: 'Volver a lo aprobado del PAM',
} as const;
