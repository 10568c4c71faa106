// Which line of a sheet is its header, and whether what it names is enough for the lines below it to be rows of the
// register: any table has some column that is called like one of ours.

import { headerReader, type Nombradas, TITLE_LINES } from '../../match-headers';
import type { Celda } from '../../parse/celda';
import { isBlank } from '../../parse/lectura';
import type { PlacedColumn, Register } from '../../register';
import type { HojaEntregada } from '../archivo';
import { type Asignacion, posicionesDe } from './asignadas';
import { type Cabeza, lectorDeCabezas, SIN_CABEZA } from './cabeza';

export interface Encabezado {
  /** Index of its line; -1 when none names a column. */
  readonly linea: number;
  /** Keys of the columns that it names. */
  readonly nombra: readonly string[];
  /** What it lacks to be a header of the register; undefined when it lacks nothing. */
  readonly faltan: readonly string[] | undefined;
  readonly cabeza: Cabeza;
}
export type Buscador = (
  hoja: Pick<HojaEntregada, 'celdas' | 'combinadas'> & {
    readonly nombre?: string | undefined;
  },
) => Encabezado;

const NINGUNO: Encabezado = { linea: -1, nombra: [], faltan: [], cabeza: SIN_CABEZA };

/** Finds the header of any sheet: of the lines that are enough, else of all, the one that names most columns. */
export function buscadorDeEncabezado(
  register: Register,
  columns: readonly PlacedColumn[],
  asignaciones: readonly Asignacion[] = [],
  dadasDe: (nombre: string) => Nombradas['indexByKey'] = () => ({}),
): Buscador {
  const { nombra: nombraColumna, read } = headerReader(columns, 'ajenos');
  const typed = new Set(columns.flatMap(({ key, computed }) => (computed ? [] : key)));
  return (hoja) => {
    const dadas = dadasDe(hoja.nombre ?? '');
    const cabezaEn = lectorDeCabezas(register, columns, hoja, asignaciones, nombraColumna);
    return hoja.celdas.slice(0, TITLE_LINES).reduce((best, _, linea) => {
      const cabeza = cabezaEn(linea);
      const { nombres, propios, porAsignar } = cabeza;
      const nombradas = read(nombres, withText(propios, posicionesDe(porAsignar, propios)));
      const nombra = Object.keys(nombradas.indexByKey).filter((key) => typed.has(key));
      if (nombra.length === 0) return best;
      const faltan = columnasQueFaltan(register, columns, {
        ...nombradas,
        indexByKey: { ...dadas, ...nombradas.indexByKey },
      });
      const found = { linea, nombra, faltan, cabeza };
      return isBetter(found, best) ? found : best;
    }, NINGUNO);
  };
}

/** A column given by its letter makes a header only of a line that says something there. */
const withText = (line: readonly Celda[], dadas: ReturnType<typeof posicionesDe>) =>
  Object.fromEntries(
    Object.entries(dadas).filter(([, i]) => typeof line[i] === 'string' && !isBlank(line[i])),
  );

const isBetter = (one: Encabezado, other: Encabezado): boolean =>
  (one.faltan === undefined) === (other.faltan === undefined)
    ? one.nombra.length > other.nombra.length
    : one.faltan === undefined;

/**
 * Columns that a header must name besides those it does; undefined when it is enough. Enough is the key and something
 * more; where the add-on numbers the rows also, without the key, all that is required, or half of it in a header
 * that is mostly of the register.
 */
export function columnasQueFaltan(
  register: Register,
  columns: readonly PlacedColumn[],
  { indexByKey, free }: Pick<Nombradas, 'indexByKey' | 'free'>,
): readonly string[] | undefined {
  const absent = (keys: readonly string[]) => keys.filter((key) => indexByKey[key] === undefined);
  const typed = columns.filter(({ computed }) => !computed);
  const others = typed.map(({ key }) => key).filter((key) => !register.clave.includes(key));
  const { columna: contada, por } = register.cuenta ?? {};
  const isCounted = por !== undefined && indexByKey[por] !== undefined;
  const keyless = absent(register.clave).filter((key) => key !== contada || !isCounted);
  const said = others.length - absent(others).length;
  if (keyless.length === 0) return said > 0 || free.length === 0 ? undefined : others;
  const { propone } = register;
  // Without códigos a row of such a register is known by what it says, and two columns more are no chance.
  if (propone?.serie) {
    const unsaid = absent(propone.por);
    if (unsaid.length > 0) return unsaid;
    return said >= 4 ? undefined : keyless;
  }
  if (!register.numera) return keyless;
  const { basta } = register;
  if (basta && absent([basta.con, ...basta.pide]).length === 0) return undefined;
  const required = requeridas(register, columns);
  const missing = absent(required);
  const half = required.length - missing.length >= missing.length;
  return missing.length === 0 || (half && free.length <= said) ? undefined : missing;
}

/** Columns without which a row of the register is not complete, its key aside. */
export const requeridas = (
  { clave }: Register,
  columns: readonly PlacedColumn[],
): readonly string[] =>
  columns.filter(({ key, required }) => required && !clave.includes(key)).map(({ key }) => key);
