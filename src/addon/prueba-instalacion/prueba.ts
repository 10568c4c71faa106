// What a line of the prueba de instalación is: something this project assumes of Google, and how to measure it.

import type { Banco } from './banco';

export const RESULTADOS = [
  'bien',
  'distinto',
  'falló',
  'no se pudo',
  'en espera',
  'por probar a mano',
  'anotado a mano',
] as const;
export type Resultado = (typeof RESULTADOS)[number];

export interface Medida {
  /** What was measured, as people read it. */
  readonly valor: string;
  readonly resultado: Resultado;
}
export interface Prueba {
  readonly codigo: string;
  readonly titulo: string;
  /** What depends on it, or what a person has to do. */
  readonly porQue: string;
  readonly run: (banco: Banco) => Medida;
}
export interface Grupo {
  readonly titulo: string;
  readonly pruebas: readonly Prueba[];
  /** Its lines are only told for now: they take no time, so no limit keeps them out. */
  readonly isPending?: true;
}
/** A line once measured. */
export type Renglon = Pick<Prueba, 'codigo' | 'titulo' | 'porQue'> & Medida;

/** Good when it is as the project assumes. */
export const judge = (valor: string, isAsAssumed: boolean): Medida => ({
  valor,
  resultado: isAsAssumed ? 'bien' : 'distinto',
});

/** Good when both are the same; otherwise it tells what the project counts on. */
export const compare = (measured: string, assumed: string): Medida =>
  measured === assumed
    ? { valor: measured, resultado: 'bien' }
    : { valor: `${measured}. Se esperaba: ${assumed}.`, resultado: 'distinto' };

/** What a value of a cell is, for people: «1/2» (texto). */
export function describeValue(value: unknown): string {
  if (value === '') return 'vacío';
  if (typeof value === 'string') return `«${value}» (texto)`;
  if (typeof value === 'number') return `${value} (número)`;
  if (typeof value === 'boolean') return `${value ? 'verdadero' : 'falso'} (lógico)`;
  return value instanceof Date ? `${value.toString()} (fecha)` : String(value);
}

/** Milliseconds that something takes. */
export function timeOf(work: () => unknown): number {
  const start = Date.now();
  work();
  return Date.now() - start;
}

export const messageOf = (thrown: unknown): string =>
  thrown instanceof Error ? thrown.message : String(thrown);
