// When the script began to be evaluated: main.ts imports this before anything else.

/** Milliseconds since 1970. */
export const COMIENZO = Date.now();
