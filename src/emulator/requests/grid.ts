// What the cells of a range have, where many have the same: as JSON many times shorter than a value for each.

export interface Grid<T> {
  /** What cells have, each thing once. */
  readonly kinds: readonly T[];
  /** By row and column, the place of its kind; a row like the one above it is null. */
  readonly rows: readonly (readonly number[] | null)[];
}
