// What is to observe of an acción while it is being written, field by field: what cannot be read, and what its figures and dates say
// among themselves. The rules are those of its register.

import type { Observacion } from '../observacion';
import { parseCelda } from '../parse';
import type { AnyRow, Fila, PlacedColumn, RuleContext } from '../register';
import { CIFRAS_DE_LA_ACCION } from '../registers/pam-cifras';
import { ordenDeFechas } from '../rules/fechas';

export type Reparo = Pick<Observacion, 'codigo' | 'severidad' | 'mensaje'> & {
  readonly columna: string;
};

interface Libro extends Pick<RuleContext, 'hoy' | 'vigencias'> {
  /** Those of the PAM that it is written with. */
  readonly columnas: readonly PlacedColumn[];
  /** The rows of Caracterización that it may be held against. */
  readonly datos: readonly AnyRow[];
}

const REGLAS = [...CIFRAS_DE_LA_ACCION, ordenDeFechas('fechaInicio', 'fechaFin')];

/** `campos` are as typed, by their keys in the PAM. */
export function revisarAccion(
  campos: { readonly [key: string]: string },
  { hoy, vigencias, columnas, datos }: Libro,
): readonly Reparo[] {
  const row: { [key: string]: AnyRow[string] } = {};
  const ilegibles = columnas.flatMap((column): Reparo[] => {
    const { key } = column;
    const lectura = parseCelda(column, campos[key], campos.unidad?.trim());
    if ('ok' in lectura) {
      if (lectura.ok !== undefined) row[key] = lectura.ok;
      return [];
    }
    return [{ columna: key, severidad: 'error', ...lectura.error }];
  });
  const filas: readonly Fila[] = [{ fila: 1, row }];
  const context: RuleContext = {
    hoy,
    vigencias,
    columnas: () => columnas,
    parametros: {},
    responsables: {},
    rows: (registro) =>
      registro === 'caracterizacion' ? datos.map((dato) => ({ fila: 0, row: dato })) : [],
  };
  const hallados = REGLAS.flatMap((regla) => regla(filas, context)).flatMap(
    ({ columna, codigo, severidad, mensaje }): Reparo[] =>
      columna === undefined ? [] : [{ columna, codigo, severidad, mensaje }],
  );
  return [...ilegibles, ...hallados];
}
