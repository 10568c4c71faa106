// How a new acta starts.

import type { ActaPanel } from '../../addon/panels/acta';
import type { ActaEntrada } from '../../domain/acta';
import type { ActaForm } from './acta-form';
import { formFrom } from './form-entrada';

/** A new acta: today, the people of the last meeting, the points that most meetings share. */
export function newForm(panel: ActaPanel, hoy: string): ActaForm {
  const entrada: ActaEntrada = {
    tipo: '',
    fecha: hoy,
    horaInicio: '',
    horaFin: '',
    lugar: '',
    asunto: '',
    ordenDelDia: panel.ordenHabitual,
    desarrollo: '',
    asistentes: panel.anteriores
      .filter(({ invitado }) => !invitado)
      .map((persona) => ({
        ...persona,
        asistio: true,
        excusa: undefined,
        enRepresentacion: undefined,
      })),
    compromisos: [],
    elaboro: panel.elaboro,
  };
  return { ...formFrom(entrada, panel.directorio), actividad: `${panel.trimestral}` };
}
