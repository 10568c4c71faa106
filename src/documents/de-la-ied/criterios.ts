// The criteria with which the institutions of an acción were chosen: those that were frozen, or those of now while it is open.

import { type Congelado, leerCongelado, leerValores } from '../../domain/focalizacion/congelado';
import { criteriosDe } from '../../domain/focalizacion/criterio';
import { COBERTURA } from '../../domain/focalizacion/focalizar';
import { conLimites } from '../../domain/focalizacion/puntos';
import { variablesDe } from '../../domain/focalizacion/variables';
import type { CriterioRow } from '../../domain/registers/criterios';
import type { CuposRow } from '../../domain/registers/cupos';
import type { DatoRow } from '../../domain/registers/datos';
import type { FocalizacionRow } from '../../domain/registers/focalizacion';

/** undefined where an acción has none, or what was frozen is not what the add-on wrote. */
export type CriteriosUsados = (accion: string) => Congelado | undefined;

interface Registros {
  readonly vigencia: number;
  /** Of that year, as the next two. */
  readonly cupos: ReadonlyMap<string, CuposRow>;
  readonly criterios: readonly CriterioRow[];
  readonly filas: (accion: string) => readonly FocalizacionRow[];
  readonly datos: readonly DatoRow[];
}

/** Reads each acción once, when it is first asked for. */
export function criteriosUsados(registros: Registros): CriteriosUsados {
  const known = new Map<string, Congelado | undefined>();
  const nombres = new Map(
    variablesDe(registros.datos).map(({ variable, nombre }) => [variable, nombre]),
  );
  return (accion) => {
    if (!known.has(accion)) {
      const { congelado = '', congeladoEl } = registros.cupos.get(accion) ?? {};
      known.set(
        accion,
        congeladoEl ? leerCongelado(congelado) : abiertos(registros, accion, nombres),
      );
    }
    return known.get(accion);
  };
}

/** With limits of what was known of all the institutions when it was saved. */
function abiertos(
  { vigencia, criterios, cupos, filas }: Registros,
  accion: string,
  nombres: Congelado['nombres'],
): Congelado | undefined {
  const own = criteriosDe(criterios, vigencia, accion);
  if (own.length === 0) return undefined;
  const lacksLimits = own.some(({ piso, techo }) => piso === undefined || techo === undefined);
  const candidatas = lacksLimits
    ? filas(accion).map(({ ied = '', valores = '' }) => leerValores(ied, valores))
    : [];
  const { cupos: most, minimo, cobertura = COBERTURA } = cupos.get(accion) ?? {};
  return {
    criterios: own.map((criterio) =>
      conLimites(
        criterio,
        candidatas.map(({ datos }) => datos[criterio.variable]),
      ),
    ),
    reglas: { cupos: most, minimo, cobertura },
    nombres,
  };
}
