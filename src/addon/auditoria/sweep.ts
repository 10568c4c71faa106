// The clock trigger: every ten minutes it looks for what no edit trigger told (pastes while somebody was
// saving, deleted rows, edits from outside) and logs it, with no author rather than a wrong one.

import type { Register } from '../../domain/register';
import { AUDITED } from '../../domain/sombra';
import { diaEnBogota } from '../libro/libro';
import { whenFree } from '../under-lock';
import { tellToday } from '../vistas/al-dia';
import { auditTabs } from './audit';
import { clearSucias, readSucias, readUltimoBarrido, writeUltimoBarrido } from './marcas';

/** How long it waits for the lock: it comes again. */
const WAIT_MS = 5_000;
/** How long it holds the lock at once, so that whoever saves meanwhile (they wait 20 s) is not turned away. */
const HOLD_MS = 8_000;
/** How long it works in all. */
const BUDGET_MS = 60_000;

/** Compares every tab in turn: those left to it first, then those that it saw longest ago. */
export function sweep(): void {
  const began = Date.now();
  const last = readUltimoBarrido();
  const before = last?.revisadas ?? {};
  const sucias = readSucias();
  const order = inTurn(sucias, before);
  const left = sweepInHolds(order, sucias, began);
  if (left.length === order.length) return;
  const done = order.filter((register) => !left.includes(register));
  const revisadas = { ...before, ...Object.fromEntries(done.map(({ key }) => [key, began])) };
  const momento = Date.now();
  writeUltimoBarrido({ momento, revisadas, duro: momento - began });
  if (!last || diaEnBogota(last.momento) !== diaEnBogota(momento)) tellToday();
}

function inTurn(
  sucias: readonly string[],
  revisadas: { readonly [registro: string]: number },
): readonly Register[] {
  const age = ({ key }: Register): number => (sucias.includes(key) ? -1 : (revisadas[key] ?? 0));
  return [...AUDITED].sort((a, b) => age(a) - age(b));
}

/** What is left when the time is over, or the lock is somebody else's. */
function sweepInHolds(
  order: readonly Register[],
  sucias: readonly string[],
  began: number,
): readonly Register[] {
  let left = order;
  while (left.length > 0 && Date.now() - began < BUDGET_MS) {
    const registers = left;
    const after = whenFree(
      WAIT_MS,
      () => hold(registers, sucias),
      () => undefined,
    );
    if (!after) break;
    left = after;
  }
  return left;
}

function hold(registers: readonly Register[], sucias: readonly string[]): readonly Register[] {
  clearSucias(sucias.filter((sucia) => registers.some(({ key }) => key === sucia)));
  const end = Date.now() + HOLD_MS;
  return auditTabs(registers, () => Date.now() > end);
}
