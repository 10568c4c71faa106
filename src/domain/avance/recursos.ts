// The money of the vigencia beside what was physically done with it: of each componente and of the plan, with the gap between both.

import { groupBy } from '../group-by';
import { conTope, puntos, suma } from './cifra';
import { mediaDe } from './consolidar';
import type { AccionEnCorte } from './en-corte';
import { conRazones, type Financiero } from './financiero';
import { type BaseDePagos, MONTOS, type Monto } from './montos';
import { componenteDe } from './ponderacion';

export interface Recursos extends Financiero {
  /** How many acciones with money it has. */
  readonly acciones: number;
  /** The year's physical avance of the acciones that have money, which is what the money is compared with. */
  readonly fisico: number | null;
  /** Points from what was committed to what was done. */
  readonly brecha: number | null;
}
export interface RecursosDeComponente extends Recursos {
  readonly componente: string;
}

/** Those of which somebody reported some amount. */
export const conRecursos = (acciones: readonly AccionEnCorte[]): readonly AccionEnCorte[] =>
  acciones.filter(({ financiero }) => MONTOS.some((monto) => financiero[monto] !== null));

/** Of some acciones together. */
export function recursosDe(acciones: readonly AccionEnCorte[], base: BaseDePagos): Recursos {
  const funded = conRecursos(acciones);
  const sum = (monto: Monto): number | null => {
    const known = funded.flatMap(({ financiero }) => financiero[monto] ?? []);
    return known.length === 0 ? null : suma(known);
  };
  const sums = conRazones(
    {
      apropiado: sum('apropiado'),
      comprometido: sum('comprometido'),
      obligado: sum('obligado'),
      pagado: sum('pagado'),
    },
    base,
  );
  const fisico = mediaDe(funded)((a) => conTope(a.avanceDelAno));
  return { ...sums, acciones: funded.length, fisico, brecha: puntos(fisico, sums.ejecucion) };
}

/** In the order of the PAM; a componente without money is not there. */
export const recursosPorComponente = (
  acciones: readonly AccionEnCorte[],
  base: BaseDePagos,
): readonly RecursosDeComponente[] =>
  [...groupBy(conRecursos(acciones), ({ pam }) => componenteDe(pam.row))].map(
    ([componente, own]) => ({ componente, ...recursosDe(own, base) }),
  );
