// A .docx template and its data → the bytes of the document, synchronously and with nothing but the
// language itself, so that Apps Script runs it too. What the data are is src/documents.

import Docxtemplater from 'docxtemplater';
import { openTemplate } from './open-template';
import { shadingModule } from './shading';
import { sentencesFor, TemplateError } from './template-error';
import type { Zip } from './zip';

export interface FilledTemplate {
  /** The document. */
  readonly bytes: Uint8Array;
  /** Markers of the template that the data do not have, as written ("{#asistente}"); they print nothing. */
  readonly faltan: readonly string[];
}

/** Fills a template; throws TemplateError when it cannot be used, never prints "undefined". */
export function fillTemplate(template: Uint8Array, data: object): FilledTemplate {
  const zip = openTemplate(template);
  const faltan = new Set<string>();
  try {
    compileTemplate(zip, (marcador) => faltan.add(marcador)).render(data);
  } catch (thrown) {
    throw new TemplateError(sentencesFor(thrown));
  }
  return { bytes: zip.pack(), faltan: [...faltan] };
}

/** Reads the markers of an unpacked template; throws docxtemplater's error when they do not fit. */
export function compileTemplate(
  zip: Zip,
  onMissing: (marcador: string) => void,
  modules: readonly object[] = [],
): Docxtemplater {
  return new Docxtemplater(zip, {
    paragraphLoop: true,
    linebreaks: true,
    stripInvalidXMLChars: true,
    errorLogging: false,
    syntax: { changeDelimiterPrefix: null },
    parser: parserFor as never,
    nullGetter: (part: Part) => {
      onMissing(writtenAs(part));
      return part.module === 'loop' ? false : '';
    },
    modules: [shadingModule(), ...modules] as never,
  });
}

/** A placeholder of a compiled template. */
export interface Part {
  readonly type: string;
  readonly value: string;
  readonly module?: string;
  readonly inverted?: boolean;
  /** A loop's "end" stands in the list only while the template has errors. */
  readonly location?: 'start' | 'end';
  readonly subparsed?: readonly Part[];
}

/** A marker as the person wrote it in Word. */
export function writtenAs({ module, value, inverted, location }: Part): string {
  if (module === 'loop') return `{${location === 'end' ? '/' : inverted ? '^' : '#'}${value}}`;
  return module === undefined ? `{${value}}` : `{~${value}}`;
}

/** Looks a marker up in one scope; docxtemplater goes outwards while it gets undefined. */
function parserFor(tag: string, { tag: part }: { readonly tag: Part }): object {
  // {@x} would paste the datum as XML: a sentence with an ampersand would break the document.
  if (part.module === 'rawxml') throw new Error(`{@${tag}}`);
  const name = tag.trim();
  return {
    get: (scope: unknown): unknown => {
      if (typeof scope !== 'object' || scope === null) return undefined;
      const value: unknown = Object.getOwnPropertyDescriptor(scope, name)?.value;
      return typeof value === 'string' ? withoutLoneSurrogates(value) : value;
    },
  };
}

/** Half a surrogate pair (a text cut in the middle of an emoji) is no XML character. */
function withoutLoneSurrogates(text: string): string {
  if (!/[\uD800-\uDFFF]/.test(text)) return text;
  return text.replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDFFF]/g, (match) =>
    match.length === 2 ? match : '\uFFFD',
  );
}
