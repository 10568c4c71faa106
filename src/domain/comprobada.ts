// What came of checking the bitácora, for whoever shows it.

/** Something of the bitácora that does not hold, and what to do. */
export interface Reparo {
  readonly codigo: string;
  readonly mensaje: string;
}
export interface Comprobada {
  readonly asientos: number;
  /** Number of the last entry, and its code as documents print it. */
  readonly numero: number;
  readonly codigo: string;
  /** Number of the last entry with a seal of the former format; 0 where there is none. */
  readonly anteriores: number;
  /** Whether the workbook remembers no end of its own: it is a copy, or lost what it is kept with. */
  readonly sinMemoria: boolean;
  readonly reparos: readonly Reparo[];
}
