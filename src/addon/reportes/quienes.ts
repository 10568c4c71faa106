// Who has something of the plan in their name.

import type { CompromisoRow } from '../../domain/registers/compromisos';
import { type EquipoRow, estaEnLaOficina } from '../../domain/registers/equipo';
import type { PamRow } from '../../domain/registers/pam';
import type { Libro } from '../libro/libro';

/** Those of the office who answer for an acción or a compromiso, in the order of Equipo; then whoever else is named. */
export function namesIn(libro: Libro, equipo: readonly EquipoRow[]): readonly string[] {
  const named = new Set([
    ...libro
      .rows<PamRow>('pam')
      .flatMap(({ row }) => [row.coordinador ?? [], row.responsable ?? []].flat()),
    ...libro.rows<CompromisoRow>('compromisos').flatMap(({ row }) => row.responsable ?? []),
  ]);
  const here = equipo
    .filter((row) => estaEnLaOficina(row, libro.hoy))
    .flatMap(({ nombre }) => (nombre && named.has(nombre) ? nombre : []));
  const known = new Set(equipo.map(({ nombre }) => nombre));
  return [...here, ...[...named].filter((name) => !known.has(name))];
}
