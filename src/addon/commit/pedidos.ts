// The requests that wrote something lately: one asked again, because its answer was lost, is answered with what it did.
// They are kept in the property that is the commit point, so that a request is known exactly when its commit is.

import { cambiosOf, REDACTED } from '../../domain/bitacora';
import type { Cambio } from '../../domain/cambio';
import { huellaOf } from '../../domain/huella';
import { type AnyRow, keyOf, type Register } from '../../domain/register';
import { whoIsThere } from '../identidad';
import type { PedidoHecho } from '../libro/estado';
import { type Libro, requireRegister } from '../libro/libro';
import { UserError } from '../user-error';
import { type AsientoEscrito, allAsientos, bitacoraSheet } from './registro-bitacora';

/** A request as it came. */
export interface Pedido {
  /** Made when its form was first filled: the same as long as the form is asked to be saved. */
  readonly id: string;
  /** Of what it asks: a form that was changed since has another one under the same id. */
  readonly huella: string;
  /** Known by its content alone: the same one again only if it comes at once and finds what it made untouched. */
  readonly sinId?: true;
}
/** What a request did. */
export interface HechoAntes {
  readonly cambios: readonly Cambio[];
  readonly cargue: string;
  readonly hash: string;
  /** Whether it asked for this very thing. */
  readonly esElMismo: boolean;
}

const MOST = 40;
const AT_ONCE_MS = 600_000;

/** undefined where a request came without id. */
export const pedidoDe = (id: unknown, content: unknown): Pedido | undefined =>
  typeof id === 'string' && id !== ''
    ? { id: id.slice(0, 24), huella: huellaOf(content) }
    : undefined;

/** The requests known with one more; `cargue` is '' when it wrote nothing. */
export const withPedido = (
  known: readonly PedidoHecho[] | undefined,
  pedido: Pedido | undefined,
  cargue: string,
): readonly PedidoHecho[] | undefined => {
  if (!pedido || !cargue) return known;
  const { id, huella } = pedido;
  const others = (known ?? []).filter(([other]) => other !== id);
  return [...others, [id, huella, cargue] as const].slice(-MOST);
};

/** What a request did already; undefined when it is new, or nothing of what it made is there any more. */
export function hechoAntes(libro: Libro, pedido: Pedido | undefined): HechoAntes | undefined {
  const known = libro.estado.pedidos?.find(([id]) => id === pedido?.id);
  if (!pedido || !known) return undefined;
  const [, huella, cargue] = known;
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
