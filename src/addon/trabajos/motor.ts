// Carries a job on: begins it, does units until the step's time is over, gives it up. The lock is taken for each unit and
// never for the whole, so that people save in between and two windows may carry the same job on.

import { commit } from '../commit/commit';
import { finishPending } from '../commit/finish-pending';
import { ownAccount } from '../disparadores/duenos';
import { whoIsThere } from '../identidad';
import { type Avance, type Cursor, type Estado, readEstado, writeEstado } from '../libro/estado';
import { momentoEnBogota } from '../libro/libro';
import { openLibro } from '../libro/open-libro';
import { requireNotLent } from '../prestamo';
import { underLock } from '../under-lock';
import { UserError } from '../user-error';
import { cursoresOf, findCursor, isDone, type Nombre, withCursor, withoutCursor } from './cursores';
import type { Plan, Trabajo } from './trabajo';
import {
  empezoOf,
  isMine,
  lastTold,
  SOLO_QUIEN_EMPEZO,
  show,
  type TrabajoVisto,
  tell,
} from './visto';

/** A step takes no more than this, far from Google's six minutes: whoever waits hears in time. */
const PASO_MS = 90_000;
/** The cursors share one property, of 9 kB on Google, with the rest of what the workbook remembers. */
const MOST_CHARACTERS = 1000;
const MOST_JOBS = 5;

/** Begins a job, or finds it where it was left, and carries it on for one step. */
export function start<P>(
  trabajo: Trabajo<P>,
  pedido: P,
  plan = trabajo.abre(pedido),
): TrabajoVisto {
  const cursor = underLock(() => {
    const { estado } = finishPending(openLibro());
    requireNotLent(estado);
    const known = findCursor({ trabajo: trabajo.key, clave: plan.clave });
    if (known) return known;
    requireRoom(estado);
    return remember(estado, firstCursor(trabajo, plan, pedido));
  });
  requireMine(trabajo, cursor);
  return isDone(cursor) ? show(trabajo, cursor) : step(trabajo, plan, cursor);
}

/** Goes on with a job that was begun; `tomar` takes it over from the account that began it, where that is possible. */
export function goOn<P>(
  trabajo: Trabajo<P>,
  nombre: Nombre,
  {
    pedido,
    tomar = false,
  }: { readonly pedido?: P | undefined; readonly tomar?: boolean | undefined },
): TrabajoVisto {
  const cursor = tomar ? takeOver(trabajo, nombre) : findCursor(nombre);
  if (!cursor) return over(nombre);
  requireMine(trabajo, cursor);
  const plan = trabajo.abre(requirePedido(trabajo, cursor, pedido));
  if (plan.clave === cursor.clave) return step(trabajo, plan, cursor);
  throw new UserError(
    `No es ${trabajo.necesita ?? 'lo mismo'} con que se empezó: ${cursor.titulo}. No se hizo nada.`,
    'OTRO_PEDIDO',
  );
}

/** Gives a job up between two units; what it did stays. Anybody may: who began it may never come back. */
export function giveUp<P>(trabajo: Trabajo<P>, nombre: Nombre): TrabajoVisto {
  return underLock(() => {
    const cursor = findCursor(nombre);
    if (!cursor) return over(nombre);
    const { estado } = finishPending(openLibro());
    writeEstado({ ...estado, trabajos: withoutCursor(cursoresOf(estado), cursor) });
    return tell(show(trabajo, cursor, /* isGivenUp= */ true));
  });
}

/** How far it is, without waiting for the step that runs. */
export const look = <P>(trabajo: Trabajo<P>, nombre: Nombre): TrabajoVisto => {
  const told = lastTold(nombre);
  if (told) return told;
  const cursor = findCursor(nombre);
  return cursor ? show(trabajo, cursor) : over(nombre);
};

/** How it ended, as long as that is known. */
function over(nombre: Nombre): TrabajoVisto {
  const told = lastTold(nombre);
  if (told && told.estado !== 'a medias') return told;
  throw new UserError(
    'Este trabajo ya no está pendiente: terminó, o alguien lo canceló.',
    'SIN_TRABAJO',
  );
}

function step<P>(trabajo: Trabajo<P>, plan: Plan, first: Cursor): TrabajoVisto {
  const began = Date.now();
  let cursor = first;
  let longest = 0;
  do {
    const unitBegan = Date.now();
    const after = underLock(() => unit(trabajo, plan, cursor));
    if (!after) return over(cursor);
    cursor = after;
    longest = Math.max(longest, Date.now() - unitBegan);
  } while (!isDone(cursor) && Date.now() - began + longest < PASO_MS);
  return show(trabajo, cursor);
}

/** One unit, from where the job stands now: another window may have carried it on. undefined when it is over. */
function unit<P>(trabajo: Trabajo<P>, plan: Plan, nombre: Nombre): Cursor | undefined {
  const cursor = findCursor(nombre);
  if (!cursor) return undefined;
  requireMine(trabajo, cursor);
  const moved = attempt(trabajo, cursor, () => move(plan, cursor));
  // Still under the lock: what another window tells of a later unit comes after it.
  tell(show(trabajo, moved));
  return moved;
}

/** Does it, and writes where the job is then: with the commit of the unit, or after a unit without any. */
function move(plan: Plan, cursor: Cursor): Cursor {
  let moved: Cursor | undefined;
  const avance = plan.haz(cursor, (encargo, despues) => {
    let reached: Avance = cursor;
    commit({
      ...encargo,
      trabajos: (cursores, cargue) => {
        reached = despues(cargue);
        moved = after(cursor, reached);
        return withCursor(cursores, moved);
      },
    });
    return reached;
  });
  return moved ?? remember(openLibro().estado, after(cursor, avance));
}

function after(cursor: Cursor, { hechas, total = cursor.total, datos }: Avance): Cursor {
  const moved = { ...cursor, hechas, total, datos };
  if (hechas > cursor.hechas || isDone(moved)) return moved;
  throw new Error(`${cursor.trabajo}: a unit that moves nothing`);
}

/** A unit that the add-on refuses stops the job where it is, and says so; one whose first unit is refused was never begun. */
function attempt<P, T>(trabajo: Trabajo<P>, cursor: Cursor, work: () => T): T {
  try {
    return work();
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown;
    if (cursor.hechas === 0) {
      withdraw(cursor);
      throw thrown;
    }
    throw new UserError(
      `Quedó a medias. ${trabajo.dice(cursor)} Corrija lo siguiente y continúe, o cancele lo que falta.`,
      thrown.codigo,
      [thrown.message, ...thrown.detalle],
    );
  }
}

/** What was saved half-way past its commit point has moved, and stays. */
function withdraw(cursor: Cursor): void {
  const estado = readEstado();
  if (!estado || findCursor(cursor)?.hechas !== 0) return;
  writeEstado({ ...estado, trabajos: withoutCursor(cursoresOf(estado), cursor) });
}

function firstCursor<P>(trabajo: Trabajo<P>, plan: Plan, pedido: P): Cursor {
  const { clave, titulo, total, datos } = plan;
  const cursor: Cursor = {
    trabajo: trabajo.key,
    clave,
    titulo,
    hechas: 0,
    total,
    datos,
    ...(trabajo.necesita === undefined && { pedido }),
    quien: whoIsThere().quien,
    cuenta: ownAccount(),
    desde: momentoEnBogota(),
  };
  if (JSON.stringify(cursor).length > MOST_CHARACTERS) {
    throw new Error(`${trabajo.key}: too much to remember of a job`);
  }
  return cursor;
}

function requireRoom(estado: Estado): void {
  const cursores = cursoresOf(estado);
  if (cursores.length < MOST_JOBS) return;
  throw new UserError(
    `Hay ${cursores.length} trabajos a medias, y no caben más: continúe o cancele alguno antes de empezar otro.`,
    'TRABAJOS_A_MEDIAS',
    cursores.map((cursor) => `${cursor.titulo}. ${empezoOf(cursor)}`),
  );
}

function remember(estado: Estado, cursor: Cursor): Cursor {
  writeEstado({ ...estado, trabajos: withCursor(cursoresOf(estado), cursor) });
  return cursor;
}

function requireMine<P>(trabajo: Trabajo<P>, cursor: Cursor): void {
  if (isMine(cursor)) return;
  const how = trabajo.seHereda ? 'Para seguirlo usted, use «Seguir yo».' : SOLO_QUIEN_EMPEZO;
  throw new UserError(`${cursor.titulo}. ${empezoOf(cursor)} ${how}`, 'AJENO');
}

function takeOver<P>(trabajo: Trabajo<P>, nombre: Nombre): Cursor | undefined {
  return underLock(() => {
    const { estado } = finishPending(openLibro());
    const cursor = findCursor(nombre);
    if (!cursor || isMine(cursor)) return cursor;
    if (!trabajo.seHereda) requireMine(trabajo, cursor);
    return remember(estado, { ...cursor, quien: whoIsThere().quien, cuenta: ownAccount() });
  });
}

function requirePedido<P>(trabajo: Trabajo<P>, cursor: Cursor, pedido: P | undefined): P {
  const known = trabajo.necesita === undefined ? (cursor.pedido as P) : pedido;
  if (known !== undefined && known !== null) return known;
  throw new UserError(`Para continuar hace falta ${trabajo.necesita}.`, 'FALTA_PEDIDO');
}
