// The menu bar: nested menus that work by mouse and by keyboard as the ARIA practices describe (arrows, Home, End,
// Enter, Esc, first letters, and Alt with the letter of a menu). What the entries do is for others.

import { element } from './element';
import { placeMenu } from './menu-place';
import { LETTER_OF_MESSAGES } from './messages';

export interface Menu {
  readonly kind: 'menu';
  readonly title: string;
  readonly items: readonly Entry[];
}
/** A menu, an entry with what it does, or a line between entries. */
export type Entry =
  | Menu
  | {
      readonly kind: 'action';
      readonly title: string;
      readonly keys?: string;
      readonly run: () => void;
    }
  | { readonly kind: 'separator' };

type Item = HTMLButtonElement;

/** Fills the bar. `leave` gives the keyboard back to the grid when the person is done with the menus. */
export function drawMenuBar(
  bar: HTMLElement,
  menus: readonly Menu[],
  leave: () => void,
  { letters = true } = {},
): void {
  const run = (action: () => void): void => {
    closeMenus(bar);
    leave();
    action();
  };
  bar.replaceChildren(...menus.map((menu) => menuOf(menu, run)));
  const tops = itemsOf(bar);
  for (const [index, top] of tops.entries()) top.tabIndex = index === 0 ? 0 : -1;
  if (letters) giveLetters(tops);
  bar.onkeydown = (event) => {
    if (!pressKey(event.key, bar, leave)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  bar.onmouseover = ({ target }) => {
    const item = (target as Element).closest<Item>('button');
    if (item && bar.querySelector('[aria-expanded="true"]')) showOnly(item, bar);
  };
  // The grid has clicks of its own that are of the window, which is no node.
  addEventListener('pointerdown', ({ target }) => {
    if (!(target instanceof Node && bar.contains(target))) closeMenus(bar);
  });
  addEventListener('blur', () => closeMenus(bar));
  addEventListener(
    'keydown',
    (event) => {
      const top = event.altKey && tops.find(({ dataset }) => `Key${dataset.letter}` === event.code);
      if (!top) return;
      event.preventDefault();
      event.stopPropagation();
      openMenu(top, bar);
    },
    true,
  );
}

/** Opens the first menu of a bar, as a key on it would. */
export function openFirstMenu(bar: HTMLElement): void {
  const [first] = itemsOf(bar);
  if (first) openMenu(first, bar);
}

function menuOf(menu: Menu, run: (action: () => void) => void): HTMLElement {
  const item = itemOf(menu.title, { 'aria-haspopup': 'menu', 'aria-expanded': 'false' });
  const popup = element('div', { role: 'menu', 'aria-label': menu.title, hidden: '' });
  popup.append(...menu.items.map((entry) => entryOf(entry, run)));
  item.onclick = () => {
    const bar = item.closest<HTMLElement>('[role="menubar"]');
    if (!bar) return;
    // A submenu is open since the pointer came over it: the click that follows is no wish to close it.
    if (item.ariaExpanded === 'true' && !ownerOf(item)) closeMenu(item);
    else openMenu(item, bar);
  };
  return element('div', { role: 'none', class: 'menu' }, item, popup);
}

function entryOf(entry: Entry, run: (action: () => void) => void): HTMLElement {
  if (entry.kind === 'menu') return menuOf(entry, run);
  if (entry.kind === 'separator') return element('div', { role: 'separator' });
  const item = itemOf(entry.title);
  if (entry.keys) item.append(element('kbd', {}, entry.keys));
  item.onclick = () => run(entry.run);
  return element('div', { role: 'none' }, item);
}

const itemOf = (title: string, attributes: { readonly [name: string]: string } = {}): Item =>
  element(
    'button',
    { type: 'button', role: 'menuitem', tabindex: '-1', ...attributes },
    element('span', {}, title),
  );

/** The entries of a menu or of the bar, without those of its submenus. */
const itemsOf = (menu: HTMLElement): Item[] => [
  ...menu.querySelectorAll<Item>(':scope > [role="none"] > button'),
];
const popupOf = (item: Item): HTMLElement => item.nextElementSibling as HTMLElement;
const hasPopup = (item: Item): boolean => item.ariaHasPopup === 'menu';
/** The entry that opens the menu in which an item is; null for those of the bar. */
const ownerOf = (item: Item): Item | null =>
  (item.closest('[role="menu"]')?.previousElementSibling as Item | undefined) ?? null;

function openMenu(item: Item, bar: HTMLElement, focus: 'first' | 'last' = 'first'): void {
  showOnly(item, bar);
  itemsOf(popupOf(item))
    .at(focus === 'first' ? 0 : -1)
    ?.focus();
}

/** Shows the menu of an item, if it has one, and hides those that do not lead to it. */
function showOnly(item: Item, bar: HTMLElement): void {
  for (const open of bar.querySelectorAll<Item>('[aria-expanded="true"]'))
    if (open !== item && !popupOf(open).contains(item)) closeMenu(open);
  if (!hasPopup(item)) return;
  item.ariaExpanded = 'true';
  popupOf(item).hidden = false;
  placeMenu(popupOf(item), item, ownerOf(item) !== null);
}

function closeMenu(item: Item): void {
  item.ariaExpanded = 'false';
  popupOf(item).hidden = true;
}

function closeMenus(bar: HTMLElement): void {
  for (const open of bar.querySelectorAll<Item>('[aria-expanded="true"]')) closeMenu(open);
}

/** Does what a key means in the menus; false when it means nothing here. */
function pressKey(key: string, bar: HTMLElement, leave: () => void): boolean {
  const item = (document.activeElement as Element).closest<Item>('[role="menuitem"]');
  if (!item) return false;
  const owner = ownerOf(item);
  const siblings = itemsOf(owner ? popupOf(owner) : bar);
  const at = siblings.indexOf(item);
  const step = (by: number): void => siblings.at((at + by) % siblings.length)?.focus();
  switch (key) {
    case 'ArrowDown':
      if (owner) step(1);
      else openMenu(item, bar);
      return true;
    case 'ArrowUp':
      if (owner) step(-1);
      else openMenu(item, bar, 'last');
      return true;
    case 'ArrowRight':
      if (owner && hasPopup(item)) openMenu(item, bar);
      else moveAlongBar(item, bar, 1);
      return true;
    case 'ArrowLeft':
      if (owner && ownerOf(owner)) returnToOwner(owner);
      else moveAlongBar(item, bar, -1);
      return true;
    case 'Home':
      siblings[0]?.focus();
      return true;
    case 'End':
      siblings.at(-1)?.focus();
      return true;
    case 'Escape':
      if (owner) returnToOwner(owner);
      else leave();
      return true;
    case 'Tab':
      closeMenus(bar);
      return false;
    default:
      return key.length === 1 && key !== ' ' && findByLetter(key, siblings, at);
  }
}

function returnToOwner(owner: Item): void {
  closeMenu(owner);
  owner.focus();
}

/** Goes to the next menu of the bar, open if the one left behind was. */
function moveAlongBar(item: Item, bar: HTMLElement, by: number): void {
  const tops = itemsOf(bar);
  const top = tops.find((candidate) => candidate === item || popupOf(candidate).contains(item));
  const next = top && tops.at((tops.indexOf(top) + by) % tops.length);
  if (!next) return;
  const wasOpen = top.ariaExpanded === 'true';
  closeMenus(bar);
  for (const each of tops) each.tabIndex = each === next ? 0 : -1;
  if (wasOpen) openMenu(next, bar);
  else next.focus();
}

function findByLetter(letter: string, siblings: readonly Item[], at: number): boolean {
  const after = [...siblings.slice(at + 1), ...siblings.slice(0, at + 1)];
  const found = after.find(({ innerText }) =>
    innerText.toLowerCase().startsWith(letter.toLowerCase()),
  );
  found?.focus();
  return found !== undefined;
}

/** Gives each menu of the bar the first letter that no other has, underlined; that of the messages is theirs. */
function giveLetters(tops: readonly Item[]): void {
  const taken = new Set<string>([LETTER_OF_MESSAGES]);
  for (const top of tops) {
    const title = top.innerText;
    const at = [...title].findIndex(
      (char) => /[a-z]/i.test(char) && !taken.has(char.toUpperCase()),
    );
    if (at < 0) continue;
    const letter = title.charAt(at).toUpperCase();
    taken.add(letter);
    top.dataset.letter = letter;
    top.setAttribute('aria-keyshortcuts', `Alt+${letter}`);
    const underlined = element('u', {}, title.charAt(at));
    top.replaceChildren(element('span', {}, title.slice(0, at), underlined, title.slice(at + 1)));
  }
}
