// How far a long work is, in one line that each telling replaces: for a person at a terminal, never in a file or a pipe.

const ERASED = '\r\x1b[K';

export function sayProgress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`${ERASED}${text}…`);
}

/** Before anything else is said. */
export const eraseProgress = (): void => {
  if (process.stderr.isTTY) process.stderr.write(ERASED);
};
