// The choice of the institutions of one acción in one year: the universe, what is known of each, its puntaje and its place.

import type { AnyRow, RuleContext } from '../register';
import type { FocalizacionRow } from '../registers/focalizacion';
import type { IedRow } from '../registers/ied';
import type { Criterio } from './criterio';
import type { LeerDato } from './datos';
import { type CriterioMedido, conLimites } from './puntos';
import { type Candidata, puntuar } from './puntuar';
import { type Reglas, type Seleccion, seleccionar } from './seleccionar';

/** Least weight with datum while the office sets no other. */
export const COBERTURA = 70;

export interface Focalizada extends Seleccion {
  /** With the limits that were used. */
  readonly criterios: readonly CriterioMedido[];
  readonly reglas: Reglas;
}

/** Chooses among candidates whose data are at hand; `criterios` in the order in which they untie. */
export function focalizar(
  candidatas: readonly Candidata[],
  criterios: readonly Criterio[],
  reglas: Reglas,
): Focalizada {
  const medidos = criterios.map((criterio) =>
    conLimites(
      criterio,
      candidatas.map(({ datos }) => datos[criterio.variable]),
    ),
  );
  return conMedidos(candidatas, medidos, reglas);
}

/** Chooses with limits that are known. */
export function conMedidos(
  candidatas: readonly Candidata[],
  criterios: readonly CriterioMedido[],
  reglas: Reglas,
): Focalizada {
  const puntuadas = candidatas.map((one) => puntuar(one, criterios, reglas.cobertura));
  return { ...seleccionar(puntuadas, criterios, reglas), criterios, reglas };
}

/** The active institutions with what the criteria ask of them. */
export function candidatasDe(
  context: Pick<RuleContext, 'rows'>,
  vigencia: number,
  criterios: readonly Criterio[],
  leer: LeerDato,
): readonly Candidata[] {
  const veces = vecesFocalizada(context, vigencia, leer);
  return (context.rows('ied') as readonly { readonly row: IedRow }[]).flatMap(({ row }) => {
    const { codigoDane, nombre = '', activa } = row;
    if (!codigoDane || activa === false) return [];
    const matricula = leer(codigoDane, 'matricula', vigencia)?.valor;
    return {
      codigoDane,
      nombre,
      datos: Object.fromEntries(
        criterios.map(({ variable, vigenciaDelDato }) => [
          variable,
          leer(codigoDane, variable, vigenciaDelDato),
        ]),
      ),
      veces: veces(codigoDane),
      matricula: typeof matricula === 'number' ? matricula : undefined,
    };
  });
}

/** The dato in which an office brings how often an institution was chosen before it had this book. */
const VECES_FOCALIZADA = 'veces_focalizada';

/** How many times an institution was chosen, for any acción, in the two years before. */
function vecesFocalizada(
  context: Pick<RuleContext, 'rows'>,
  vigencia: number,
  leer: LeerDato,
): (ied: string) => number {
  const before = context.rows('focalizacion').flatMap(({ row }): AnyRow[] => {
    const { vigencia: year = 0, final } = row as FocalizacionRow;
    const isBefore = year < vigencia && year >= vigencia - 2;
    return isBefore && final === 'Seleccionada' ? [row] : [];
  });
  const counted = new Map<unknown, number>();
  for (const { ied } of before) counted.set(ied, (counted.get(ied) ?? 0) + 1);
  return (ied) => {
    const brought = leer(ied, VECES_FOCALIZADA, vigencia)?.valor;
    return (counted.get(ied) ?? 0) + (typeof brought === 'number' ? brought : 0);
  };
}
