// A form is a load of one row. Unlike a file, it has seen the row that it changes: the row is looked for as it was
// seen, a field that was emptied becomes blank, and what somebody else wrote since is told apart.

import { claveOfLine, modificacion } from '../cambio';
import { lectorDe } from '../grafia';
import { matchAt } from '../match-headers';
import type { Observacion } from '../observacion';
import type { Celda } from '../parse/celda';
import { readFilas, type UnidadDe } from '../read-filas';
import {
  type AnyRow,
  type Fila,
  keyOf,
  type PlacedColumn,
  type Register,
  type RuleContext,
} from '../register';
import { readsAlike } from '../texto';
import { unidadesDe } from '../unidades';
import type { Destino } from './destino';
import { namedBy } from './nombrados';
import { type PlanDeFilas, planFilas } from './plan-filas';

/** A row as somebody leaves it in a form. */
export interface FilaEscrita {
  /** The row as it was when they opened it; null for a new one. */
  readonly leida: Fila | null;
  /** The fields that they changed, as typed; '' empties. */
  readonly campos: { readonly [key: string]: string };
}

/** The line that observaciones of a form stand at. */
const LINE = 1;

export interface CargueDeFila extends PlanDeFilas {
  /** The row of the register that it is put on; undefined when it is a new one. */
  readonly existente: Fila | undefined;
}

/** What saving the form would change and what is wrong with it; nothing to change when the row already says the same. */
export function planFila(
  register: Register,
  { leida, campos }: FilaEscrita,
  existing: readonly Fila[],
  context: RuleContext,
): CargueDeFila {
  const columns = context.columnas(register);
  const written = columns.filter(({ key, computed }) => key in campos && !computed);
  const unidades = unidadesDe(register, (key) => context.rows(key));
  const unidadDe: UnidadDe = (escala, leer) =>
    unidades(escala, (key) => leer(key) ?? leida?.row[key]);
  const { row = {}, observaciones } = readWritten(register, written, campos, unidadDe);
  const after: AnyRow = { ...leida?.row, ...blank(written), ...row };
  const existente = leida
    ? seen(register, leida, existing)
    : existing.find((fila) => isSame(register, columns, fila.row, after));
  const escrita = { leida, after, written, existente };
  const misplaced = observaciones.length > 0 ? [] : placing(register, escrita, existing, context);
  const toJudge = { ...ofKeys(register, leida?.row), ...row };
  const read = {
    filas: [{ fila: LINE, row: toJudge }],
    observaciones: [...observaciones, ...misplaced],
  };
  const place = (filas: readonly Fila[]): readonly Destino[] =>
    filas.map(({ fila }) => destinoOf(register, fila, escrita));
  const llegada = { place, leer: lectorDe(register, read.filas, context) };
  return { ...planFilas(register, read, existing, llegada, context), existente };
}

/** What was typed, as the domain reads it; a row without anything in it is a row all the same. */
function readWritten(
  register: Register,
  written: readonly PlacedColumn[],
  campos: FilaEscrita['campos'],
  unidadDe: UnidadDe,
): { readonly row?: AnyRow; readonly observaciones: readonly Observacion[] } {
  const indexByKey = Object.fromEntries(written.map(({ key }, i) => [key, i]));
  const line: readonly Celda[] = written.map(({ key }) => campos[key]);
  const renglones = [{ fila: LINE, celdas: line }];
  const { filas, observaciones } = readFilas(register, written, matchAt(indexByKey), renglones, {
    unidadDe,
  });
  return filas[0] ? { row: filas[0].row, observaciones } : { observaciones };
}

const blank = (columns: readonly PlacedColumn[]): AnyRow =>
  Object.fromEntries(columns.map(({ key }) => [key, undefined]));

const ofKeys = ({ clave }: Register, row: AnyRow = {}): AnyRow =>
  Object.fromEntries(clave.map((key) => [key, row[key]]));

interface Escrita {
  readonly leida: Fila | null;
  readonly after: AnyRow;
  readonly written: readonly PlacedColumn[];
  readonly existente: Fila | undefined;
}

/** A new row that is already there, said the same, is one saved twice: nothing is left to do. */
function destinoOf(
  register: Register,
  fila: number,
  { leida, after, written, existente }: Escrita,
): Destino {
  if (!leida) {
    const cambio = { registro: register.key, cambio: 'crear', row: present(after) } as const;
    return { fila, existing: existente, row: after, cambio: existente ? undefined : cambio };
  }
  const clave = keyOf(register, leida.row) ?? claveOfLine(existente?.fila ?? leida.fila);
  const wanted = Object.fromEntries(written.map(({ key }) => [key, after[key]]));
  const cambio = modificacion(register.key, clave, leida.row, wanted);
  return { fila, existing: existente, row: { ...existente?.row, ...wanted }, cambio };
}

/** The row that was seen: by its key or, while it has none, by all that it said. */
export function seen(register: Register, leida: Fila, existing: readonly Fila[]): Fila | undefined {
  const clave = keyOf(register, leida.row);
  if (clave !== undefined) return existing.find(({ row }) => keyOf(register, row) === clave);
  const alike = existing.filter(
    ({ row }) =>
      keyOf(register, row) === undefined && holds(row, leida.row) && holds(leida.row, row),
  );
  const there = alike.find(({ fila }) => fila === leida.fila);
  return there ?? (alike.length === 1 ? alike[0] : undefined);
}

/** Whether a row says what a new one does and nothing else that people write: what a form leaves blank is blank. */
function isSame(
  { clave, numera }: Register,
  columns: readonly PlacedColumn[],
  row: AnyRow,
  fresh: AnyRow,
): boolean {
  const isGiven = (key: string): boolean => numera !== undefined && key === clave[0];
  const typed = columns.filter(({ key, computed }) => !computed && !isGiven(key));
  return holds(row, fresh) && typed.every(({ key }) => row[key] === fresh[key]);
}

const holds = (row: AnyRow, values: AnyRow): boolean =>
  Object.keys(values).every((key) => values[key] === undefined || row[key] === values[key]);

const present = (row: AnyRow): AnyRow =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));

/** Why a row cannot go where its key says: its row is gone, the key is of another, or others name it. */
function placing(
  register: Register,
  { leida, after, existente }: Escrita,
  existing: readonly Fila[],
  context: RuleContext,
): readonly Observacion[] {
  const [columna = ''] = register.clave;
  const observe = (codigo: string, mensaje: string): readonly Observacion[] => [
    { registro: register.key, fila: LINE, columna, codigo, severidad: 'error', mensaje },
  ];
  if (!leida && Object.keys(present(after)).length === 0) {
    return observe('FILA_VACIA', 'La fila está en blanco: escriba al menos un dato.');
  }
  if (leida && !existente) {
    const mensaje = 'La fila ya no está en la hoja como usted la abrió: ábrala de nuevo.';
    return observe('FILA_AUSENTE', mensaje);
  }
  const [before, clave] = [leida && keyOf(register, leida.row), keyOf(register, after)];
  if (clave === undefined || clave === before) return [];
  const other = existing.find(
    (fila) => fila !== existente && readsAlike(keyOf(register, fila.row) ?? '', clave),
  );
  if (other) {
    return observe(
      'CLAVE_REPETIDA',
      `«${clave}» ya está en la fila ${other.fila}: ábrala para editarla o corrija la clave.`,
    );
  }
  const value = leida?.row[columna];
  const isRenamed = value !== undefined && !readsAlike(`${after[columna]}`, `${value}`);
  const naming = isRenamed ? namedBy(register, columna, value, context) : [];
  if (naming.length === 0) return [];
  return observe(
    'CLAVE_REFERIDA',
    `«${value}» no se cambia porque aparece en ${naming.join(' y ')}: agregue una fila con la clave nueva y pase a ella lo que nombra a esta.`,
  );
}
