// Which evaluations say of their year what the data do not say any more.

import type { LibroAvance } from '../avance/en-corte';
import { formatPorcentaje } from '../formato';
import { groupBy } from '../group-by';
import type { Fila, Hallado, RuleContext } from '../register';
import type { PamRow } from '../registers/pam';
import type { SeguimientoRow } from '../registers/seguimiento';
import { isEvaluacionEnEspera, vigenciasCerradas } from '../vigencias-cerradas';
import { evaluar } from './evaluacion';

/** Of a closed year nothing is judged again, but what waited for its datum. */
export function cumplimientosDistintos(
  filas: readonly Fila[],
  context: RuleContext,
): readonly Hallado[] {
  const cerradas = vigenciasCerradas(context.rows('parametros'));
  const isAwaited = isEvaluacionEnEspera(context);
  const libro: LibroAvance = {
    pam: context.rows('pam') as readonly Fila<PamRow>[],
    seguimiento: context.rows('seguimiento') as readonly Fila<SeguimientoRow>[],
    actividades: [],
    parametros: context.rows('parametros'),
    hoy: context.hoy,
  };
  return [...groupBy(filas, ({ row }) => row.vigencia)].flatMap(([vigencia, own]): Hallado[] => {
    if (typeof vigencia !== 'number' || !context.vigencias.includes(vigencia)) return [];
    const { acciones } = evaluar(libro, context.vigencias, vigencia);
    const now = new Map(acciones.map((accion) => [accion.codigo, accion]));
    return own.flatMap(({ fila, row }): Hallado[] => {
      const { accion, cumplimiento } = row;
      const hoy = now.get(String(accion));
      if (!hoy || cumplimiento === undefined || hoy.cumplimiento === cumplimiento) return [];
      if (cerradas.has(vigencia) && !isAwaited(row)) return [];
      const figure =
        hoy.avance === null || !hoy.reportada ? hoy.motivo : formatPorcentaje(hoy.avance, 1);
      const said = figure ? ` (${figure})` : '';
      const mensaje = `${accion} quedó como «${cumplimiento}» en ${vigencia} y con los datos de hoy es «${hoy.cumplimiento}»${said}: revise Seguimiento, o guárdela de nuevo en «Año…».`;
      return [
        {
          fila,
          columna: 'cumplimiento',
          codigo: 'CUMPLIMIENTO_DISTINTO',
          severidad: 'advertencia',
          mensaje,
        },
      ];
    });
  });
}
