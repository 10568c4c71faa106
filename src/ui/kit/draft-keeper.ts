// Keeps the newest of what is being typed: one save at a time, for calls to the server overtake one
// another. When to keep is for use-draft.ts to say.

/** same: it was safe already, or something newer is about to be saved. */
export type Kept = 'saved' | 'same' | 'failed';

export interface Keeper<T> {
  readonly keep: (draft: T) => Promise<Kept>;
  /** Forgets what was kept; `safe` needs no keeping: it is in the register, or is what a form starts with. */
  readonly forget: (safe: T) => Promise<Kept>;
}

/** `safe` is what the form starts with; `textOf` tells two drafts apart. */
export function createKeeper<T>(
  save: (draft: T | null) => Promise<unknown>,
  safe: T,
  textOf: (draft: T) => string = JSON.stringify,
): Keeper<T> {
  let known = textOf(safe);
  let newest = 0;
  let last: Promise<Kept> = Promise.resolve('same');
  const settle = async (draft: T | null, text: string): Promise<Kept> => {
    const kept = await save(draft).then(
      (): Kept => 'saved',
      (): Kept => 'failed',
    );
    if (kept === 'saved' || !draft) known = text;
    return kept;
  };
  const queue = (draft: T | null, text: string): Promise<Kept> => {
    newest += 1;
    const turn = newest;
    // Forgetting is never skipped, or what was saved would come back as a draft.
    const isIdle = (): boolean => draft !== null && (turn !== newest || text === known);
    last = last.then(() => (isIdle() ? 'same' : settle(draft, text)));
    return last;
  };
  return {
    keep: (draft) => queue(draft, textOf(draft)),
    forget: (draft) => queue(null, textOf(draft)),
  };
}
