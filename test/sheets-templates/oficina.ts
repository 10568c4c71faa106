// The example office loaded into an empty workbook of plain data, file by file, as the add-on loads it.

import Papa from 'papaparse';
import listas from '../../sheets-templates/catalogos';

import { PARAMETROS_DEL_LIBRO } from '../../src/documents';
import { tablaSuelta } from '../../src/domain/cargue/archivo';
import type { Cargue } from '../../src/domain/cargue/cargue';
import { planCargue } from '../../src/domain/cargue/plan-cargue';
import { datosIniciales } from '../../src/domain/datos-iniciales';
import { ejesDe } from '../../src/domain/ejes';
import { parseCuatrienio } from '../../src/domain/periodo';
import { columnsBy } from '../../src/domain/placed-columns';
import type { AnyRow, Fila, RuleContext } from '../../src/domain/register';
import { REGISTERS, registerByKey } from '../../src/domain/registers';
import { ROLES } from '../../src/domain/roles';
import { RESPONSABLES } from '../support/responsables';
import { namesIn, readPlantilla } from './plantillas';

/** The files of the example: what a register refers to is loaded before it. */
export const ORDEN: readonly string[] = inLoadOrder(namesIn('ejemplo'));

/** Again and again the first register, in tab order, that waits for none of the others. */
function inLoadOrder(names: readonly string[]): readonly string[] {
  const waiting = REGISTERS.filter(({ key }) => names.includes(key));
  const ready = waiting.find(({ key, columns }) =>
    Object.values(columns).every(
      ({ refiere }) => refiere === key || !waiting.some((other) => other.key === refiere),
    ),
  );
  if (!ready) return [];
  return [ready.key, ...inLoadOrder(names.filter((name) => name !== ready.key))];
}

export interface Oficina {
  readonly context: RuleContext;
  readonly cargues: { readonly [archivo: string]: Cargue };
}

/** Loads every file of the example on a day after the second quarter of 2026 was due. */
export function loadOficina(): Oficina {
  const filas = new Map<string, readonly Fila[]>([
    ['catalogos', catalogos()],
    ['datos', asFilas(datosIniciales())],
  ]);
  const vigencias = parseCuatrienio('2024-2027') ?? [];
  const context: RuleContext = {
    hoy: '2026-07-15',
    vigencias,
    columnas: columnsBy(ejesDe(vigencias)),
    parametros: PARAMETROS_DEL_LIBRO,
    responsables: RESPONSABLES,
    rows: (register) => filas.get(register) ?? [],
  };
  const cargues = ORDEN.map((archivo) => {
    const cargue = reload(archivo, context);
    const rows = cargue.cambios.flatMap((cambio) =>
      cambio.cambio === 'crear' ? [cambio.row] : [],
    );
    filas.set(archivo, asFilas(rows));
    return [archivo, cargue];
  });
  return { context, cargues: Object.fromEntries(cargues) };
}

/** What loading a file of the example would do to the rows there are. */
export function reload(archivo: string, context: RuleContext): Cargue {
  const register = registerByKey(archivo);
  if (!register) throw new Error(`No register ${archivo}`);
  return planCargue(register, tablaSuelta(celdasOf(archivo)), context.rows(archivo), context);
}

/** The cells of a file, its header first. */
export const celdasOf = (archivo: string): readonly (readonly string[])[] =>
  Papa.parse<string[]>(readPlantilla(`ejemplo/${archivo}.csv`).trimEnd(), { delimiter: ';' }).data;

/** Catálogos as the lists of sheets-templates begin it. */
function catalogos(): readonly Fila[] {
  const lists = [
    ...Object.entries(listas).map(([name, { valores }]) => [name, valores] as const),
    ['rol', ROLES.map(({ nombre }) => nombre)] as const,
  ];
  const height = Math.max(...lists.map(([, valores]) => valores.length));
  return asFilas(
    Array.from({ length: height }, (_, i) =>
      Object.fromEntries([['orden', i + 1], ...lists.map(([name, valores]) => [name, valores[i]])]),
    ),
  );
}

const asFilas = (rows: readonly AnyRow[]): readonly Fila[] =>
  rows.map((row, i) => ({ fila: i + 2, row }));
