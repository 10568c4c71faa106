// Hears the keys of the keymap before Univer does.

import { pressed } from './key';
import { type Hands, KEYMAP, type Key } from './keymap';
import { NAME_BOX } from './name-box';

const BY_KEY: ReadonlyMap<string, Key> = new Map(
  KEYMAP.flatMap(({ keys }) =>
    keys.flatMap((key) => (key.does ? key.keys.map((name) => [name, key] as const) : [])),
  ),
);

/** From now on each does what it says, wherever it means something. */
export function hearKeys(
  hands: Hands,
  { grid, isEditing }: { grid: HTMLElement; isEditing: () => boolean },
): void {
  const isOfSheet = (target: EventTarget | null): boolean =>
    target instanceof HTMLElement &&
    grid.contains(target) &&
    !(target instanceof HTMLInputElement) &&
    !target.matches(NAME_BOX);
  addEventListener(
    'keydown',
    (event) => {
      const key = BY_KEY.get(pressed(event));
      if (!key?.does || document.querySelector('dialog:modal')) return;
      if (!key.everywhere && !isOfSheet(event.target)) return;
      if (!key.everywhere && !key.whileWriting && isEditing()) return;
      event.preventDefault();
      event.stopPropagation();
      key.does(hands);
    },
    true,
  );
}
