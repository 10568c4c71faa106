// The line that tells what the others do, seen above the menus and heard by a screen reader when it has nothing else to say.

import { byId } from '../element';

const STAYS_MILLISECONDS = 8000;

let timer: ReturnType<typeof setTimeout> | undefined;

/** What was told before gives way. */
export function sayOfOthers(text: string): void {
  const line = byId('others-said');
  line.textContent = text;
  line.title = text;
  clearTimeout(timer);
  timer = setTimeout(() => {
    line.textContent = '';
    line.title = '';
  }, STAYS_MILLISECONDS);
}
