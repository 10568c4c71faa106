// The menu of the selected cells, opened by keyboard: what the menu Editar does to them, beside them.

import { cellRect } from './cell-rect';
import { byId } from './element';
import type { Grid } from './grid';
import { selectedIn } from './keys/selection';
import { drawMenuBar, type Entry, openFirstMenu } from './menu-bar';

/** Draws it, hidden; returns what opens it. */
export function drawCellMenu(grid: Grid, items: readonly Entry[], leave: () => void): () => void {
  const bar = byId('cell-menu');
  const close = (): void => {
    bar.hidden = true;
    leave();
  };
  drawMenuBar(bar, [{ kind: 'menu', title: 'Celda', items }], close, { letters: false });
  // There is no bar to go back to.
  bar.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' && event.key !== 'Tab') return;
      event.preventDefault();
      event.stopPropagation();
      close();
    },
    true,
  );
  return () => {
    const selected = selectedIn(grid);
    const rect = selected && cellRect(grid, selected.cell.row, selected.cell.column);
    if (!rect) return;
    bar.hidden = false;
    bar.style.left = `${Math.max(0, Math.min(rect.left, innerWidth - bar.offsetWidth))}px`;
    bar.style.top = `${Math.max(0, Math.min(rect.bottom, innerHeight / 2))}px`;
    openFirstMenu(bar);
  };
}
