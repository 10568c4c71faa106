// What rows would change in a register and what is wrong with them, wherever they were written: a load and a form plan alike.

import type { Cambio } from '../cambio';
import { objecionesDe } from '../cierre';
import type { Lector } from '../grafia';
import { isError, type Observacion } from '../observacion';
import type { readFilas } from '../read-filas';
import type { Fila, Register, RuleContext } from '../register';
import { applyRules, filasConError, incompletas, validateFilas } from '../validate';
import type { Destino } from './destino';
import { nombradosQueCambian } from './nombrados';

/** What becomes of the rows of a load. */
export interface Conteo {
  readonly leidas: number;
  readonly nuevas: number;
  readonly actualizadas: number;
  readonly sinCambio: number;
  readonly rechazadas: number;
  /** Of the accepted rows, those that will still lack something. */
  readonly incompletas: number;
}

/** What some rows would change, wherever they were written. */
export interface PlanDeFilas extends Conteo {
  readonly cambios: readonly Cambio[];
  /** The line of the file that each change comes from. */
  readonly lineas: readonly number[];
  /** At the lines of the file. */
  readonly observaciones: readonly Observacion[];
}

/** The plan of a file that is not read. */
export const SIN_FILAS: PlanDeFilas = {
  leidas: 0,
  nuevas: 0,
  actualizadas: 0,
  sinCambio: 0,
  rechazadas: 0,
  incompletas: 0,
  cambios: [],
  lineas: [],
  observaciones: [],
};

/** How rows that were read come to the register. */
export interface Llegada {
  /** Puts those without an error on their place. */
  readonly place: (filas: readonly Fila[]) => readonly Destino[];
  /** Gives them, and those there are, one spelling a name. */
  readonly leer: Lector;
}

/** Plans what rows already read would change. All are judged with one spelling a name, and written as they are given. */
export function planFilas(
  register: Register,
  read: ReturnType<typeof readFilas>,
  existing: readonly Fila[],
  { place, leer }: Llegada,
  context: RuleContext,
): PlanDeFilas {
  const wrong = [
    ...read.observaciones,
    ...ofReadRows(register, { ...read, filas: leer(read.filas) }, context),
  ];
  const withError = filasConError(wrong);
  const placed = place(read.filas.filter(({ fila }) => !withError.has(fila)));
  const closed = [
    ...ofClosedRows(register, placed, existing, context, leer),
    ...nombradosQueCambian(register, placed, existing, context),
  ];
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

export const inOrder = (observaciones: readonly Observacion[]): readonly Observacion[] =>
  [...observaciones].sort((a, b) => a.fila - b.fila);

type Counts = Pick<PlanDeFilas, 'leidas' | 'nuevas' | 'actualizadas' | 'sinCambio' | 'rechazadas'>;

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
  const objecion = objecionesDe(register, { rows: rowsOf, ahora: context.ahora });
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
  // A row may refer to another of the same file (an objective, to the opportunity it answers to).
  const rowsOf = <T>(registro: string) =>
    (registro === register.key
      ? [...context.rows(registro), ...filas]
      : context.rows(registro)) as readonly Fila<T>[];
  return validateFilas(register, filas, { ...context, rows: rowsOf }).filter(
    ({ codigo, fila }) =>
      codigo !== 'FILA_INCOMPLETA' && !(codigo === 'CLAVE_AUSENTE' && unread.has(fila)),
  );
}

/** The register after the load: rows of the file at their line there, the others below zero. */
function resulting(destinos: readonly Destino[], existing: readonly Fila[]): readonly Fila[] {
  const touched = new Set(destinos.map((destino) => destino.existing));
  const others = existing.filter((fila) => !touched.has(fila));
  return [...destinos, ...others.map(({ fila, row }) => ({ fila: -fila, row }))];
}
