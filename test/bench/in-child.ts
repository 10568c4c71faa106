// This same program as a child: a process of its own for one measure, so that its memory is its own.

import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** First argument of a child. */
export const CHILD = 'child';

/** Why there is no answer. */
export interface Note {
  readonly note: string;
}

/** What a child with these arguments answers; it is stopped after `most` seconds. */
export function inChild<T extends object>(
  args: readonly string[],
  most: number,
): Promise<T | Note> {
  return new Promise((resolve) => {
    const child = fork(fileURLToPath(import.meta.url), [CHILD, ...args], {
      serialization: 'advanced',
    });
    let answer: T | Note = { note: 'failed' };
    const stop = setTimeout(() => {
      answer = { note: `stopped after ${most} s` };
      child.kill();
    }, most * 1000);
    child.on('message', (message) => {
      answer = message as T;
    });
    child.on('close', () => {
      clearTimeout(stop);
      resolve(answer);
    });
  });
}

/** To the parent; to the terminal when somebody runs the child by hand, to profile it. */
export function answer(message: object): void {
  if (!process.send) console.log(JSON.stringify(message));
  else process.send(message, () => process.disconnect());
}
