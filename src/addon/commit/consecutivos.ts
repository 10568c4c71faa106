// Consecutive numbers: 1 + the highest of the counter and the register, so that the number of a
// deleted row never returns. Given under the commit's lock.

import type { AnyRow, Fila, Register } from '../../domain/register';
import { fold } from '../../domain/texto';

/** The counters of one commit: they begin where the workbook left them. */
export class Consecutivos {
  private readonly counters: { [serie: string]: number };
  private readonly counted = new Set<string>();

  constructor(start: { readonly [serie: string]: number }) {
    this.counters = { ...start };
  }

  /** Next number of a series, never below `floor` + 1. */
  next(serie: string, floor = 0): number {
    const number = Math.max(this.counters[serie] ?? 0, floor) + 1;
    this.counters[serie] = number;
    return number;
  }

  /** Next Código of a numbered register: EV-0001. */
  nextCodigo(register: Register, filas: readonly Fila[]): string {
    const serie = register.numera ?? register.key;
    const floor = this.counted.has(serie) ? 0 : highest(serie, filas, register);
    this.counted.add(serie);
    return `${serie}-${String(this.next(serie, floor)).padStart(4, '0')}`;
  }

  /** Next code of a load: C-0012. */
  nextCargue(): string {
    return `C-${String(this.next('cargue')).padStart(4, '0')}`;
  }

  /** A code that came from outside raises its counter, so that it is not given again. */
  note(register: Register, row: AnyRow): void {
    const serie = register.numera;
    const number = serie ? numberIn(serie, row[register.clave[0] ?? '']) : 0;
    if (serie && number > (this.counters[serie] ?? 0)) this.counters[serie] = number;
  }

  all(): { readonly [serie: string]: number } {
    return this.counters;
  }
}

const numberIn = (serie: string, codigo: unknown): number =>
  Number(new RegExp(`^${fold(serie)}-(\\d+)$`).exec(fold(`${codigo ?? ''}`))?.[1] ?? 0);

const highest = (serie: string, filas: readonly Fila[], register: Register): number =>
  filas.reduce((top, { row }) => Math.max(top, numberIn(serie, row[register.clave[0] ?? ''])), 0);
