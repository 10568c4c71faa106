// The sections of the plan de acción that a person may write, said from the data while nobody has.

import { cuenta } from '../../domain/redaccion';
import { resumenDeRecursos } from '../del-plan/recursos';
import { numerosDe } from './actividades';
import type { AnoDelPlan } from './ano';

/** Each section, by its key: what the data say of it, a paragraph an entry. */
export const BORRADORES = {
  presentacion: ({ plan, vigencia, acciones }: AnoDelPlan): readonly string[] => {
    if (acciones.length === 0)
      return [`Ninguna acción del ${plan.nombre} ${plan.cuatrienio} tiene meta en ${vigencia}.`];
    const actividades = acciones.reduce((sum, one) => sum + numerosDe(one).length, 0);
    return [
      `De ${cuenta(plan.acciones.length, 'acción', 'acciones')} del ${plan.nombre} ${plan.cuatrienio}, ${cuenta(acciones.length, 'está programada', 'están programadas')} en ${vigencia}, con ${cuenta(actividades, 'actividad', 'actividades')}.`,
    ];
  },
  recursos: ({ sostenibilidad }: AnoDelPlan): readonly string[] => [
    resumenDeRecursos(sostenibilidad),
  ],
} as const;
