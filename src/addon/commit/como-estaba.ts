// The workbook as it was when a request that comes again was done. Read only then (aparte.ts).

import type { Cambio } from '../../domain/cambio';
import { comoEstaban } from '../../domain/como-estaba';
import type { AnyRow, Fila, RuleContext } from '../../domain/register';
import { requireRegister } from '../libro/libro';

interface Leido extends RuleContext {
  rows<T = AnyRow>(registro: string): readonly Fila<T>[];
  typed(registro: string): readonly Fila[];
}

/** What is computed and judged on, without what was done since. */
export function comoEstaba(libro: Leido, cambios: readonly Cambio[]): Leido {
  const before = (registro: string, filas: readonly Fila[]): readonly Fila[] =>
    comoEstaban(requireRegister(registro), filas, cambios);
  const { hoy, ahora, vigencias, parametros, responsables } = libro;
  return {
    hoy,
    ahora,
    vigencias,
    parametros,
    responsables,
    columnas: (register) => libro.columnas(register),
    rows: <T = AnyRow>(registro: string) =>
      before(registro, libro.rows(registro)) as readonly Fila<T>[],
    typed: (registro) => before(registro, libro.typed(registro)),
  };
}
