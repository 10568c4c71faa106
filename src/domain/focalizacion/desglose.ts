// What each criterio put in the puntaje of an institution, recomputed from what its row keeps: it says what was decided, whatever
// became of the data.

import type { FocalizacionRow } from '../registers/focalizacion';
import { type Congelado, leerValores } from './congelado';
import type { Dato } from './datos';
import type { CriterioMedido } from './puntos';
import { type Aporte, puntuar } from './puntuar';

export interface LineaDeDesglose {
  readonly criterio: CriterioMedido;
  /** As people read its variable. */
  readonly nombre: string;
  /** undefined where there was none. */
  readonly dato: Dato | undefined;
  /** undefined without points. */
  readonly aporte: Aporte | undefined;
}

/** A line a criterio, in the order in which they untie; undefined where these criteria do not give what the row says. */
export function desgloseDe(
  fila: FocalizacionRow,
  { criterios, reglas, nombres }: Congelado,
): readonly LineaDeDesglose[] | undefined {
  const candidata = leerValores(fila.ied ?? '', fila.valores ?? '');
  const { puntaje, pesoConDato, aportes } = puntuar(candidata, criterios, reglas.cobertura);
  const isSame =
    (fila.puntaje ?? null) === puntaje && (fila.pesoConDato ?? pesoConDato) === pesoConDato;
  if (!isSame) return undefined;
  const own = new Map(aportes.map((aporte) => [aporte.variable, aporte]));
  return criterios.map((criterio) => ({
    criterio,
    nombre: nombres.get(criterio.variable) ?? criterio.variable,
    dato: candidata.datos[criterio.variable],
    aporte: own.get(criterio.variable),
  }));
}
