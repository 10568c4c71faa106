// What is laid over cells of the canvas, kept on them while the sheet is scrolled, zoomed, changed: looked at frame by frame for
// as long as there is something to show.

import { IRenderManagerService, SHEET_VIEWPORT_KEY } from '@univerjs/engine-render';
import { cellRect } from '../cell-rect';
import { byId } from '../element';
import type { Grid } from '../grid';

/** Something on a cell. */
export interface OnCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly element: HTMLElement;
}

export class CellOverlay {
  private shown: readonly OnCell[] = [];
  private frame: number | undefined;
  private readonly layer = byId('over-cells');

  constructor(private readonly grid: Grid) {}

  /** From now on these are shown, and no others. */
  show(items: readonly OnCell[]): void {
    this.shown = items;
    this.layer.replaceChildren(...items.map(({ element }) => element));
    for (const { element } of items) element.hidden = true;
    if (this.frame === undefined) this.follow();
  }

  private follow(): void {
    this.frame = undefined;
    if (this.shown.length === 0) return;
    for (const item of this.shown) this.put(item);
    this.frame = requestAnimationFrame(() => this.follow());
  }

  private put({ sheetId, row, column, element }: OnCell): void {
    const sheet = this.grid.book()?.getActiveSheet(true);
    const isFront = sheet?.getSheetId() === sheetId && sheet.getRowVisible(row);
    const rect = isFront ? cellRect(this.grid, row, column) : undefined;
    const seen = rect && intersection(rect, this.room(row, column));
    const isSeen = seen !== undefined && seen.width > 1 && seen.height > 1;
    if (element.hidden === isSeen) element.hidden = !isSeen;
    if (!isSeen) return;
    const { left, top, width, height } = seen;
    const style = `left:${left}px;top:${top}px;width:${width}px;height:${height}px`;
    if (element.dataset.at === style) return;
    element.dataset.at = style;
    Object.assign(element.style, {
      left: `${left}px`,
      top: `${top}px`,
      width: `${width}px`,
      height: `${height}px`,
    });
  }

  /** The part of the window in which a cell is seen: a frozen row or column does not scroll, and covers those that do. */
  private room(row: number, column: number): DOMRect {
    const sheet = this.grid.book()?.getActiveSheet(true);
    const canvas = byId('grid').querySelector('canvas[id^="univer-sheet-main"]');
    const render =
      sheet && this.grid.injector.get(IRenderManagerService).getRenderById(sheet.getUnitId());
    const main = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    const box = canvas?.getBoundingClientRect() ?? new DOMRect();
    if (!sheet || !render || !main) return box;
    const { startRow, startColumn } = sheet.getFreeze();
    const { left, top } = main;
    const x = box.left + (column < startColumn ? 0 : left);
    const y = box.top + (row < startRow ? 0 : top);
    return new DOMRect(x, y, box.right - x, box.bottom - y);
  }
}

function intersection(a: DOMRect, b: DOMRect): DOMRect {
  const left = Math.max(a.left, b.left);
  const top = Math.max(a.top, b.top);
  return new DOMRect(
    left,
    top,
    Math.min(a.right, b.right) - left,
    Math.min(a.bottom, b.bottom) - top,
  );
}
