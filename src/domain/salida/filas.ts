// The rows of a register with what a salida may take of them: their own columns, what other registers say of what they name, and figures.

import type { AnyRow, Fila, PlacedColumn, Valor } from '../register';
import type { ColumnaDeSalida, Traida } from './columnas';

interface Libro {
  rows(registro: string): readonly Fila[];
}

/** `cifras` of a row, where there are. */
export function filasDeSalida(
  registro: string,
  columnas: readonly ColumnaDeSalida[],
  libro: Libro,
  cifras: (row: AnyRow) => AnyRow | undefined = () => undefined,
): readonly AnyRow[] {
  const traidas = columnas.flatMap(({ key, traida }) => (traida ? [{ key, traida }] : []));
  const nombradas = new Map<string, ReadonlyMap<Valor, AnyRow>>();
  const nombrada = ({ registro: { key, clave } }: Traida, codigo: Valor): AnyRow | undefined => {
    const known = nombradas.get(key) ?? porCodigo(libro.rows(key), clave[0] ?? '');
    nombradas.set(key, known);
    return known.get(codigo);
  };
  return libro.rows(registro).map(({ row }) => {
    const otras = traidas.map(({ key, traida }) => {
      const codigo = row[traida.por];
      const of = codigo === undefined ? undefined : nombrada(traida, codigo);
      return [key, of?.[traida.columna]] as const;
    });
    const all: AnyRow = { ...row, ...Object.fromEntries(otras), ...cifras(row) };
    return Object.fromEntries(columnas.map(({ key }) => [key, all[key]]));
  });
}

/** Rows that came as a cell a column, blank as null. */
export const filasLeidas = ({
  columnas,
  filas,
}: {
  readonly columnas: readonly PlacedColumn[];
  readonly filas: readonly (readonly (Valor | null)[])[];
}): readonly AnyRow[] =>
  filas.map((fila) =>
    Object.fromEntries(columnas.map(({ key }, i) => [key, fila[i] ?? undefined])),
  );

const porCodigo = (filas: readonly Fila[], clave: string): ReadonlyMap<Valor, AnyRow> =>
  new Map(
    filas.flatMap(({ row }) => {
      const codigo = row[clave];
      return codigo === undefined ? [] : [[codigo, row] as const];
    }),
  );
