// The arithmetic that every avance uses: sums and means without the noise of binary decimals.

/** A quantity to fifteen significant figures: 0.30000000000000004 → 0.3. */
export const cifra = (n: number): number => Number(n.toPrecision(15));

/** A ratio to twelve, so that what its quantities lost never shows at a threshold. */
export const proporcion = (n: number): number => Number(n.toPrecision(12));

export const suma = (numbers: readonly number[]): number =>
  cifra(numbers.reduce((total, n) => total + n, 0));

/** Whether two quantities differ by no more than the noise of binary decimals. */
export const isSame = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

export interface Ponderado {
  readonly valor: number | null;
  readonly peso: number;
}

/** Weighted mean of the values there are; null when there is none, or none weighs. */
export function promedioPonderado(items: readonly Ponderado[]): number | null {
  const counted = items.filter((item) => item.valor !== null);
  const peso = suma(counted.map((item) => item.peso));
  if (peso === 0) return null;
  return proporcion(suma(counted.map((item) => (item.valor ?? 0) * item.peso)) / peso);
}

/** The weights of a group: a blank takes the mean of the given ones; all blank weigh 1. */
export function completarPesos(given: readonly (number | undefined)[]): readonly number[] {
  const known = given.filter((peso) => peso !== undefined);
  const blank = known.length === 0 ? 1 : suma(known) / known.length;
  return given.map((peso) => peso ?? blank);
}

/** From one ratio to another in percentage points; null without either. */
export const puntos = (now: number | null, before: number | null): number | null =>
  now === null || before === null ? null : proporcion((now - before) * 100);

/** A ratio kept between 0 and 1, as roll-ups average it. */
export const conTope = (ratio: number | null): number | null =>
  ratio === null ? null : Math.min(1, Math.max(0, ratio));
