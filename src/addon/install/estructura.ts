// What the add-on gives to a workbook, piece by piece: its tabs, their columns, which of these offer a list, the values of the lists,
// the parameters. What a workbook was given and what is new in this version are told apart by it.

import { PARAMETROS_DEL_LIBRO } from '../../documents';
import { datosIniciales } from '../../domain/datos-iniciales';
import { parametrosIniciales } from '../../domain/parametros';
import type { Register } from '../../domain/register';
import { REGISTERS } from '../../domain/registers';
import { sha256 } from '../commit/chain';
import type { Libro } from '../libro/libro';
import { VISTAS } from '../vistas';
import { hasDropdown } from './dropdowns';
import { initialLists } from './listas';

/** The name of each kind of piece; none is ever renamed: books remember them. */
export const pieza = {
  hoja: (key: string): string => `hoja ${key}`,
  columna: (registro: string, key: string): string => `columna ${registro}.${key}`,
  lista: (registro: string, key: string): string => `lista ${registro}.${key}`,
  valor: (lista: string, valor: string): string => `valor ${lista}: ${valor}`,
  parametro: (clave: string): string => `parámetro ${clave}`,
  dato: (dato: string): string => `dato ${dato}`,
} as const;

export interface Estructura {
  readonly piezas: readonly string[];
  /** Digest by which a workbook is known to have been given all of them. */
  readonly huella: string;
}

const known = new Map<string, Estructura>();

/** All that this add-on gives to a workbook of that cuatrienio. */
export function estructuraOf({ estado: { cuatrienio }, columnas }: Libro): Estructura {
  const before = known.get(cuatrienio);
  if (before) return before;
  const piezas = [
    ...VISTAS.map(({ key }) => pieza.hoja(key)),
    ...REGISTERS.flatMap((register) => piezasOf(register, columnas(register))),
    ...Object.entries(initialLists()).flatMap(([lista, valores]) =>
      valores.map((valor) => pieza.valor(lista, valor)),
    ),
    ...parametrosIniciales(PARAMETROS_DEL_LIBRO).map(({ clave }) => pieza.parametro(String(clave))),
    ...datosIniciales().map(({ dato }) => pieza.dato(String(dato))),
  ];
  const estructura = { piezas, huella: sha256(piezas.join('\n')).slice(0, 16) };
  known.set(cuatrienio, estructura);
  return estructura;
}

/** Whether a workbook has been given all that this add-on gives: one comparison, at each opening. */
export const isGrown = (libro: Libro): boolean =>
  libro.estado.estructura === estructuraOf(libro).huella;

/** The pieces of a tab with some of its columns. */
export const piezasOf = (
  register: Register,
  columns: ReturnType<Libro['columnas']>,
): readonly string[] => [
  pieza.hoja(register.key),
  ...columns.map(({ key }) => pieza.columna(register.key, key)),
  ...columns
    .filter((column) => hasDropdown(column, register))
    .map(({ key }) => pieza.lista(register.key, key)),
];
