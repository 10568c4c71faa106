// What the list says of a person in one word, and what choosing another word changes.

import type { PersonaFila } from './acta-form';

export const ASISTENCIAS = ['Sin citar', 'Asistió', 'Delegado', 'Invitado', 'Ausente'] as const;
export type Asistencia = (typeof ASISTENCIAS)[number];

export function asistenciaOf({ presencia, invitado, delegado }: PersonaFila): Asistencia {
  if (presencia === 'ausente') return 'Ausente';
  if (presencia === 'sin citar') return 'Sin citar';
  if (delegado) return 'Delegado';
  return invitado ? 'Invitado' : 'Asistió';
}

/** A guest who is marked absent stays a guest. */
export function withAsistencia(persona: PersonaFila, asistencia: Asistencia): PersonaFila {
  if (asistencia === 'Ausente') return { ...persona, presencia: 'ausente', delegado: false };
  const presencia = asistencia === 'Sin citar' ? 'sin citar' : 'asistió';
  const delegado = asistencia === 'Delegado';
  return { ...persona, presencia, delegado, invitado: asistencia === 'Invitado' };
}
