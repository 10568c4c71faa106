// Undoing a cargue: the changes that bring every row back to what it was, leaving alone what
// somebody has changed since.

import { type Asiento, cambiosOf, REDACTED } from './bitacora';
import { type Cambio, claveAfter, claveOfCambio } from './cambio';
import { type AnyRow, pick, type Register, type Valor } from './register';

/** How the bitácora names it. */
export const DESHACER = 'Deshacer cargue';

/** A row that stays as it is, and why. */
export interface Conservada {
  readonly registro: string;
  readonly clave: string;
  readonly motivo: string;
}
export interface Deshacer {
  readonly cambios: readonly Cambio[];
  readonly conservadas: readonly Conservada[];
}

/**
 * `asientos` of one cargue, oldest first; `find` gives the present row of a key, `objecion` what speaks against
 * a change besides: a row closed since then stays.
 */
export function undoCargue(
  asientos: readonly Asiento[],
  registerOf: (registro: string) => Register,
  find: (registro: string, clave: string) => AnyRow | undefined,
  objecion: (cambio: Cambio) => string | undefined = () => undefined,
): Deshacer {
  const cambios: Cambio[] = [];
  const conservadas: Conservada[] = [];
  const done = [...asientos].reverse().flatMap((asiento) => [...cambiosOf(asiento)].reverse());
  for (const cambio of done) {
    const clave = presentKey(registerOf(cambio.registro), cambio);
    const keep = (motivo: string) => conservadas.push({ registro: cambio.registro, clave, motivo });
    const inverse = invert(cambio, clave, find(cambio.registro, clave));
    if (typeof inverse === 'string') keep(inverse);
    else if (inverse) {
      const known = withoutRedacted(inverse);
      const closed = known && objecion(known);
      if (closed) keep(closed);
      else {
        if (known !== inverse) keep(DATO_PERSONAL);
        if (known) cambios.push(known);
      }
    }
  }
  return { cambios, conservadas };
}

/** Key by which the row of a change is found now that it is done. */
function presentKey(register: Register, cambio: Cambio): string {
  return cambio.cambio === 'modificar'
    ? (claveAfter(register, cambio.clave, cambio.despues) ?? cambio.clave)
    : (claveOfCambio(register, cambio) ?? '');
}

const DATO_PERSONAL =
  'Sus datos personales no quedan en la bitácora: revíselos y, si hace falta, escríbalos de nuevo.';

/** The same change without the personal values, which nobody knows any more; undefined when it is only those. */
function withoutRedacted(cambio: Cambio): Cambio | undefined {
  if (cambio.cambio === 'borrar') return cambio;
  const values = cambio.cambio === 'crear' ? cambio.row : cambio.despues;
  const known = Object.keys(values).filter((key) => values[key] !== REDACTED);
  if (known.length === Object.keys(values).length) return cambio;
  if (known.length === 0) return undefined;
  const only = (row: AnyRow): AnyRow => pick(row, known);
  return cambio.cambio === 'crear'
    ? { ...cambio, row: only(cambio.row) }
    : { ...cambio, antes: only(cambio.antes), despues: only(cambio.despues) };
}

/** The inverse of a change on the present row; undefined when nothing is left to do; or why not. */
function invert(
  cambio: Cambio,
  clave: string,
  now: AnyRow | undefined,
): Cambio | string | undefined {
  const { registro } = cambio;
  if (cambio.cambio === 'borrar') {
    return now
      ? 'Ya hay otra fila con esta clave.'
      : { registro, cambio: 'crear', row: cambio.antes };
  }
  if (!now) return cambio.cambio === 'crear' ? undefined : 'La fila ya no existe.';
  if (cambio.cambio === 'crear') {
    return holds(now, cambio.row) && holds(cambio.row, now)
      ? { registro, cambio: 'borrar', clave, antes: now }
      : 'La fila cambió después del cargue.';
  }
  return holds(now, cambio.despues)
    ? { registro, cambio: 'modificar', clave, antes: cambio.despues, despues: cambio.antes }
    : 'La fila cambió después del cargue.';
}

/** Whether a row still holds the given values; what the log does not show is not compared. */
const holds = (row: AnyRow, values: AnyRow): boolean =>
  Object.entries(values).every(([key, value]) => {
    const present: Valor | undefined = row[key];
    return value === REDACTED || present === REDACTED || (present ?? null) === (value ?? null);
  });
