// A load of somebody's table into a register: what it would change and what is wrong with it. It
// plans and never writes; loading the same table twice plans nothing the second time.

import { type Cambio, modificacion } from '../cambio';
import { objecionesDe } from '../cierre';
import { type Lector, lectorDe } from '../grafia';
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
import { applyRules, filasConError, incompletas, validateFilas } from '../validate';
import type { Archivo } from './archivo';
import { filasAjenas, withRotos } from './filas-ajenas';
import { type Explicacion, leerTabla, type TablaLeida } from './leer-tabla';
import { desvestido } from './vestido';

export interface Cargue {
  readonly leidas: number;
  readonly nuevas: number;
  readonly actualizadas: number;
  readonly sinCambio: number;
  readonly rechazadas: number;
  /** Of the accepted rows, those that will still lack something. */
  readonly incompletas: number;
  readonly cambios: readonly Cambio[];
  /** The line of the file that each change comes from. */
  readonly lineas: readonly number[];
  /** At the lines of the file. */
  readonly observaciones: readonly Observacion[];
  readonly explicacion: Explicacion;
}

/** What some rows would change, wherever they were written. */
export type PlanDeFilas = Omit<Cargue, 'explicacion'>;

/** A row of the file on its place in the register. */
export interface Destino {
  readonly fila: number;
  readonly existing: Fila | undefined;
  /** The row as it will be: what the file leaves blank stays. */
  readonly row: AnyRow;
  /** Undefined when nothing changes. */
  readonly cambio: Cambio | undefined;
}

/** `existing` are the rows of the register as they are read. A row with an error is rejected. */
export function planCargue(
  register: Register,
  archivo: Archivo,
  existing: readonly Fila[],
  context: RuleContext,
): Cargue {
  const columns = context.columnas(register);
  const tabla = leerTabla(register, columns, desvestido(archivo));
  const { match, renglones, convenciones, explicacion } = tabla;
  if (tabla.observaciones.some(isError)) return rejected(tabla);

  const modo = { convenciones, unidadDe: unidadesDe(register, (key) => context.rows(key)) };
  const read = withRotos(readFilas(register, columns, match, renglones, modo), tabla.rotos);
  const filas = lectorDe(register, read.filas, context)(read.filas);
  const place = placer(register, existing);
  const ajenas = filasAjenas(register, filas, existing, tabla.faltan);
  const wrong = [...read.observaciones, ...ajenas];
  const plan = planFilas(register, { filas, observaciones: wrong }, existing, place, context);
  const respelt = deOtraGrafia(register, columns, read.filas, filas);
  const observaciones = [...tabla.observaciones, ...plan.observaciones, ...respelt];
  return { ...plan, observaciones: inOrder(observaciones), explicacion };
}

/**
 * Plans what rows already read would change: `place` puts those without an error on theirs. All are judged with one
 * spelling a name, and written as they are given.
 */
export function planFilas(
  register: Register,
  read: ReturnType<typeof readFilas>,
  existing: readonly Fila[],
  place: (filas: readonly Fila[]) => readonly Destino[],
  context: RuleContext,
): PlanDeFilas {
  const leer = lectorDe(register, read.filas, context);
  const wrong = [
    ...read.observaciones,
    ...ofReadRows(register, { ...read, filas: leer(read.filas) }, context),
  ];
  const withError = filasConError(wrong);
  const placed = place(read.filas.filter(({ fila }) => !withError.has(fila)));
  const closed = ofClosedRows(register, placed, existing, context, leer);
  const closedLines = filasConError(closed);
  const writable = placed.filter(({ fila }) => !closedLines.has(fila));
  const judge: Juez = (some) =>
    applyRules(register, leer(resulting(some, existing)), context).filter(({ fila }) => fila > 0);
  const { destinos, dichas } = ofRules(writable, judge);
  const lacking = incompletas(register, destinos, context.columnas(register));
  const observaciones = [...wrong, ...closed, ...lacking, ...dichas];
  return {
    ...countsOf(read.filas, destinos),
    incompletas: lacking.length,
    cambios: destinos.flatMap(({ cambio }) => cambio ?? []),
    lineas: destinos.flatMap(({ cambio, fila }) => (cambio ? fila : [])),
    observaciones: inOrder(observaciones),
  };
}

type Juez = (destinos: readonly Destino[]) => readonly Observacion[];

/** What the rules say of the lines of the file, and the rows that they let in: those left out by an error count for no other rule. */
function ofRules(
  destinos: readonly Destino[],
  judge: Juez,
): { readonly destinos: readonly Destino[]; readonly dichas: readonly Observacion[] } {
  const dichas = judge(destinos);
  const withError = filasConError(dichas);
  if (withError.size === 0) return { destinos, dichas };
  const right = destinos.filter(({ fila }) => !withError.has(fila));
  return { destinos: right, dichas: [...dichas.filter(isError), ...judge(right)] };
}

const inOrder = (observaciones: readonly Observacion[]): readonly Observacion[] =>
  [...observaciones].sort((a, b) => a.fila - b.fila);

type Counts = Pick<Cargue, 'leidas' | 'nuevas' | 'actualizadas' | 'sinCambio' | 'rechazadas'>;

function countsOf(filas: readonly Fila[], destinos: readonly Destino[]): Counts {
  const count = (cambio: Cambio['cambio'] | undefined): number =>
    destinos.filter((destino) => destino.cambio?.cambio === cambio).length;
  return {
    leidas: filas.length,
    nuevas: count('crear'),
    actualizadas: count('modificar'),
    sinCambio: count(undefined),
    rechazadas: filas.length - destinos.length,
  };
}

function rejected({ observaciones, explicacion }: TablaLeida): Cargue {
  const none = { leidas: 0, nuevas: 0, actualizadas: 0, sinCambio: 0, rechazadas: 0 };
  return { ...none, incompletas: 0, cambios: [], lineas: [], observaciones, explicacion };
}

/** Rows that the load would change and that refuse it; one that is there as the file has it is not touched. */
function ofClosedRows(
  register: Register,
  destinos: readonly Destino[],
  existing: readonly Fila[],
  context: RuleContext,
  leer: Lector,
): readonly Observacion[] {
  if (!register.cierra || destinos.every(({ cambio }) => !cambio)) return [];
  const own = leer(existing);
  const rowsOf = <T>(registro: string) =>
    (registro === register.key ? own : context.rows(registro)) as readonly Fila<T>[];
  const objecion = objecionesDe(register, { rows: rowsOf });
  return destinos.flatMap(({ fila, existing: there, cambio, row }): Observacion[] => {
    const [now] = there ? leer([there]) : [];
    const [after = { row }] = leer([{ fila, row }]);
    const asRead = cambio?.cambio === 'crear' ? { ...cambio, row: after.row } : cambio;
    const mensaje = asRead && objecion(asRead, now?.row);
    if (mensaje === undefined) return [];
    const columna = cambio?.cambio === 'modificar' ? Object.keys(cambio.despues)[0] : undefined;
    const where = { registro: register.key, fila, columna };
    return [{ ...where, codigo: 'FILA_CERRADA', severidad: 'error', mensaje }];
  });
}

/** A key that could not be read is not also missing; what rows lack is said once they are in place. */
function ofReadRows(
  register: Register,
  { filas, observaciones }: ReturnType<typeof readFilas>,
  context: RuleContext,
): readonly Observacion[] {
  const unread = new Set(
    observaciones
      .filter(({ columna }) => columna === undefined || register.clave.includes(columna))
      .map(({ fila }) => fila),
  );
  return validateFilas(register, filas, context).filter(
    ({ codigo, fila }) =>
      codigo !== 'FILA_INCOMPLETA' && !(codigo === 'CLAVE_AUSENTE' && unread.has(fila)),
  );
}

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

/** The register after the load: rows of the file at their line there, the others below zero. */
function resulting(destinos: readonly Destino[], existing: readonly Fila[]): readonly Fila[] {
  const touched = new Set(destinos.map((destino) => destino.existing));
  const others = existing.filter((fila) => !touched.has(fila));
  return [...destinos, ...others.map(({ fila, row }) => ({ fila: -fila, row }))];
}
