// What the sombra of a register says that the bitácora did not tell, from its first entry to the one after which the sombra was
// written: the add-on never makes them differ, so whoever did changed the sombra, and perhaps a cell with it.

import { type Asiento, cambiosLegibles } from './bitacora';
import { type Cambio, isByLine } from './cambio';
import { definitionOf } from './placed-columns';
import type { AnyRow, Register } from './register';
import { applyTo, cambiosTold, columnsInSombra, DESCONOCIDO, decodeSombra } from './sombra';

/** A row that differs, and in which column where it is in both. */
export interface NoContado {
  readonly clave: string;
  readonly columna?: string;
}

/**
 * `texto` is the sombra as it is kept; `asientos` are those of the whole bitácora up to its entry, oldest first; `isWhole` says that
 * they begin with the workbook, so that a row of which they never told is nobody's.
 */
export function noContado(
  register: Register,
  texto: string,
  asientos: readonly Asiento[],
  isWhole: boolean,
): readonly NoContado[] {
  const sombra = decodeSombra(register, texto);
  const { rows, isKnown } = contado(register, asientos, isWhole);
  const columns = columnsInSombra(texto).filter((key) => !definitionOf(register, key)?.personal);
  const written = [...sombra].flatMap(([clave, row]): readonly NoContado[] => {
    const told = rows.get(clave);
    if (!told) return isKnown ? [{ clave }] : [];
    return columns.flatMap((columna) => (differs(told, row, columna) ? { clave, columna } : []));
  });
  const gone = [...rows.keys()].filter((clave) => !sombra.has(clave));
  return [...written, ...gone.map((clave) => ({ clave }))];
}

/** How many rows the bitácora says that a register has. */
export const cuantasContadas = (register: Register, asientos: readonly Asiento[]): number =>
  contado(register, asientos, true).rows.size;

/** Rows as entries told them; not `isKnown` where there may be others. */
function contado(register: Register, asientos: readonly Asiento[], isWhole: boolean) {
  const rows = new Map<string, AnyRow>();
  let isKnown = isWhole;
  for (const asiento of asientos) {
    if (beginsAnew(register, asiento)) {
      rows.clear();
      isKnown = false;
    }
    if (asiento.registro !== register.key) continue;
    for (const cambio of cambiosTold(register, asiento)) {
      complete(rows, cambio);
      applyTo(register, rows, cambio);
    }
  }
  return { rows, isKnown };
}

/** Whether the sombra was taken from the tab as it stood: where it was lost, and where there was none before. */
function beginsAnew({ title }: Register, asiento: Asiento): boolean {
  if (asiento.registro !== 'bitacora') return false;
  return cambiosLegibles(asiento).some(
    (cambio) =>
      cambio.cambio === 'modificar' &&
      (`${cambio.despues.sombra ?? ''}`.split(', ').includes(title) ||
        Number(cambio.antes.esquema ?? Infinity) < 2),
  );
}

/** In a row of which the bitácora tells a part: what it does not tell is unknown. No column has that key. */
const PARTE = '\u0000';

/** Of a row older than the bitácora only what changed is known. */
function complete(rows: Map<string, AnyRow>, cambio: Cambio): void {
  if (cambio.cambio !== 'modificar' || isByLine(cambio.clave) || rows.has(cambio.clave)) return;
  rows.set(cambio.clave, { [PARTE]: DESCONOCIDO });
}

function differs(told: AnyRow, row: AnyRow, key: string): boolean {
  const isUntold = PARTE in told && !(key in told);
  if (isUntold || told[key] === DESCONOCIDO || row[key] === DESCONOCIDO) return false;
  return told[key] !== row[key];
}
