// What is written of a year in the panel «Sostenibilidad de la vigencia»: any number of its rows in one commit, each as it was seen, and
// those that there are not yet. Read when it is asked for (aparte.ts).

import type { Cambio } from '../../domain/cambio';
import { planFila } from '../../domain/cargue/plan-fila';
import { isError, type Observacion } from '../../domain/observacion';
import { cuenta } from '../../domain/redaccion';
import { keyOf } from '../../domain/register';
import { sostenibilidad } from '../../domain/registers/sostenibilidad';
import { textosDeNuevas } from '../../domain/sostenibilidad/nueva';
import { commit, type Fresh } from '../commit/commit';
import { pedidoDe } from '../commit/pedidos';
import { CARGUE_EN } from '../datos/cargue-pedido';
import { observarFilas } from '../datos/observar-filas';
import { requireVigencia } from '../evaluacion/de-vigencia';
import { openLibro } from '../libro/open-libro';
import { UserError } from '../user-error';
import type { GuardarPedido } from './pedido';

export interface SostenibilidadGuardada {
  readonly dicho: string;
  /** null when nothing was written. */
  readonly cargue: string | null;
  /** What keeps it from being written, by acción and field: then nothing is. */
  readonly errores: readonly {
    readonly accion: string;
    readonly campo: string;
    readonly mensaje: string;
  }[];
}

export function guardarSostenibilidad({ pedido, ...asked }: GuardarPedido): SostenibilidadGuardada {
  const vigencia = requireVigencia(asked.vigencia, openLibro());
  let errores: SostenibilidadGuardada['errores'] = [];
  const { cambios, cargue } = commit({
    operacion: `${CARGUE_EN} ${sostenibilidad.title} (recursos de ${vigencia})`,
    pedido: pedidoDe(pedido, asked),
    build: (fresh) => {
      const planes = planesDe(fresh, asked.filas, vigencia);
      errores = planes.flatMap(({ accion, observaciones }) =>
        observaciones
          .filter(isError)
          .map(({ columna = '', mensaje }) => ({ accion, campo: columna, mensaje })),
      );
      return errores.length > 0 ? [] : planes.flatMap((plan) => plan.cambios);
    },
  });
  if (errores.length > 0) return { dicho: '', cargue: null, errores };
  if (cargue) observar(cambios, vigencia);
  const dicho =
    cambios.length === 0
      ? 'Todo estaba ya como lo escribió.'
      : `${cuenta(cambios.length, 'acción quedó', 'acciones quedaron')} en Sostenibilidad de ${vigencia}.`;
  return { dicho, cargue: cargue || null, errores: [] };
}

interface Plan {
  readonly accion: string;
  readonly cambios: readonly Cambio[];
  readonly observaciones: readonly Observacion[];
}

function planesDe(fresh: Fresh, filas: GuardarPedido['filas'], vigencia: number): readonly Plan[] {
  const existing = fresh.typed(sostenibilidad.key);
  const nueva = textosDeNuevas(fresh, vigencia);
  const twice = filas.find(({ accion }, i) => filas.findIndex((one) => one.accion === accion) < i);
  if (twice) throw new UserError(`${twice.accion} está dos veces: déjela una sola.`, 'REPETIDA');
  return filas.map(({ accion, leida, campos }) => {
    const written = leida ? campos : { ...nueva(accion), ...campos };
    const plan = planFila(sostenibilidad, { leida, campos: written }, existing, fresh);
    return { accion, cambios: plan.cambios, observaciones: plan.observaciones };
  });
}

/** What is to be said of the rows of the year stands beside them. */
function observar(cambios: readonly Cambio[], vigencia: number): void {
  const libro = openLibro();
  const claves = new Set(
    cambios.map((one) => (one.cambio === 'crear' ? keyOf(sostenibilidad, one.row) : one.clave)),
  );
  const lines = libro
    .typed(sostenibilidad.key)
    .flatMap(({ fila, row }) =>
      row.vigencia === vigencia && claves.has(keyOf(sostenibilidad, row)) ? fila : [],
    );
  if (lines.length > 0)
    observarFilas(libro, sostenibilidad, Math.min(...lines), Math.max(...lines));
}
