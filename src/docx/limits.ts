// How much a template may be and may become, so that a file made to be endless ends in a sentence. The measures are far beyond the
// documents of an office: its longest informe has some 300 markers, and an annex of ten thousand rows some 40 MB.

import { XmlTooLarge } from './scan-xml';
import { TemplateError } from './template-error';
import type { ZipEntry } from './zip';

/** Most bytes of all the parts of a template that are text: the largest of a thousand public documents has 2.4 million. */
const MAX_TEXT = 6_000_000;

/** Counts the parts that are read as text. */
export class Weight {
  #bytes = 0;

  /** The text of a part; throws XmlTooLarge. */
  textOf(entry: ZipEntry): string {
    this.#bytes += entry.asBytes().length;
    if (this.#bytes > MAX_TEXT) throw new XmlTooLarge();
    return entry.asText();
  }
}

/** Most markers of a template, and blocks one inside the other. */
export const MAX_MARKERS = 3000;
export const MAX_NESTED = 8;

/** Most characters and pieces that filling may write. */
const MAX_WRITTEN = 200_000_000;
const MAX_PIECES = 10_000_000;

/** Counts what is written while a template is filled. */
export class Budget {
  #written = 0;
  #pieces = 0;

  note(written: number, pieces: number): void {
    this.#written += written;
    this.#pieces += pieces;
  }

  /** Throws TemplateError when it is too much. Not where a datum is looked up: docxtemplater would go on there. */
  require(): void {
    if (this.#written > MAX_WRITTEN || this.#pieces > MAX_PIECES)
      throw new TemplateError([TOO_MUCH]);
  }
}

const TOO_MUCH =
  'El documento saldría demasiado grande: un bloque está dentro de otro y se repiten por todas las filas de los dos. Deje uno solo.';

/** Counts the markers of the texts of a template, and how deep its blocks stand; `tell` gets what is too much. */
export function markerCounter(tell: (sentence: string) => void): {
  /** A text of a part, in order. */
  text(text: string): void;
  /** The part ended. */
  end(): void;
} {
  let braces = 0;
  let pending = '';
  return {
    text(text) {
      if (text.includes('{') || text.includes('}') || pending !== '') pending += text;
    },
    end() {
      braces += pending.split(/[{}]/).length - 1;
      if (braces > 2 * MAX_MARKERS)
        tell(
          `La plantilla tiene más de ${MAX_MARKERS} marcadores, o llaves { } sueltas: deje los que usa.`,
        );
      else if (depthOf(pending) > MAX_NESTED)
        tell(`La plantilla tiene más de ${MAX_NESTED} bloques uno dentro de otro.`);
      pending = '';
    },
  };
}

function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const mark of text.match(/\{\s*[#^/]/g) ?? []) {
    depth = Math.max(0, depth + (mark.endsWith('/') ? -1 : 1));
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
