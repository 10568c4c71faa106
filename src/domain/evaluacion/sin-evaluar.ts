// Which acciones have no evaluation of a year, or only part of one.

import type { EvaluacionRow } from '../registers/evaluaciones';
import { faltaDe } from './pendiente';

/** Of some acciones, those of whose year something is still to be written. */
export function sinEvaluar(
  acciones: readonly string[],
  evaluaciones: readonly EvaluacionRow[],
  vigencia: number,
): readonly string[] {
  const written = new Map(
    evaluaciones.filter((row) => row.vigencia === vigencia).map((row) => [row.accion, row]),
  );
  return acciones.filter((codigo) => {
    const row = written.get(codigo);
    return !row || faltaDe(row).length > 0;
  });
}
