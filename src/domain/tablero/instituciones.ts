// What reaches each institution in a year: the acciones that chose it, those that are for all, and the evidencias that say so.

import { esDelAno, esElegida, vigenciaDe } from '../focalizacion/elegidas';
import { groupBy } from '../group-by';
import { type Corte, lastDayOf } from '../periodo';
import type { Fila } from '../register';
import type { EvidenciaRow } from '../registers/evidencias';
import type { FocalizacionRow } from '../registers/focalizacion';
import type { IedRow } from '../registers/ied';
import type { PamRow } from '../registers/pam';

export interface LibroDeInstituciones {
  readonly pam: readonly Fila<PamRow>[];
  readonly ied: readonly Fila<IedRow>[];
  readonly focalizacion: readonly Fila<FocalizacionRow>[];
  readonly evidencias: readonly Fila<EvidenciaRow>[];
}
export interface InstitucionAlcanzada {
  readonly codigoDane: string;
  readonly nombre: string;
  /** Códigos of the acciones that chose it, in the order of the plan. */
  readonly focalizada: readonly string[];
  /** Of the year of the corte, up to its last day. */
  readonly evidencias: number;
  /** Códigos of the acciones of which there is one. */
  readonly conEvidencia: readonly string[];
  /** Of its last evidencia, YYYY-MM-DD; null without one. */
  readonly ultima: string | null;
}
export interface Instituciones {
  readonly vigencia: number;
  /** Códigos of the acciones that are for all of them. */
  readonly paraTodas: readonly string[];
  /** Those that are active, by name. */
  readonly ied: readonly InstitucionAlcanzada[];
}

/** Those of a kind, named by it. */
export interface GrupoDeInstituciones {
  readonly grupo: string;
  readonly cuantas: number;
}

/** Whether they were chosen, and whether there is an evidencia: the four kinds, also those that nobody is of. */
export const gruposDeInstituciones = ({ ied }: Instituciones): readonly GrupoDeInstituciones[] =>
  [true, false].flatMap((isChosen) =>
    [true, false].map((isSeen) => ({
      grupo: `${isChosen ? 'focalizadas' : 'sin focalizar'}, ${isSeen ? 'con' : 'sin'} evidencias`,
      cuantas: ied.filter(
        ({ focalizada, evidencias }) =>
          focalizada.length > 0 === isChosen && evidencias > 0 === isSeen,
      ).length,
    })),
  );

export function institucionesDe(libro: LibroDeInstituciones, corte: Corte): Instituciones {
  const { vigencia } = corte;
  const acciones = libro.pam.map(({ row }) => row);
  const codigos = acciones.flatMap(({ codigo }) => codigo ?? []);
  const inOrder = (some: ReadonlySet<string | undefined>): readonly string[] =>
    codigos.filter((codigo) => some.has(codigo));
  const elegidas = groupBy(
    libro.focalizacion.filter(({ row }) => row.vigencia === vigencia && esElegida(row)),
    ({ row }) => row.ied,
  );
  const until = lastDayOf(corte);
  const evidencias = groupBy(
    libro.evidencias.filter(
      ({ row }) => vigenciaDe(row) === vigencia && (row.fecha ?? until) <= until,
    ),
    ({ row }) => row.ied,
  );
  return {
    vigencia,
    paraTodas: acciones.flatMap((accion) =>
      accion.alcance === 'Todas las IED' && esDelAno(accion, vigencia) ? (accion.codigo ?? []) : [],
    ),
    ied: libro.ied
      .flatMap(({ row }): InstitucionAlcanzada | readonly [] => {
        if (!row.codigoDane || row.activa === false) return [];
        const own = (evidencias.get(row.codigoDane) ?? []).map((one) => one.row);
        const dias = own.flatMap(({ fecha }) => fecha ?? []).sort();
        return {
          codigoDane: row.codigoDane,
          nombre: row.nombre ?? row.codigoDane,
          focalizada: inOrder(
            new Set((elegidas.get(row.codigoDane) ?? []).map((one) => one.row.accion)),
          ),
          evidencias: own.length,
          conEvidencia: inOrder(new Set(own.map(({ accion }) => accion))),
          ultima: dias[dias.length - 1] ?? null,
        };
      })
      .sort((a, b) => a.nombre.localeCompare(b.nombre, 'es')),
  };
}
