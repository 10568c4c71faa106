// Where a menu that opens stands: whole inside the window, whatever its size; one that is longer than the window scrolls.

/** Pixels left free between a menu and the edges of the window. */
const MARGIN = 8;

/** `isInside`: a submenu, beside its entry; a menu of the bar stands under its own. */
export function placeMenu(popup: HTMLElement, entry: HTMLElement, isInside: boolean): void {
  popup.style.maxHeight = '';
  const own = entry.getBoundingClientRect();
  const top = isInside ? topBeside(own, popup.offsetHeight) : own.bottom;
  popup.style.maxHeight = `${innerHeight - MARGIN - top}px`;
  if (!isInside) return;
  popup.style.top = `${top}px`;
  popup.style.left = `${leftBeside(own, popup.offsetWidth)}px`;
}

/** As high as its entry, and higher where it would pass the bottom. */
const topBeside = ({ top }: DOMRect, height: number): number =>
  Math.max(MARGIN, Math.min(top, innerHeight - MARGIN - height));

/** At the right of its entry, else at its left; over it where neither has room. */
function leftBeside({ left, right }: DOMRect, width: number): number {
  if (right + width <= innerWidth) return right;
  return left >= width ? left - width : Math.max(0, innerWidth - MARGIN - width);
}
