// What measuring gives: a value in words, and whether it is what this project assumes of Google.

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
