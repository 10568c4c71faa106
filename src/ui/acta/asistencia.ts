// What the list says of a person in one word, and what choosing another word changes.

import type { PersonaFila } from './acta-form';

export const ASISTENCIAS = ['Sin citar', 'Asistió', 'Invitado', 'Ausente'] as const;
export type Asistencia = (typeof ASISTENCIAS)[number];

export function asistenciaOf({ presencia, invitado }: PersonaFila): Asistencia {
  if (presencia === 'asistió') return invitado ? 'Invitado' : 'Asistió';
  return presencia === 'ausente' ? 'Ausente' : 'Sin citar';
}

/** A guest who is marked absent stays a guest. */
export function withAsistencia(persona: PersonaFila, asistencia: Asistencia): PersonaFila {
  if (asistencia === 'Ausente') return { ...persona, presencia: 'ausente' };
  const presencia = asistencia === 'Sin citar' ? 'sin citar' : 'asistió';
  return { ...persona, presencia, invitado: asistencia === 'Invitado' };
}
