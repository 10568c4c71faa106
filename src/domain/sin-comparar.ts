// What hides closed rows from whoever compares them with the bitácora: they would pass for whole.

import type { Observacion } from './observacion';
import type { AnyRow, ColumnasDe, Register } from './register';
import { DESCONOCIDO, type Vista } from './sombra';

/** A tab as it stands, and in which line each of its rows. */
export interface HojaDeHoy {
  readonly vista: Vista;
  readonly lineas: ReadonlyMap<string, number>;
  /** Keys that several rows bear. */
  readonly repetidas: ReadonlySet<string>;
}
/** A register that closes, and its tab where it can be read. */
export interface Hoja {
  readonly register: Register;
  readonly columnas: ColumnasDe;
  readonly hoja: HojaDeHoy | undefined;
}

/** What hides closed rows from whoever compares them: the tab or its keys, a column that they fill, another row of their key. */
export function sinComparar(
  { register, columnas, hoja }: Hoja,
  cerradas: ReadonlyMap<string, AnyRow>,
): readonly Observacion[] {
  const { key: registro, title } = register;
  if (cerradas.size === 0) return [];
  const told = (mensaje: string, fila = 1, columna?: string): Observacion => ({
    registro,
    fila,
    columna,
    codigo: 'CIERRE_SIN_COMPARAR',
    severidad: 'advertencia',
    mensaje: `No se puede comparar con la Bitácora lo que ya estaba cerrado: ${mensaje}`,
  });
  if (!hoja)
    return [
      told(
        `no está la hoja «${title}», o la columna que identifica sus filas falta o está dos veces. Recupérela de una copia o del historial de versiones.`,
      ),
    ];
  const { vista, lineas, repetidas } = hoja;
  const filled = (key: string): boolean =>
    [...cerradas.values()].some((row) => row[key] !== undefined && row[key] !== DESCONOCIDO);
  const hidden = columnas(register).filter(
    ({ key, personal }) => !personal && !vista.columns.includes(key) && filled(key),
  );
  return [
    ...hidden.map(({ key, label }) =>
      told(`en «${title}» la columna ${label} falta o está dos veces.`, 1, key),
    ),
    ...[...repetidas]
      .filter((clave) => cerradas.has(clave))
      .map((clave) =>
        told(
          `en «${title}» hay varias filas con la clave ${clave}. Deje la que dice lo que está en la Bitácora.`,
          lineas.get(clave),
        ),
      ),
  ];
}
