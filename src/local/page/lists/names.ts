// What a code is called, in grey beside it: «A02 · Visitas de asesoría». It is only drawn: the cell holds the code, and so
// does what is copied, saved, filtered and read by the add-on.

import { type ICellCustomRender, InterceptorEffectEnum, VerticalAlign } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import type { Rectangle } from '../../../emulator/workbook/area';
import type { Grid } from '../grid';
import { selectedIn } from '../keys/selection';
import type { BookRegisters } from './book-registers';
import { linesWithin } from './lines-within';

const FONT = '8pt Arial';
const COLOR = '#5f6368';
/** After what Univer draws in the cell. */
const OVER = 20;
/** Pixels of the chip of a cell with a list: before its code, and from its arrow to the edge. */
const CHIP = { left: 10, right: 26 };
const PLAIN = { left: 5, right: 6 };
const GAP = 5;
/** Least room, beside a code, that says something of a name. */
const ROOM = 44;
/** Height of what a code takes, and of each line of a name below it. */
const CODE_HEIGHT = 20;
const LINE_HEIGHT = 12;

/** From now on cells with one code of a register show what it is called: below where the row is high enough, else beside. */
export function showNames(grid: Grid, registers: BookRegisters): void {
  const render: ICellCustomRender = {
    zIndex: OVER,
    drawWith(ctx, { data, style, row, col, worksheet, primaryWithCoord }) {
      const column = registers.columnAt(worksheet, row, col);
      const code = String(data?.v ?? '');
      const name = column ? registers.nameIn(column, code) : '';
      if (name === '') return;
      const isChip = (data?.customRender?.length ?? 0) > 1;
      const { startX, startY, endX, endY } = primaryWithCoord;
      const { left, right } = isChip ? CHIP : PLAIN;
      ctx.save();
      ctx.beginPath();
      ctx.rect(startX, startY, endX - startX, endY - startY);
      ctx.clip();
      ctx.font = `${style?.fs ?? 10}pt ${style?.ff ?? 'Arial'}`;
      const beside = startX + left + ctx.measureText(code).width + GAP;
      ctx.font = FONT;
      ctx.fillStyle = COLOR;
      ctx.textBaseline = 'top';
      const isTop = style?.vt === VerticalAlign.TOP;
      const below = isTop ? Math.floor((endY - startY - CODE_HEIGHT) / LINE_HEIGHT) : 0;
      const measure = (text: string): number => ctx.measureText(text).width;
      if (below > 0) {
        const width = endX - startX - 2 * left;
        for (const [at, line] of linesWithin(name, { width, lines: below, measure }).entries())
          ctx.fillText(line, startX + left, startY + CODE_HEIGHT + at * LINE_HEIGHT);
      } else if (endX - right - beside >= ROOM) {
        const [line = ''] = linesWithin(`· ${name}`, {
          width: endX - right - beside,
          lines: 1,
          measure,
        });
        ctx.fillText(line, beside, isTop ? startY + 6 : (startY + endY) / 2 - 5);
      }
      ctx.restore();
    },
  };
  grid.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    // After the validations, whose chip it is drawn over.
    priority: 0,
    handler: (cell, { worksheet, row, col }, next) => {
      const code = cell?.v;
      const column = typeof code === 'string' && registers.columnAt(worksheet, row, col);
      if (!column || registers.nameIn(column, code) === '') return next(cell);
      return next({ ...cell, customRender: [...(cell?.customRender ?? []), render] });
    },
  });
}

/** «A02 · Visitas de asesoría», of the selected cell; '' where it holds no code, or more than one cell is selected. */
export function nameOfSelected(grid: Grid, registers: BookRegisters): string {
  const selected = selectedIn(grid);
  if (!selected || !isOne(selected.block)) return '';
  const { sheet, cell } = selected;
  const column = registers.columnAt(sheet, cell.row, cell.column);
  const code = String(sheet.getCellRaw(cell.row, cell.column)?.v ?? '');
  const name = column ? registers.nameIn(column, code) : '';
  return name && `${code} · ${name}`;
}

const isOne = ({ startRow, endRow, startColumn, endColumn }: Rectangle): boolean =>
  startRow === endRow && startColumn === endColumn;
