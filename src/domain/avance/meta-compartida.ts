// A meta that several acciones share is reported once: the first of them with rows in Seguimiento reports it, and the others show it.

import { groupBy } from '../group-by';
import type { Fila } from '../register';
import type { PamRow } from '../registers/pam';
import type { SeguimientoRow } from '../registers/seguimiento';
import { metaDe } from './ponderacion';

/** The código of the acción that reports the meta of each acción, by código; with rows of its own, itself. */
export function quienReporta(
  pam: readonly Fila<PamRow>[],
  seguimiento: readonly Fila<SeguimientoRow>[],
): ReadonlyMap<string, string> {
  const withRows = new Set(seguimiento.map(({ row }) => row.accion));
  const groups = groupBy(
    pam.map(({ row }) => row),
    metaDe,
  );
  const reporters = [...groups.values()].flatMap((own) => {
    const codigos = own.flatMap(({ codigo }) => codigo ?? []);
    const first = codigos.find((codigo) => withRows.has(codigo)) ?? codigos[0];
    return codigos.map(
      (codigo) => [codigo, withRows.has(codigo) ? codigo : (first ?? codigo)] as const,
    );
  });
  return new Map(reporters);
}
