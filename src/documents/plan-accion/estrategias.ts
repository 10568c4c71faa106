// The estrategias de intervención, each with its acciones of the year.

import { cuenta, enumerar } from '../../domain/redaccion';
import type { AnoDelPlan } from './ano';
import type { AccionDatos } from './marcadores';

export function estrategiasDe({ plan, acciones }: AnoDelPlan): AccionDatos['estrategias'] {
  const ofYear = new Set(acciones.map(({ codigo }) => codigo));
  return plan.cobertura.estrategias.map(({ codigo, enunciado, acciones: all }) => {
    const own = all.filter((one) => ofYear.has(one));
    return {
      codigo,
      estrategia: enunciado,
      cuantas: own.length === 0 ? 'Sin acciones' : cuenta(own.length, 'acción', 'acciones'),
      acciones: enumerar(own),
    };
  });
}
