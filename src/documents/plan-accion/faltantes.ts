// What the plan de acción of a year lacks.

import { type Faltante, faltaA, vaciosPorClase } from '../del-plan/recursos';
import type { AccionDelAno, AnoDelPlan } from './ano';

export function faltantes({ acciones, vigencia, sostenibilidad }: AnoDelPlan): readonly Faltante[] {
  const some = (asunto: string, isLacking: (one: AccionDelAno) => boolean): readonly Faltante[] =>
    faltaA(
      asunto,
      acciones.filter(isLacking).map(({ codigo }) => codigo),
      acciones.length,
    );
  if (acciones.length === 0)
    return [
      {
        asunto: `Acciones programadas en ${vigencia}: escriba sus metas en el PAM`,
        detalle: 'Ninguna acción tiene meta en ese año.',
      },
    ];
  return [
    ...some('Acciones sin responsable: escríbalo en el PAM', ({ row }) => !row.responsable),
    ...some('Acciones sin metas por trimestre: escríbalas en Seguimiento', ({ reportes }) =>
      reportes.every(({ programado }) => programado === undefined),
    ),
    ...some(
      `Acciones sin actividades en ${vigencia}: escríbalas en Actividades`,
      ({ actividades }) => actividades.length === 0,
    ),
    ...some(
      'Actividades sin fechas: escríbalas en Actividades',
      ({ actividades }) =>
        actividades.length > 0 &&
        actividades.some(({ fechaInicio, fechaFin }) => !fechaInicio || !fechaFin),
    ),
    ...some(
      'Acciones sin instituciones escogidas: use «Focalizar las IED…»',
      ({ row, focalizadas }) => row.alcance === 'IED focalizadas' && focalizadas.length === 0,
    ),
    ...vaciosPorClase(sostenibilidad),
  ];
}
