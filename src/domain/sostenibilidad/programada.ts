// Whether an acción has something to do in a year.

import { acumulacionDe, esMeta, type TipoAcumulacion } from '../avance/acumulacion';
import type { AnyRow, Np } from '../register';

/** NP and a blank are nothing; a 0 is a meta only of the tipos that go down. Whether or not the office measures its tipo. */
export const isProgramadaEn = (accion: AnyRow, vigencia: number): boolean =>
  esMeta(
    acumulacionDe(accion.tipoAcumulacion as TipoAcumulacion | undefined, { reduccionAnual: true }),
    accion[`meta${vigencia}`] as number | Np | undefined,
  );

/** The year whose means a meeting of a day defines: in the last two months of a year, the next one; undefined outside the plan. */
export function vigenciaQuePrepara(
  fecha: string,
  vigencias: readonly number[],
): number | undefined {
  const [year = 0, month = 0] = fecha.split('-').map(Number);
  const prepared = month >= 11 ? year + 1 : year;
  return vigencias.includes(prepared) ? prepared : undefined;
}
