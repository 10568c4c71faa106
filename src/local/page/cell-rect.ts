// Where a cell of the sheet in front is on the screen, for what is laid over the canvas.

import type { Worksheet } from '@univerjs/core';
import { IRenderManagerService, type Scene, SHEET_VIEWPORT_KEY } from '@univerjs/engine-render';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import { byId } from './element';
import type { Grid } from './grid';

/** In pixels of the window; a cell that is scrolled away has one too, outside what is seen. Undefined before the sheet is drawn. */
export function cellRect(grid: Grid, row: number, column: number): DOMRect | undefined {
  const sheet = grid.book()?.getActiveSheet(true);
  const render = sheet && grid.injector.get(IRenderManagerService).getRenderById(sheet.getUnitId());
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const canvas = byId('grid').querySelector('canvas[id^="univer-sheet-main"]');
  if (!sheet || !render || !skeleton || !canvas) return undefined;
  const { startX, startY, endX, endY } = skeleton.getCellWithCoordByIndex(row, column);
  const { scaleX, scaleY } = render.scene.getAncestorScale();
  const { x, y } = scrolledAt(render.scene, sheet, row, column);
  const { left, top } = canvas.getBoundingClientRect();
  return new DOMRect(
    left + (startX - x) * scaleX,
    top + (startY - y) * scaleY,
    (endX - startX) * scaleX,
    (endY - startY) * scaleY,
  );
}

/** How far the part of the sheet with this cell is scrolled: the frozen ones are not. */
function scrolledAt(
  scene: Scene,
  sheet: Worksheet,
  row: number,
  column: number,
): { readonly x: number; readonly y: number } {
  const { viewportScrollX = 0, viewportScrollY = 0 } =
    scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN) ?? {};
  const { startRow, startColumn } = sheet.getFreeze();
  return {
    x: column < startColumn ? 0 : viewportScrollX,
    y: row < startRow ? 0 : viewportScrollY,
  };
}
