// F6 takes the keyboard from one part of the page to the next: menus, what looks for something, sheet, panel. Mayús+F6 goes the other way.

import { byId } from '../element';

interface Region {
  /** Whether it can be gone to now. */
  readonly isThere: () => boolean;
  readonly has: (element: Element | null) => boolean;
  readonly enter: () => void;
}

/** The parts in their order; `enterSheet` puts the keyboard where the sheet listens. */
const regions = (enterSheet: () => void): readonly Region[] => [
  {
    isThere: () => true,
    has: (element) => byId('menus').contains(element),
    enter: () => byId('menus').querySelector<HTMLElement>('[tabindex="0"]')?.focus(),
  },
  {
    isThere: () => !byId('find').hidden,
    has: (element) => byId('find').contains(element),
    enter: () => byId('find').querySelector<HTMLElement>('input')?.focus(),
  },
  {
    isThere: () => true,
    has: (element) => byId('grid').contains(element),
    enter: enterSheet,
  },
  {
    isThere: () => !byId('sidebar').hidden,
    has: (element) => byId('sidebar').contains(element),
    enter: () => byId('sidebar').querySelector<HTMLElement>('iframe')?.focus(),
  },
];

/** Goes to the next part that is there, or with -1 to the one before. */
export function goToRegion(by: 1 | -1, enterSheet: () => void): void {
  const there = regions(enterSheet).filter(({ isThere }) => isThere());
  const now = there.findIndex(({ has }) => has(document.activeElement));
  there.at((now + by) % there.length)?.enter();
}
