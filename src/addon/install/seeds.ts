// The rows a workbook begins with: parameters, the values of the lists, the catalogue of datos, the windows of each quarter.
// Only what is missing is made.

import { PARAMETROS_DEL_LIBRO } from '../../documents';
import { calendarioInicial } from '../../domain/calendario';
import type { Cambio } from '../../domain/cambio';
import { datosIniciales } from '../../domain/datos-iniciales';
import { FORMULACION, parametrosIniciales } from '../../domain/parametros';
import type { AnyRow, Fila } from '../../domain/register';
import { fold } from '../../domain/texto';
import { pieza } from './estructura';
import { initialLists } from './listas';

/** The rows of the configuration that are not there, of those wanted. */
export function seedsFor(
  rows: (registro: string) => readonly Fila[],
  cuatrienio: string,
  isWanted: (pieza: string) => boolean = () => true,
): readonly Cambio[] {
  return [
    ...missingParameters(rows, cuatrienio, isWanted),
    ...catalogChanges(rows('catalogos'), isWanted),
    ...missingDatos(rows('datos'), isWanted),
  ];
}

/** The windows of each quarter, while there is none. */
export const calendarSeeds = (
  filas: readonly Fila[],
  vigencias: readonly number[],
): readonly Cambio[] =>
  filas.length > 0 ? [] : created('calendario', calendarioInicial(vigencias));

/** A book that begins blank begins where the procedure does; one that lost a parameter has what that one is by default. */
function initialParameters(cuatrienio: string, isBlank: boolean): readonly AnyRow[] {
  const valores: { readonly [clave: string]: string } = {
    cuatrienio,
    ...(isBlank && { etapa: FORMULACION }),
  };
  return parametrosIniciales(PARAMETROS_DEL_LIBRO).map((row) => {
    const valor = valores[String(row.clave)];
    return valor === undefined ? row : { ...row, valor };
  });
}

const created = (registro: string, rows: readonly AnyRow[]): readonly Cambio[] =>
  rows.map((row) => ({ registro, cambio: 'crear', row }));

function missingParameters(
  rows: (registro: string) => readonly Fila[],
  cuatrienio: string,
  isWanted: (pieza: string) => boolean,
): readonly Cambio[] {
  const known = new Set(rows('parametros').map(({ row }) => row.clave));
  const isBlank = known.size === 0 && rows('pam').length === 0;
  return created(
    'parametros',
    initialParameters(cuatrienio, isBlank).filter(
      ({ clave }) => !known.has(clave) && isWanted(pieza.parametro(String(clave))),
    ),
  );
}

/** What the office took out of its catalogue stays out. */
function missingDatos(
  filas: readonly Fila[],
  isWanted: (pieza: string) => boolean,
): readonly Cambio[] {
  const known = new Set(filas.map(({ row }) => row.dato));
  return created(
    'datos',
    datosIniciales().filter(({ dato }) => !known.has(dato) && isWanted(pieza.dato(String(dato)))),
  );
}

/** Lists are columns: a value of ours that a column lacks goes into its first blanks. */
function catalogChanges(
  filas: readonly Fila[],
  isWanted: (pieza: string) => boolean,
): readonly Cambio[] {
  const rows = new Map(filas.map(({ row }) => [Number(row.orden), row]));
  const wanted = new Map<number, { [list: string]: string }>();
  for (const [list, values] of Object.entries(initialLists())) {
    const present = new Set(filas.map(({ row }) => fold(`${row[list] ?? ''}`)));
    const missing = values.filter(
      (value) => !present.has(fold(value)) && isWanted(pieza.valor(list, value)),
    );
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

/** How many parameters, datos and values of lists some changes bring. */
export const valuesIn = (cambios: readonly Cambio[]): number =>
  cambios.reduce((sum, cambio) => {
    if (cambio.registro === 'parametros' || cambio.registro === 'datos') return sum + 1;
    if (cambio.registro !== 'catalogos' || cambio.cambio === 'borrar') return sum;
    const { orden: _, ...valores } = cambio.cambio === 'crear' ? cambio.row : cambio.despues;
    return sum + Object.keys(valores).length;
  }, 0);
