// A text copied in another program, as Excel does, and pasted with the keyboard in a field of a panel.

import type { Page } from 'playwright-core';

export async function pasteInto(page: Page, id: string, text: string): Promise<void> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.locator(`#${id}`).focus();
  await page.keyboard.press('Control+V');
}

/** A table, where the panel «Cargar» takes it. */
export const pasteTable = (page: Page, text: string): Promise<void> =>
  pasteInto(page, 'cargar-pegar', text);
