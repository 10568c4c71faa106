// How many acciones that owed a quarter met what was programmed, as the informe, an acta and a control office count them.

import type { Reportes } from '../reporte';
import type { AvanceAccion } from './avance';

/** Every acción that owed the quarter is in one of the other figures. */
export interface Conteo {
  readonly programadas: number;
  readonly cumplidas: number;
  readonly parciales: number;
  readonly noCumplidas: number;
  readonly sinReporte: number;
  /** Without programming by quarter or formula, or whose datum is not known yet. */
  readonly porCalificar: number;
}

/** Of the acciones that owed the quarter of `reportes`, by how they stand at its corte. */
export function conteoDe(
  acciones: readonly Pick<AvanceAccion, 'codigo' | 'estado'>[],
  { deben, faltan, esperan }: Reportes,
): Conteo {
  const programadas = acciones.filter(({ codigo }) => deben.includes(codigo));
  const reported = programadas.filter(
    ({ codigo }) => !faltan.includes(codigo) && !esperan.includes(codigo),
  );
  const inState = (wanted: AvanceAccion['estado']): number =>
    reported.filter(({ estado }) => estado === wanted).length;
  const [cumplidas, parciales, noCumplidas] = [
    inState('en meta'),
    inState('en riesgo'),
    inState('rezagada'),
  ];
  const sinReporte = programadas.filter(({ codigo }) => faltan.includes(codigo)).length;
  const judged = cumplidas + parciales + noCumplidas + sinReporte;
  return {
    programadas: programadas.length,
    cumplidas,
    parciales,
    noCumplidas,
    sinReporte,
    porCalificar: programadas.length - judged,
  };
}

export const conteoEscrito = (conteo: Conteo): Record<keyof Conteo, string> => ({
  programadas: String(conteo.programadas),
  cumplidas: String(conteo.cumplidas),
  parciales: String(conteo.parciales),
  noCumplidas: String(conteo.noCumplidas),
  sinReporte: String(conteo.sinReporte),
  porCalificar: String(conteo.porCalificar),
});
