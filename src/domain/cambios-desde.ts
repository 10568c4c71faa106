// What changed, since some moment of the bitácora, in the rows that a document prints: to be held against the paper.

import { type Cambio, claveOfCambio } from './cambio';
import { KEY_JOINT, type PlacedColumn, type Register } from './register';
import { type AsientoFirmado, cuando } from './tras-cierre';

/** The rows of a register that are looked at. */
export interface Mirado {
  readonly register: Register;
  /** Its columns that count, with their labels. */
  readonly columnas: readonly PlacedColumn[];
  /** Whether a change is of a row that counts; all are unless told. */
  readonly isOf?: (cambio: Cambio) => boolean;
}
/** A change, and who made it; undefined for what the bitácora has not told yet. */
export interface Hecho {
  readonly cambio: Cambio;
  readonly firma: Pick<AsientoFirmado, 'momento' | 'quien'> | undefined;
}

/** "Actas AC-0001: Lugar (15/07/2026 10:05, ana@…)."; undefined for a change of what is not looked at. */
export function decirCambio(
  { register, columnas, isOf = () => true }: Mirado,
  { cambio, firma }: Hecho,
): string | undefined {
  if (cambio.registro !== register.key || !isOf(cambio)) return undefined;
  const what = whatChanged(cambio, columnas);
  const clave = claveOfCambio(register, cambio) ?? '';
  return what && `${`${register.title} ${clave}`.trim()}: ${what} (${cuando(firma)}).`;
}

/** undefined where nothing of it counts. */
function whatChanged(cambio: Cambio, columnas: readonly PlacedColumn[]): string | undefined {
  if (cambio.cambio === 'crear') return 'se agregó';
  if (cambio.cambio === 'borrar') return 'se borró';
  const labels = columnas.filter(({ key }) => key in cambio.despues).map(({ label }) => label);
  return labels.length > 0 ? labels.join(', ') : undefined;
}

/** What a change, or the key of its row, says of a column; [] where neither does. */
export function valoresEn(register: Register, cambio: Cambio, key: string): readonly unknown[] {
  if (cambio.cambio === 'crear') return [cambio.row[key]];
  const told = cambio.cambio === 'borrar' ? [cambio.antes] : [cambio.antes, cambio.despues];
  const own = told.flatMap((row) => (key in row ? [row[key]] : []));
  const at = (register.clave as readonly string[]).indexOf(key);
  if (own.length > 0 || at < 0) return own;
  return [register.clave.length === 1 ? cambio.clave : cambio.clave.split(KEY_JOINT)[at]];
}
