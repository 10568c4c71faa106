// The sections of the plan de acción that a person may write, said from the data while nobody has.

import { cuenta } from '../../domain/redaccion';
import { parrafosDe } from '../del-corte/ultimas-palabras';
import { resumenDeRecursos } from '../del-plan/recursos';
import { numerosDe } from './actividades';
import type { AnoDelPlan } from './ano';
import type { AccionDatos } from './marcadores';

const BORRADORES = {
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
type Seccion = keyof typeof BORRADORES;

/** What a person wrote of each section, and what the data say of those that nobody wrote. */
export function secciones(
  ano: AnoDelPlan,
  textos: { readonly [seccion: string]: string },
): Pick<AccionDatos, Seccion> {
  const of = (clave: Seccion) =>
    parrafosDe(textos[clave], () => BORRADORES[clave](ano)).map((parrafo) => ({ parrafo }));
  return { presentacion: of('presentacion'), recursos: of('recursos') };
}

export const propuestos = (ano: AnoDelPlan): { readonly [seccion: string]: string } =>
  Object.fromEntries(
    Object.entries(BORRADORES).map(([clave, redactar]) => [clave, redactar(ano).join('\n')]),
  );
