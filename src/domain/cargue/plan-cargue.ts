// A load of somebody's table into a register: what it would change and what is wrong with it. It
// plans and never writes; loading the same table twice plans nothing the second time.

import { modificacion } from '../cambio';
import { lectorDe } from '../grafia';
import { isError, type Observacion } from '../observacion';
import { readFilas } from '../read-filas';
import {
  type AnyRow,
  type Fila,
  keyOf,
  type PlacedColumn,
  type Register,
  type RuleContext,
} from '../register';
import { unidadesDe } from '../unidades';
import type { Archivo } from './archivo';
import type { Cargue } from './cargue';
import { explicar } from './explicar';
import { filasAjenas, withRotos } from './filas-ajenas';
import { enSuForma } from './formas/en-su-forma';
import { leerTabla } from './leer-tabla';
import { type Destino, inOrder, planFilas, SIN_FILAS } from './plan-filas';

/** `existing` are the rows of the register as they are read. A row with an error is rejected. */
export function planCargue(
  register: Register,
  entregado: Archivo,
  existing: readonly Fila[],
  context: RuleContext,
): Cargue {
  const { archivo, deVuelta } = enSuForma(register, entregado, context);
  return deVuelta(planDeTabla(register, archivo, existing, context), context.columnas(register));
}

/** Of a table with the columns of the register. */
function planDeTabla(
  register: Register,
  archivo: Archivo,
  existing: readonly Fila[],
  context: RuleContext,
): Cargue {
  const columns = context.columnas(register);
  const tabla = leerTabla(register, columns, archivo);
  const { match, renglones, convenciones, explicacion } = tabla;
  const understood = { explicacion, explicada: explicar(explicacion, columns) };
  if (tabla.observaciones.some(isError)) {
    return { ...SIN_DETALLES, observaciones: tabla.observaciones, ...understood };
  }

  const modo = { convenciones, unidadDe: unidadesDe(register, (key) => context.rows(key)) };
  const read = withRotos(readFilas(register, columns, match, renglones, modo), tabla.rotos);
  const leer = lectorDe(register, read.filas, context);
  const filas = leer(read.filas);
  const llegada = { place: placer(register, existing), leer };
  const ajenas = filasAjenas(register, filas, existing, tabla.faltan);
  const wrong = [...read.observaciones, ...ajenas];
  const plan = planFilas(register, { filas, observaciones: wrong }, existing, llegada, context);
  const respelt = deOtraGrafia(register, columns, read.filas, filas);
  const observaciones = [...tabla.observaciones, ...plan.observaciones, ...respelt];
  return {
    ...SIN_DETALLES,
    ...plan,
    observaciones: inOrder(unaVez(observaciones)),
    ...understood,
  };
}

/** Nothing is read, nor proposed. */
const SIN_DETALLES = {
  ...SIN_FILAS,
  propuestas: [],
  codigosPropuestos: [],
  lecturas: () => [],
};

/** Each spelling of the file that gives way to another, once, at its first line. */
function deOtraGrafia(
  register: Register,
  columns: readonly PlacedColumn[],
  written: readonly Fila[],
  leidas: readonly Fila[],
): readonly Observacion[] {
  return columns.flatMap(({ key }) => {
    const said = new Set<string>();
    return written.flatMap(({ fila, row }, i): Observacion[] => {
      const [was, spelt] = [row[key], leidas[i]?.row[key]];
      if (was === spelt || said.has(`${was}`)) return [];
      said.add(`${was}`);
      const where = { registro: register.key, fila, columna: key };
      const mensaje = `«${was}» se carga como «${spelt}», que es como ya está escrito.`;
      return [{ ...where, codigo: 'OTRA_GRAFIA', severidad: 'nota', mensaje }];
    });
  });
}

/** Puts rows on the existing ones with their key or, without a código yet, on one that already says the same. */
function placer(
  register: Register,
  existing: readonly Fila[],
): (filas: readonly Fila[]) => readonly Destino[] {
  const byKey = new Map(existing.map((fila) => [keyOf(register, fila.row), fila]));
  const takeEqual = equalRows(existing);
  return (filas) =>
    filas.map(({ fila, row }) => {
      const clave = keyOf(register, row);
      const found = clave === undefined ? takeEqual(row) : byKey.get(clave);
      if (!found) {
        const cambio = { registro: register.key, cambio: 'crear', row } as const;
        return { fila, existing: undefined, row, cambio };
      }
      const cambio = modificacion(register.key, clave ?? '', found.row, row);
      return { fila, existing: found, row: { ...found.row, ...row }, cambio };
    });
}

/** Gives, each one once, the rows that hold every value of another. */
function equalRows(existing: readonly Fila[]): (row: AnyRow) => Fila | undefined {
  const indexes = new Map<string, Map<string, Fila[]>>();
  return (row) => {
    const keys = Object.keys(row).sort();
    const valuesOf = (other: AnyRow): string =>
      JSON.stringify(keys.map((key) => other[key] ?? null));
    const index = indexes.get(keys.join()) ?? new Map<string, Fila[]>();
    if (!indexes.has(keys.join())) {
      indexes.set(keys.join(), index);
      for (const fila of existing) {
        const values = valuesOf(fila.row);
        index.set(values, [...(index.get(values) ?? []), fila]);
      }
    }
    return index.get(valuesOf(row))?.shift();
  };
}

/** Several rows of one line of a file say of it the same. */
function unaVez(observaciones: readonly Observacion[]): readonly Observacion[] {
  const said = new Set<string>();
  return observaciones.filter(({ fila, columna, mensaje }) => {
    const text = `${fila} ${columna} ${mensaje}`;
    const isFirst = !said.has(text);
    said.add(text);
    return isFirst;
  });
}
