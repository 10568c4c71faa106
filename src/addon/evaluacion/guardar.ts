// Saving the evaluation of an acción: what a person wrote, with the figures as they stand at that moment. Read when the panel asks
// (aparte.ts).

import { type Cambio, modificacion } from '../../domain/cambio';
import { planFila } from '../../domain/cargue/plan-fila';
import { evaluar } from '../../domain/evaluacion/evaluacion';
import { isError, type Observacion } from '../../domain/observacion';
import { type AnyRow, keyOf } from '../../domain/register';
import type { ActividadRow } from '../../domain/registers/actividades';
import { evaluaciones } from '../../domain/registers/evaluaciones';
import type { PamRow } from '../../domain/registers/pam';
import type { SeguimientoRow } from '../../domain/registers/seguimiento';
import { commit, type Fresh } from '../commit/commit';
import { pedidoDe } from '../commit/pedidos';
import { CARGUE_EN } from '../datos/cargue-pedido';
import { observarFilas } from '../datos/observar-filas';
import { openLibro } from '../libro/open-libro';
import { keepLocal } from '../panels/borrador-local';
import { UserError } from '../user-error';
import { requireVigencia } from './de-vigencia';
import { type AccionPorEvaluar, accionesDe } from './leer';
import { BORRADOR, type EvaluacionEscrita } from './pedido';

export interface EvaluacionGuardada {
  /** Code of the cargue; null when nothing was written. */
  readonly cargue: string | null;
  /** What keeps it from being saved, by field. */
  readonly errores: readonly Observacion[];
  /** As it stands now; null when it was not saved. */
  readonly accion: AccionPorEvaluar | null;
}

export function saveEvaluacion(escrita: EvaluacionEscrita): EvaluacionGuardada {
  const { accion, leida, campos, pedido } = escrita;
  let errores: readonly Observacion[] = [];
  const hecho = commit({
    operacion: `${CARGUE_EN} ${evaluaciones.title} (${accion}, ${escrita.vigencia})`,
    pedido: pedidoDe(pedido, [escrita.vigencia, accion, leida, campos]),
    build: (fresh) => {
      const vigencia = requireVigencia(escrita.vigencia, fresh);
      const figures = figuresOf(fresh, accion, vigencia);
      const filas = fresh.typed('evaluaciones');
      const asked = leida ? campos : { ...campos, accion, vigencia: String(vigencia) };
      const plan = planFila(evaluaciones, { leida, campos: asked }, filas, fresh);
      errores = plan.observaciones.filter(isError);
      if (errores.length > 0) return [];
      return withFigures(plan.cambios, plan.existente?.row, figures);
    },
  });
  if (errores.length > 0) return { cargue: null, errores, accion: null };
  keepLocal(BORRADOR, null, {});
  const libro = openLibro();
  const now = accionesDe(libro, Number(escrita.vigencia)).find(({ codigo }) => codigo === accion);
  if (now?.leida && hecho.cargue !== '') observarFilas(libro, evaluaciones, now.leida.fila);
  return { cargue: hecho.cargue || null, errores, accion: now ?? null };
}

/** The figures of the year under the lock, as the register keeps them. */
function figuresOf(fresh: Fresh, accion: string, vigencia: number): AnyRow {
  const { acciones } = evaluar(
    {
      pam: fresh.rows<PamRow>('pam'),
      seguimiento: fresh.rows<SeguimientoRow>('seguimiento'),
      actividades: fresh.rows<ActividadRow>('actividades'),
      parametros: fresh.rows('parametros'),
      hoy: fresh.hoy,
    },
    fresh.vigencias,
    vigencia,
  );
  const own = acciones.find(({ codigo }) => codigo === accion);
  if (!own)
    throw new UserError(`La acción ${accion} ya no está en la hoja «PAM».`, 'ACCION_AUSENTE');
  const { reportada, avance, avanceAlCorte, actividades, ejecucion, cumplimiento } = own;
  return {
    // A blank is no 0: nobody reported it.
    avance: reportada ? (avance ?? undefined) : undefined,
    avanceAlCorte: avanceAlCorte ?? undefined,
    actividades: actividades ?? undefined,
    recursos: ejecucion ?? undefined,
    cumplimiento,
  };
}

/** What the person changed, with the figures that are otherwise than the row says. */
function withFigures(
  cambios: readonly Cambio[],
  existing: AnyRow | undefined,
  figures: AnyRow,
): readonly Cambio[] {
  const [planned] = cambios;
  if (planned?.cambio === 'crear')
    return [{ ...planned, row: { ...planned.row, ...withoutBlanks(figures) } }];
  if (!existing) return cambios;
  const clave = keyOf(evaluaciones, existing) ?? '';
  const kept = modificacion('evaluaciones', clave, existing, figures);
  if (kept?.cambio !== 'modificar') return cambios;
  if (planned?.cambio !== 'modificar') return [kept];
  return [
    {
      ...planned,
      antes: { ...planned.antes, ...kept.antes },
      despues: { ...planned.despues, ...kept.despues },
    },
  ];
}

const withoutBlanks = (row: AnyRow): AnyRow =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));
