// The page of a book driven as a person does: by keys, clicks and the clipboard. What a cell shows is read by copying
// it, for the grid is drawn on a canvas.

import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { eventually } from './eventually';

const PICTURES = resolve(__dirname, '../../dist/capturas');
const AXE = require.resolve('axe-core/axe.min.js');

/** google.script.run, as a panel finds it. */
export type Runner = {
  withSuccessHandler(done: (answer: unknown, object: unknown) => void): Runner;
  withFailureHandler(failed: (error: Error, object: unknown) => void): Runner;
  withUserObject(object: unknown): Runner;
} & { readonly [fn: string]: ((...args: readonly unknown[]) => void) | undefined };

/** Of the window: few cells, for each is drawn at every key, but those of a screen when pictures are taken. */
export const BOOK_SIZE = process.env.CAPTURAS
  ? { width: 1280, height: 720 }
  : { width: 640, height: 360 };

/** Pixels of the grid, below the letters of the columns. */
const FIRST_LINE = 30;
const HALF_A_LINE = 10;

const NOTHING_COPIED = '(nada)';
export class BookPage {
  /** Addresses asked for that are not the book's own server. */
  readonly strangers: string[] = [];
  /** Errors of the page's scripts. */
  readonly errors: string[] = [];
  /** Bodies of the edits sent. */
  readonly edits: string[] = [];

  private constructor(
    readonly page: Page,
    readonly url: string,
  ) {
    page.on('pageerror', (error) => this.errors.push(String(error.stack)));
    page.on('request', (request) => {
      const address = request.url();
      if (/^https?:/.test(address) && !address.startsWith(new URL(url).origin))
        this.strangers.push(address);
      if (address.endsWith('/edicion')) this.edits.push(request.postData() ?? '');
    });
  }

  /** Opens a window on the book and waits until it can be worked in. */
  static async open(context: BrowserContext, url: string): Promise<BookPage> {
    const opened = new BookPage(await context.newPage(), url);
    await opened.page.goto(url);
    await opened.saved();
    return opened;
  }

  /** Waits until the page says that everything is safe, or that there is nothing to save. */
  async saved(): Promise<void> {
    await this.page.waitForSelector('#status:is([data-state="saved"], [data-state="readOnly"])');
  }

  tab(name: string): Locator {
    return this.page.getByRole('tab', { name, exact: true });
  }

  /** Selects a cell ("E3") or an area ("A2:C5"), of another sheet if it is named. */
  async goTo(address: string, sheet?: string): Promise<void> {
    if (sheet) await this.tab(sheet).click();
    const box = this.page.locator('#grid [data-u-comp="defined-name"] input');
    await box.click();
    await box.fill(address);
    await box.press('Enter');
    await this.drawn();
  }

  /**
   * Clicks down the lines in sight, so many pixels from the side of the grid, until another tab is in front; says which. Cells are
   * drawn on a canvas: one is found as a person finds it.
   */
  async clickDown(right: number): Promise<string> {
    const front = this.page.locator('[role="tab"][aria-selected="true"]');
    const before = await front.textContent();
    const { x, y, height } = (await this.page
      .locator('#grid canvas[id^="univer-sheet-main"]')
      .first()
      .boundingBox())!;
    for (let down = FIRST_LINE; down < height; down += HALF_A_LINE) {
      await this.page.mouse.click(x + right, y + down);
      await this.drawn();
      const now = await front.textContent();
      if (now !== before) return now ?? '';
    }
    throw new Error('No click led to another tab');
  }

  /** Writes a text in a cell that held another, and waits until the book has it. */
  async type(address: string, text: string): Promise<void> {
    await this.goTo(address);
    await this.page.keyboard.type(text);
    await this.change('Enter');
  }

  /** Presses keys that may change nothing. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
    await this.settled();
  }

  /** Presses keys that change the book, the last of them, and waits until the book has it. */
  async change(...keys: readonly string[]): Promise<void> {
    const before = this.edits.length;
    for (const key of keys) await this.page.keyboard.press(key);
    await eventually(
      async () => this.edits.length,
      (sent) => sent > before,
    );
    await this.settled();
  }

  /** Pastes a text that was copied in another program. */
  async paste(address: string, text: string): Promise<void> {
    await this.goTo(address);
    await this.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await this.change('Control+v');
  }

  /** What a cell or an area shows, as it would be pasted elsewhere. */
  async shown(address: string): Promise<string> {
    await this.page.bringToFront();
    await this.goTo(address);
    await this.page.evaluate((text) => navigator.clipboard.writeText(text), NOTHING_COPIED);
    await this.page.keyboard.press('Control+c');
    const text = await eventually(
      () => this.page.evaluate(() => navigator.clipboard.readText()),
      (copied) => copied !== NOTHING_COPIED,
    );
    await this.page.keyboard.press('Escape');
    return text;
  }

  /** Runs something inside the open panel, with what it finds as google.script.run. */
  inPanel<T>(work: (run: Runner) => Promise<T>): Promise<T> {
    const panel = this.page.frames().find((frame) => frame.parentFrame());
    if (!panel) throw new Error('No panel is open');
    return panel.evaluate(`(${work})(google.script.run)`);
  }

  /** Lets what was just done reach the server and come back. */
  async settled(): Promise<void> {
    await this.drawn();
    await this.saved();
  }

  /** Lets the window in front draw what was just done: the grid works frame by frame. */
  private async drawn(): Promise<void> {
    await this.page.evaluate(
      () =>
        new Promise<void>((done) => {
          requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)));
        }),
    );
  }

  /** Tries to leave the page and, asked whether to, stays; says with what it was asked. */
  async leaveAndStay(): Promise<string> {
    // What was done in a panel is told to the page in its own time.
    await this.page.waitForFunction(
      () => !dispatchEvent(new Event('beforeunload', { cancelable: true })),
    );
    const asked = this.page.waitForEvent('dialog');
    void this.page.reload({ timeout: 1500 }).catch(() => undefined);
    const dialog = await asked;
    await dialog.dismiss();
    return dialog.type();
  }

  /** What axe finds wrong in these parts of the page, in words. */
  async violations(...parts: readonly string[]): Promise<readonly string[]> {
    await this.page.addScriptTag({ path: AXE });
    const { violations } = await this.page.evaluate<AxeResults, string[]>(
      (include) => {
        const { axe } = window as never as { axe: typeof import('axe-core') };
        return axe.run({ include: include.map((part) => [part]) });
      },
      [...parts],
    );
    return violations.map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes[0]?.html}`);
  }

  /** With CAPTURAS=1, leaves a picture in dist/capturas. */
  async picture(name: string): Promise<void> {
    if (!process.env.CAPTURAS) return;
    mkdirSync(PICTURES, { recursive: true });
    await this.page.screenshot({ path: resolve(PICTURES, `pagina-${name}.png`) });
  }
}
