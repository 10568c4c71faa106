// A person at the keyboard who never touches the mouse: types texts and presses keys, and counts the
// presses. Text typed is not counted, nor are the letters that pick a value of a list.

import type { Page } from 'playwright-core';

export interface Typist {
  readonly type: (text: string) => Promise<void>;
  /** Presses a key, several times if told. */
  readonly press: (key: string, times?: number) => Promise<void>;
  readonly presses: () => number;
  /** Id of the field that has the keyboard. */
  readonly where: () => Promise<string>;
}

export function typistAt(page: Page): Typist {
  let presses = 0;
  return {
    type: (text) => page.keyboard.type(text),
    press: async (key, times = 1) => {
      for (let i = 0; i < times; i++) await page.keyboard.press(key);
      presses += times;
    },
    presses: () => presses,
    where: () => page.evaluate(() => document.activeElement?.id ?? ''),
  };
}
