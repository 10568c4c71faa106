// The rows a workbook begins with: parameters, the values of the lists, the windows of each quarter.
// Only what is missing is written, through the one way to write.

import { PARAMETROS_DEL_LIBRO } from '../../documents';
import { calendarioInicial } from '../../domain/calendario';
import type { Cambio } from '../../domain/cambio';
import { parametrosIniciales } from '../../domain/parametros';
import type { AnyRow, Fila } from '../../domain/register';
import { commit } from '../commit/commit';
import type { Libro } from '../libro/libro';
import { initialLists } from './listas';

export function seedRows({ estado, vigencias }: Libro): void {
  commit({
    operacion: 'Preparar el libro',
    build: (fresh) => [
      ...missingRows(
        'parametros',
        'clave',
        fresh.rows('parametros'),
        initialParameters(estado.cuatrienio),
      ),
      ...catalogChanges(fresh.rows('catalogos')),
      ...(fresh.rows('calendario').length > 0
        ? []
        : created('calendario', calendarioInicial(vigencias))),
    ],
  });
}

const initialParameters = (cuatrienio: string): readonly AnyRow[] =>
  parametrosIniciales(PARAMETROS_DEL_LIBRO).map((row) =>
    row.clave === 'cuatrienio' ? { ...row, valor: cuatrienio } : row,
  );

const created = (registro: string, rows: readonly AnyRow[]): readonly Cambio[] =>
  rows.map((row) => ({ registro, cambio: 'crear', row }));

function missingRows(
  registro: string,
  key: string,
  filas: readonly Fila[],
  rows: readonly AnyRow[],
): readonly Cambio[] {
  const known = new Set(filas.map(({ row }) => row[key]));
  return created(
    registro,
    rows.filter((row) => !known.has(row[key])),
  );
}

/** Lists are columns: a value of ours that a column lacks goes into its first blanks. */
function catalogChanges(filas: readonly Fila[]): readonly Cambio[] {
  const rows = new Map(filas.map(({ row }) => [Number(row.orden), row]));
  const wanted = new Map<number, { [list: string]: string }>();
  for (const [list, values] of Object.entries(initialLists())) {
    const present = new Set(filas.map(({ row }) => row[list]));
    const missing = values.filter((value) => !present.has(value));
    for (let orden = 1; missing.length > 0; orden++) {
      if (rows.get(orden)?.[list] !== undefined) continue;
      wanted.set(orden, { ...wanted.get(orden), [list]: missing.shift() ?? '' });
    }
  }
  return [...wanted].map(([orden, lists]): Cambio => {
    const row = rows.get(orden);
    if (!row) return { registro: 'catalogos', cambio: 'crear', row: { orden, ...lists } };
    return {
      registro: 'catalogos',
      cambio: 'modificar',
      clave: String(orden),
      antes: {},
      despues: lists,
    };
  });
}
