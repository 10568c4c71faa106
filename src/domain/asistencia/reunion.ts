// Who came to a meeting, who did not, and how many of each institution.

import { groupBy } from '../group-by';
import type { AnyRow, Fila } from '../register';
import type { AsistenciaExternaRow } from '../registers/asistencia-externa';
import type { IedRow } from '../registers/ied';
import { fold } from '../texto';

/** A book whose rows can be read. */
export interface ConFilas {
  rows<T = AnyRow>(registro: string): readonly Fila<T>[];
}

export interface DeIed {
  readonly codigo: string;
  /** '' where the book has no such institution. */
  readonly nombre: string;
  readonly convocadas: number;
  readonly asistieron: number;
}
export interface NoVino {
  readonly nombre: string;
  readonly cargo: string;
  /** Name of their institution; '' without one. */
  readonly ied: string;
}
export interface Reunida {
  readonly personas: number;
  readonly asistieron: number;
  readonly iedRepresentadas: number;
  /** By name; who has none is counted in the last, without code. */
  readonly porIed: readonly DeIed[];
  readonly noVinieron: readonly NoVino[];
  /** Active institutions from which nobody came. */
  readonly iedSinAsistentes: readonly string[];
}

export function reunionDe(rows: readonly AsistenciaExternaRow[], ieds: readonly IedRow[]): Reunida {
  const nombres = new Map(ieds.map(({ codigoDane, nombre }) => [codigoDane ?? '', nombre ?? '']));
  const came = rows.filter(({ asistio }) => asistio === true);
  const represented = new Set(came.flatMap(({ ied }) => ied ?? []));
  const porIed = [...groupBy(rows, ({ ied }) => ied ?? '')].map(([codigo, own]) => ({
    codigo,
    nombre: nombres.get(codigo) ?? '',
    convocadas: own.length,
    asistieron: own.filter(({ asistio }) => asistio === true).length,
  }));
  return {
    personas: rows.length,
    asistieron: came.length,
    iedRepresentadas: represented.size,
    porIed: porIed.sort(
      (a, b) => Number(a.codigo === '') - Number(b.codigo === '') || porNombre(a.nombre, b.nombre),
    ),
    noVinieron: enOrden(
      rows.flatMap(({ nombre = '', cargo = '', ied, asistio }) =>
        asistio === true ? [] : [{ nombre, cargo, ied }],
      ),
      nombres,
    ).map(({ nombre, cargo, ied }) => ({ nombre, cargo, ied: nombres.get(ied ?? '') ?? '' })),
    iedSinAsistentes: ieds
      .filter(({ codigoDane, activa }) => activa !== false && !represented.has(codigoDane ?? ''))
      .flatMap(({ nombre }) => nombre ?? [])
      .sort(porNombre),
  };
}

/** By institution and then by name; who has no institution comes last. */
export const enOrden = <
  P extends { readonly nombre?: string | undefined; readonly ied?: string | undefined },
>(
  personas: readonly P[],
  nombreDe: ReadonlyMap<string | undefined, string>,
): readonly P[] =>
  [...personas].sort(
    (a, b) =>
      Number(a.ied === undefined) - Number(b.ied === undefined) ||
      porNombre(nombreDe.get(a.ied) ?? '', nombreDe.get(b.ied) ?? '') ||
      porNombre(a.nombre ?? '', b.nombre ?? ''),
  );

const porNombre = (a: string, b: string): number => {
  const [one, other] = [fold(a), fold(b)];
  return one < other ? -1 : one > other ? 1 : 0;
};
