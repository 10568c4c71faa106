// Whether an acción has something to do in a year.

import { acumulacionDe, esMeta, type TipoAcumulacion } from '../avance/acumulacion';
import type { AnyRow, Np } from '../register';

/** NP and a blank are nothing; a 0 is a meta only of the tipos that go down. Whether or not the office measures its tipo. */
export const isProgramadaEn = (accion: AnyRow, vigencia: number): boolean =>
  esMeta(
    acumulacionDe(accion.tipoAcumulacion as TipoAcumulacion | undefined, { reduccionAnual: true }),
    accion[`meta${vigencia}`] as number | Np | undefined,
  );
