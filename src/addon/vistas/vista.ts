import type { Libro } from '../libro/libro';
import type { Line } from './write-view';

/** A tab that shows and is no register: nobody types in it. */
export interface Vista {
  /** Its name in libro.json. */
  readonly key: string;
  readonly title: string;
  /** The menu offers to calculate it anew: it changes with every day and with what others report. */
  readonly enMenu?: true;
  /** Pixels of its columns. */
  readonly widths: readonly number[];
  /** What it says now; `titleOf` names a tab by its key. */
  readonly lines: (libro: Libro, titleOf: (key: string) => string) => readonly Line[];
}
