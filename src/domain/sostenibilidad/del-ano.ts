// The year acción by acción, for whoever fills it: the row of each as it is, what one that there is not would begin with, and how its
// conditions were the year before.

import { textosOf } from '../formulario';
import { groupBy } from '../group-by';
import type { AnyRow, Fila, RuleContext } from '../register';
import { sostenibilidad } from '../registers/sostenibilidad';
import { textosDeNuevas } from './nueva';
import { isProgramadaEn } from './programada';
import { CONDICIONES_DE_LA_ACCION } from './sostenibilidad';

export interface AccionDelAno {
  readonly accion: string;
  readonly nombre: string;
  readonly componente: string;
  readonly programada: boolean;
  /** As it was read; null where there is none. */
  readonly leida: Fila | null;
  /** What its fields say. */
  readonly textos: { readonly [campo: string]: string };
  /** Its three conditions the year before; null where nobody wrote them. */
  readonly antes: { readonly [condicion: string]: string } | null;
}

interface Libro extends Pick<RuleContext, 'rows' | 'columnas'> {
  /** The rows of a register as their cells are. */
  typed(registro: string): readonly Fila[];
}

/** In the order of the plan: those with a meta in the year, and those that have a row all the same. */
export function accionesDelAno(libro: Libro, vigencia: number): readonly AccionDelAno[] {
  const filas = libro.rows(sostenibilidad.key);
  const asTyped = new Map(libro.typed(sostenibilidad.key).map((one) => [one.fila, one]));
  const own = groupBy(
    filas.filter(({ row }) => row.vigencia === vigencia),
    ({ row }) => `${row.accion}`,
  );
  const before = new Map(
    filas.flatMap(({ row }) => (row.vigencia === vigencia - 1 ? [[row.accion, row]] : [])),
  );
  const columnas = libro.columnas(sostenibilidad);
  const nueva = textosDeNuevas(libro, vigencia);
  return libro.rows('pam').flatMap(({ row }): readonly AccionDelAno[] => {
    if (row.codigo === undefined) return [];
    const accion = `${row.codigo}`;
    const leida = asTyped.get(own.get(accion)?.[0]?.fila ?? 0) ?? null;
    const programada = isProgramadaEn(row, vigencia);
    if (!leida && !programada) return [];
    const textos = leida ? textosOf(columnas, leida) : nueva(accion);
    return [
      {
        accion,
        nombre: `${row.accion ?? ''}`,
        componente: `${row.componente ?? ''}`,
        programada,
        leida,
        textos,
        antes: condicionesDe(before.get(accion)),
      },
    ];
  });
}

function condicionesDe(row: AnyRow | undefined): AccionDelAno['antes'] {
  const said = CONDICIONES_DE_LA_ACCION.flatMap(([key]) =>
    row?.[key] === undefined ? [] : [[key, `${row[key]}`]],
  );
  return said.length === 0 ? null : Object.fromEntries(said);
}
