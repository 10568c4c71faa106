// Keeps the newest of what is being typed: one save at a time, for calls to the server overtake one
// another. When to keep is for use-draft.ts to say.

import type { ActaEntrada } from '../../domain/acta';

/** same: it was safe already, or something newer is about to be saved. */
export type Kept = 'saved' | 'same' | 'failed';

export interface Keeper {
  readonly keep: (acta: ActaEntrada) => Promise<Kept>;
  /** Forgets what was kept; `safe` needs no keeping: it is in the register, or is what a form starts with. */
  readonly forget: (safe: ActaEntrada) => Promise<Kept>;
}

/** `safe` is what the form starts with. */
export function createKeeper(
  save: (acta: ActaEntrada | null) => Promise<unknown>,
  safe: ActaEntrada,
): Keeper {
  let known = textOf(safe);
  let newest = 0;
  let last: Promise<Kept> = Promise.resolve('same');
  const settle = async (acta: ActaEntrada | null, text: string): Promise<Kept> => {
    const kept = await save(acta).then(
      (): Kept => 'saved',
      (): Kept => 'failed',
    );
    if (kept === 'saved' || !acta) known = text;
    return kept;
  };
  const queue = (acta: ActaEntrada | null, text: string): Promise<Kept> => {
    newest += 1;
    const turn = newest;
    // Forgetting is never skipped, or a saved acta would come back as a draft.
    const isIdle = (): boolean => acta !== null && (turn !== newest || text === known);
    last = last.then(() => (isIdle() ? 'same' : settle(acta, text)));
    return last;
  };
  return {
    keep: (acta) => queue(acta, textOf(acta)),
    forget: (acta) => queue(null, textOf(acta)),
  };
}

/** What a person has typed of an acta: the código that saving gives it is no change of theirs. */
const textOf = (acta: ActaEntrada): string => JSON.stringify({ ...acta, codigo: undefined });
