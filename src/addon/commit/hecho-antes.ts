// What a request that is asked again did the first time, by what the bitácora says, as far as it still stands.

import { cambiosOf, REDACTED } from '../../domain/bitacora';
import type { Cambio } from '../../domain/cambio';
import { type AnyRow, keyOf, type Register } from '../../domain/register';
import { whoIsThere } from '../identidad';
import type { PedidoHecho } from '../libro/estado';
import { type Libro, requireRegister } from '../libro/libro';
import { UserError } from '../user-error';
import type { HechoAntes, Pedido } from './pedido';
import { type AsientoEscrito, allAsientos, bitacoraSheet } from './registro-bitacora';

const AT_ONCE_MS = 600_000;

/** undefined when nothing of what it made is there any more. */
export function readHecho(
  libro: Libro,
  pedido: Pedido,
  [, huella, cargue]: PedidoHecho,
): HechoAntes | undefined {
  const asientos = allAsientos(bitacoraSheet(libro.ss)).filter((one) => one.cargue === cargue);
  const last = asientos[asientos.length - 1];
  if (!last || (pedido.sinId && !isTheirs(last))) return undefined;
  const cambios = asientos.flatMap(cambiosOf);
  if (!isThere(libro, cambios, pedido)) {
    requireNoneWaiting(libro);
    return undefined;
  }
  return {
    cambios,
    cargue,
    hash: last.hash,
    esElMismo: huella === pedido.huella,
  };
}

/** Whether the same person asked for it just now. */
const isTheirs = ({ momento, quien }: AsientoEscrito): boolean =>
  Date.now() - Date.parse(`${momento.replace(' ', 'T')}-05:00`) < AT_ONCE_MS &&
  quien === whoIsThere().quien;

/** Whether something stands of what was made; all of it, and untouched, where only its content tells. */
function isThere(libro: Libro, cambios: readonly Cambio[], { sinId }: Pedido): boolean {
  const made = cambios.flatMap((cambio) => {
    if (cambio.cambio !== 'crear') return [];
    const register = requireRegister(cambio.registro);
    return [stands(libro, register, cambio.row, sinId === true)];
  });
  return made.length === 0 || (sinId ? made.every(Boolean) : made.some(Boolean));
}

function stands(libro: Libro, register: Register, made: AnyRow, isWhole: boolean): boolean {
  const clave = keyOf(register, made);
  if (clave === undefined) return true;
  const now = libro.typed(register.key).find(({ row }) => keyOf(register, row) === clave)?.row;
  if (!now || !isWhole) return now !== undefined;
  return Object.entries(made).every(([key, value]) => value === REDACTED || now[key] === value);
}

/** What waits in quarantine will be written: asked for again, it would be there twice. */
function requireNoneWaiting({ estado: { cuarentena = [] } }: Libro): void {
  if (cuarentena.length === 0) return;
  throw new UserError(
    'Lo que guardó quedó anotado en la bitácora, y falta escribirlo en las hojas. No lo guarde otra vez: use PAM › Configuración › Preparar o reparar el libro.',
    'GUARDADO_A_MEDIAS',
  );
}
