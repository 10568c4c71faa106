// The filter of the grid, put and used as a person does: by the menu and by the button that it draws on the canvas.

import type { BookPage } from './book-page';

/** Pixels of the grid: the numbers of the rows, a column of a blank sheet, half the button of a filter, the first row. */
const ROW_NAMES = 46;
const COLUMN_WIDTH = 100;
const HALF_BUTTON = 10;
const FIRST_LINE = 31;
/** From the name of a value to the box that shows or hides it. */
const BESIDE_LABEL = 18;

/** Puts a filter on an area that begins in A1, or takes it off: the last entry of the menu. */
export async function toggleFilter(window: BookPage, area: string): Promise<void> {
  await window.goTo(area);
  await window.press('Alt+d', 'End', 'Enter');
}

/** Puts a filter and has it hide a value of column A, by the button in A1. */
export async function hideByFilter(window: BookPage, area: string, value: string): Promise<void> {
  await toggleFilter(window, area);
  const canvas = window.page.locator('#grid canvas[id^="univer-sheet-main"]').first();
  const { x, y } = (await canvas.boundingBox())!;
  await window.page.mouse.click(x + ROW_NAMES + COLUMN_WIDTH - HALF_BUTTON, y + FIRST_LINE);
  const label = (await window.page.getByText(value, { exact: true }).last().boundingBox())!;
  await window.page.mouse.click(label.x - BESIDE_LABEL, label.y + HALF_BUTTON);
  await window.page.getByText('Confirmar').press('Enter');
  await window.settled();
}
