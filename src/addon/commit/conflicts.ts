// Optimistic check of a commit: a field somebody changed since it was read is shown, never overwritten.

import type { Cambio } from '../../domain/cambio';
import { type AnyRow, keyOf, type Valor } from '../../domain/register';
import type { Hoja } from '../sheet';
import { UserError } from '../user-error';

export interface Checked {
  /** What is still to be done. */
  readonly pending: readonly Cambio[];
  /** A Spanish line a conflict: sheet, row, column, and both values. */
  readonly conflicts: readonly string[];
}

/** Compares each change with the rows as they stand; what already holds is dropped. */
export function conflictsOf(
  cambios: readonly Cambio[],
  hojaOf: (registro: string) => Hoja,
): Checked {
  const pending: Cambio[] = [];
  const conflicts: string[] = [];
  const rowsByRegistro = new Map<string, Map<string, AnyRow>>();
  for (const cambio of cambios) {
    const hoja = hojaOf(cambio.registro);
    requireKeys(hoja);
    const rows = rowsByRegistro.get(cambio.registro) ?? indexRows(hoja);
    rowsByRegistro.set(cambio.registro, rows);
    const outcome = check(cambio, hoja, rows);
    if (typeof outcome === 'string') conflicts.push(outcome);
    else if (outcome) pending.push(outcome);
  }
  return { pending, conflicts };
}

/** A row without its key yet is known by its line, as apply.ts knows it. */
const indexRows = (hoja: Hoja): Map<string, AnyRow> =>
  new Map(hoja.filas.map(({ fila, row }) => [keyOf(hoja.register, row) ?? `línea ${fila}`, row]));

function check(cambio: Cambio, hoja: Hoja, rows: Map<string, AnyRow>): Cambio | string | undefined {
  const { title } = hoja.register;
  if (cambio.cambio === 'crear') {
    const clave = keyOf(hoja.register, cambio.row) ?? '';
    if (rows.has(clave)) return `${title}: ya existe la fila ${clave}.`;
    rows.set(clave, cambio.row);
    return cambio;
  }
  const row = rows.get(cambio.clave);
  if (!row) {
    return cambio.cambio === 'borrar'
      ? undefined
      : `${title}: ya no existe la fila ${cambio.clave}.`;
  }
  if (cambio.cambio === 'borrar') {
    const changed = Object.keys(cambio.antes).find((key) => row[key] !== cambio.antes[key]);
    return changed ? `${title} ${cambio.clave}: cambió ${labelOf(hoja, changed)}.` : cambio;
  }
  const open = Object.keys(cambio.despues).filter((key) => row[key] !== cambio.despues[key]);
  const changed = open.find((key) => row[key] !== cambio.antes[key]);
  if (changed) {
    return `${title} ${cambio.clave}, ${labelOf(hoja, changed)}: ahora dice «${shown(row[changed])}» y usted partió de «${shown(cambio.antes[changed])}».`;
  }
  return open.length === 0
    ? undefined
    : { ...cambio, antes: pick(cambio.antes, open), despues: pick(cambio.despues, open) };
}

/** A tab whose key header is missing or twice is read-only, and says so. */
function requireKeys({ register, match }: Hoja): void {
  const label = (key: string): string => register.columns[key]?.label ?? key;
  const wrong = register.clave.filter(
    (key) => match.missingKeys.includes(key) || match.repeated.includes(key),
  );
  if (wrong.length === 0) return;
  throw new UserError(
    `La hoja «${register.title}» no se puede escribir: el encabezado «${wrong.map(label).join('», «')}» falta o está repetido. Corríjalo o use «Preparar o reparar el libro».`,
    'ENCABEZADO',
  );
}

const labelOf = (hoja: Hoja, key: string): string =>
  hoja.columns.find((column) => column.key === key)?.label ?? key;
const shown = (value: Valor | undefined): string => (value === undefined ? '' : String(value));
const pick = (row: AnyRow, keys: readonly string[]): AnyRow =>
  Object.fromEntries(keys.map((key) => [key, row[key]]));
