// What the add-on remembers of the book in one document property (addon/commit/estado.ts), as far as the host must know.

import type { Prestamo } from '../../domain/prestamo';
import type { WorkbookData } from '../../emulator/workbook/workbook';

export interface RememberedState {
  /** Version of the book's structure. */
  readonly esquema?: number;
  /** Number and hash of the last entry of the bitácora. */
  readonly numero?: number;
  readonly hash?: string;
  /** Only in the book that was lent, not in its copy. */
  readonly prestamo?: Prestamo;
}

const PROPERTY = 'libro';

/** undefined in a book that came without its properties. */
export function rememberedState({ properties }: WorkbookData): RememberedState | undefined {
  try {
    const state: unknown = JSON.parse(properties.document[PROPERTY] ?? '');
    return typeof state === 'object' && state !== null ? state : undefined;
  } catch {
    return undefined;
  }
}

/** Where the add-on finds the end of the bitácora that was known (addon/commit/hallado.ts). */
const FINAL = 'final';

/** The add-on takes it again from Parámetros and the bitácora, and tells there which end was known. */
export function forgetState({ properties }: WorkbookData, { numero, hash }: RememberedState): void {
  delete properties.document[PROPERTY];
  properties.document[FINAL] = JSON.stringify({ numero: numero ?? 0, hash: hash ?? '' });
}
