// The plan in one year: the acciones with a meta in it, and what the other registers say of each.

import { groupBy } from '../../domain/group-by';
import type { ActividadRow } from '../../domain/registers/actividades';
import type { CuposRow } from '../../domain/registers/cupos';
import type { FocalizacionRow } from '../../domain/registers/focalizacion';
import type { PamRow } from '../../domain/registers/pam';
import type { SeguimientoRow } from '../../domain/registers/seguimiento';
import type { SostenibilidadRow } from '../../domain/registers/sostenibilidad';
import { isProgramadaEn } from '../../domain/sostenibilidad/programada';
import { type Sostenibilidad, sostenibilidadDe } from '../../domain/sostenibilidad/sostenibilidad';
import type { Plan } from '../del-plan/leer';

export interface AccionDelAno {
  readonly row: PamRow;
  readonly codigo: string;
  readonly reportes: readonly SeguimientoRow[];
  readonly actividades: readonly ActividadRow[];
  /** Códigos DANE of the chosen institutions. */
  readonly focalizadas: readonly string[];
  /** Whether the choice was frozen under an acta. */
  readonly congelada: boolean;
  readonly recursos: SostenibilidadRow | undefined;
}
export interface AnoDelPlan {
  readonly plan: Plan;
  readonly vigencia: number;
  readonly acciones: readonly AccionDelAno[];
  readonly sostenibilidad: Sostenibilidad;
}

type Of<T> = { readonly accion?: string | undefined; readonly vigencia?: number | undefined } & T;

export function anoDe(plan: Plan, vigencia: number): AnoDelPlan {
  const { libro } = plan;
  const byAccion = <T>(registro: string): ReadonlyMap<string | undefined, readonly Of<T>[]> =>
    groupBy(
      libro
        .sound<Of<T>>(registro)
        .map(({ row }) => row)
        .filter((row) => row.vigencia === vigencia),
      ({ accion }) => accion,
    );
  const reportes = byAccion<SeguimientoRow>('seguimiento');
  const actividades = byAccion<ActividadRow>('actividades');
  const elegidas = byAccion<FocalizacionRow>('focalizacion');
  const cupos = byAccion<CuposRow>('cupos');
  const recursos = byAccion<SostenibilidadRow>('sostenibilidad');
  const acciones = plan.acciones
    .filter((row) => isProgramadaEn(row, vigencia))
    .map((row) => {
      const codigo = row.codigo ?? '';
      return {
        row,
        codigo,
        reportes: reportes.get(codigo) ?? [],
        actividades: actividades.get(codigo) ?? [],
        focalizadas: (elegidas.get(codigo) ?? []).flatMap(({ ied, final }) =>
          ied && final === 'Seleccionada' ? [ied] : [],
        ),
        congelada: (cupos.get(codigo) ?? []).some(({ congeladoEl }) => congeladoEl !== undefined),
        recursos: recursos.get(codigo)?.[0],
      };
    });
  return { plan, vigencia, acciones, sostenibilidad: sostenibilidadDe(plan.filas, vigencia) };
}
