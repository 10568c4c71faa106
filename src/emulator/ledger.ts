// Counts what a call would cost on Google and estimates its time. Navigation (getRange, getDataRange, getSheetByName,
// names, sizes of the grid) is free. The figures are medians published or measured by the community: they compare designs
// and promise no times.

/** What is counted, as the command line prints it. */
export const LLAMADAS = [
  'lectura',
  'escritura',
  'flush',
  'propiedades',
  'cache',
  'candado',
  'drive',
  'disparadores',
  'correo',
] as const;
export type Llamada = (typeof LLAMADAS)[number];

/** Cost of one call or edit. */
export interface Cost {
  readonly llamadas: { readonly [llamada in Llamada]: number };
  readonly total: number;
  readonly segundosEstimados: number;
}

interface Price {
  readonly llamada: Llamada;
  readonly seconds: number;
  readonly secondsPerCell?: number;
}

/** Seconds before the script's first line runs: loading the bundle and one round trip. Unmeasured: 0.8 to 1.5. */
const START = 1.15;
const FIRST_TOUCH_OF_SPREADSHEET = 0.2;

/** Tanaike 2018-10-12 (cells), Mogsdad (flush), Ziritione (properties, cache); lock, Drive, triggers and mail are assumptions. */
const PRICES = {
  lectura: { llamada: 'lectura', seconds: 0.03, secondsPerCell: 8.5e-6 },
  escritura: { llamada: 'escritura', seconds: 0.0012 },
  filaAnexada: { llamada: 'escritura', seconds: 0.11 },
  flush: { llamada: 'flush', seconds: 0.1, secondsPerCell: 58e-6 },
  propiedadLeida: { llamada: 'propiedades', seconds: 0.03 },
  propiedadEscrita: { llamada: 'propiedades', seconds: 0.062 },
  cacheLeida: { llamada: 'cache', seconds: 0.003 },
  cacheEscrita: { llamada: 'cache', seconds: 0.093 },
  candado: { llamada: 'candado', seconds: 0.035 },
  archivoLeido: { llamada: 'drive', seconds: 0.5 },
  archivoEscrito: { llamada: 'drive', seconds: 3.5 },
  disparador: { llamada: 'disparadores', seconds: 0.2 },
  cuotaLeida: { llamada: 'correo', seconds: 0.03 },
  correoEnviado: { llamada: 'correo', seconds: 0.65 },
} as const satisfies { readonly [operation: string]: Price };
export type Operation = keyof typeof PRICES;

export class Ledger {
  private readonly counts: { [llamada in Llamada]: number } = {
    lectura: 0,
    escritura: 0,
    flush: 0,
    propiedades: 0,
    cache: 0,
    candado: 0,
    drive: 0,
    disparadores: 0,
    correo: 0,
  };
  private seconds = 0;
  private isSpreadsheetTouched = false;
  /** Cells and calls written since the last flush. */
  private pendingCells = 0;
  private hasPending = false;
  /** Sheets whose last row and column are known since the last write. */
  private readonly bounded = new Set<string>();

  /** A request for values, formats, notes…; pending writes are flushed before it. */
  read(cells: number): void {
    if (this.hasPending) this.flush();
    this.touchSpreadsheet();
    this.charge('lectura', cells);
  }

  /** getLastRow and getLastColumn: one read a sheet until something is written. */
  readBounds(sheetId: string): void {
    if (this.bounded.has(sheetId)) return;
    this.read(0);
    this.bounded.add(sheetId);
  }

  /** A buffered write; its cells are paid for at the flush. */
  write(cells: number, operation: 'escritura' | 'filaAnexada' = 'escritura'): void {
    this.touchSpreadsheet();
    this.charge(operation, 0);
    this.pendingCells += cells;
    this.hasPending = true;
    this.bounded.clear();
  }

  /** Explicit, before a read after a write, or at the end; free when nothing is pending. */
  flush(): void {
    if (!this.hasPending) return;
    this.charge('flush', this.pendingCells);
    this.pendingCells = 0;
    this.hasPending = false;
  }

  charge(operation: Operation, cells = 0): void {
    const price: Price = PRICES[operation];
    this.counts[price.llamada] += 1;
    this.seconds += price.seconds + cells * (price.secondsPerCell ?? 0);
  }

  /** Utilities.sleep counts as it is. */
  sleep(seconds: number): void {
    this.seconds += seconds;
  }

  /** Seconds that the calls so far would have taken, from the script's first line on. */
  get elapsed(): number {
    return this.seconds;
  }

  /** The cost so far, with the flush that ends every script. */
  cost(): Cost {
    this.flush();
    return {
      llamadas: { ...this.counts },
      total: Object.values(this.counts).reduce((sum, count) => sum + count, 0),
      segundosEstimados: Math.round((START + this.seconds) * 1000) / 1000,
    };
  }

  private touchSpreadsheet(): void {
    if (this.isSpreadsheetTouched) return;
    this.isSpreadsheetTouched = true;
    this.seconds += FIRST_TOUCH_OF_SPREADSHEET;
  }
}
