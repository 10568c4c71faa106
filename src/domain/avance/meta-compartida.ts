// A meta that several acciones share is reported once: the first of them with a result in Seguimiento, else with rows, reports it, and
// those without a result of their own show it.

import { groupBy } from '../group-by';
import type { Fila } from '../register';
import type { PamRow } from '../registers/pam';
import { metaDe } from './ponderacion';

/** What a row of Seguimiento says of who reports. */
export interface DeQuien {
  readonly accion?: string | undefined;
  readonly ejecutado?: number | undefined;
}

/** The código of the acción that reports the meta of each acción, by código; itself where it has a result of its own. */
export function quienReporta(
  pam: readonly Fila<PamRow>[],
  seguimiento: readonly Fila<DeQuien>[],
): ReadonlyMap<string, string> {
  const withRows = new Set(seguimiento.map(({ row }) => row.accion));
  // A row may carry only the money of its acción, or what it is to report.
  const withResult = new Set(
    seguimiento.flatMap(({ row }) => (row.ejecutado === undefined ? [] : row.accion)),
  );
  const groups = groupBy(
    pam.map(({ row }) => row),
    metaDe,
  );
  const reporters = [...groups.values()].flatMap((own) => {
    const codigos = own.flatMap(({ codigo }) => codigo ?? []);
    const first = [withResult, withRows].flatMap((some) => codigos.filter((c) => some.has(c)))[0];
    return codigos.map(
      (codigo) =>
        [codigo, withResult.has(codigo) ? codigo : (first ?? codigos[0] ?? codigo)] as const,
    );
  });
  return new Map(reporters);
}
