// How far the changes of a book were counted, kept with them: a page that outlives the program goes on from there when it is
// started again, and what was done already is not done twice.

export interface Progress {
  /** Names this count: it is another one once somebody else has written the file. */
  readonly epoca: string;
  /** The number of the last change. */
  readonly sequence: number;
  /** Whose are all the changes after number `after`. */
  readonly tail: { readonly page: string; readonly after: number };
  /** The last edit of each page, by its own number. */
  readonly edits: { readonly [page: string]: number };
}

/** Of a file that nobody has written since it was this: the same for whoever opens it. */
export const freshProgress = (epoca: string): Progress => ({
  epoca,
  sequence: 0,
  tail: { page: '', after: 0 },
  edits: {},
});
