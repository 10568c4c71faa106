// A .docx template and its data → the bytes of the document, synchronously and with nothing but the
// language itself, so that Apps Script runs it too. What the data are is src/documents.

import Docxtemplater from 'docxtemplater';
import { Budget } from './limits';
import { linkMarks, linksModule, PREFIXES } from './links';
import { openTemplate } from './open-template';
import { reviewFields } from './review-part';
import { shadingModule } from './shading';
import { letTallRowsPart } from './tall-rows';
import { TemplateError, templateErrorOf } from './template-error';
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
    throw templateErrorOf(thrown);
  }
  linkMarks(zip);
  letTallRowsPart(zip);
  requireFields(zip);
  return { bytes: zip.pack(), faltan: [...faltan] };
}

/** A block that vanishes may have taken a piece of a field with it: what is left is looked into too. */
function requireFields(zip: Zip): void {
  const errores = new Set<string>();
  for (const entry of zip.file(/\.xml$/)) {
    const xml = entry.asText();
    if (HAS_FIELDS.test(xml)) reviewFields(xml, (sentence) => errores.add(sentence));
  }
  if (errores.size > 0) throw new TemplateError([...errores]);
}
const HAS_FIELDS = /fldChar|fldSimple|instrText/;

/** Reads the markers of an unpacked template; throws docxtemplater's error when they do not fit. */
export function compileTemplate(
  zip: Zip,
  onMissing: (marcador: string) => void,
  modules: readonly object[] = [],
): Docxtemplater {
  const budget = new Budget();
  return new Docxtemplater(zip, {
    paragraphLoop: true,
    linebreaks: true,
    stripInvalidXMLChars: true,
    errorLogging: false,
    syntax: { changeDelimiterPrefix: null },
    parser: ((tag: string, meta: { readonly tag: Part }) => parserFor(tag, meta, budget)) as never,
    nullGetter: (part: Part) => {
      onMissing(writtenAs(part));
      return part.module === 'loop' ? false : '';
    },
    modules: [countingModule(budget), shadingModule(), linksModule(), ...modules] as never,
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
  if (module === undefined) return `{${value}}`;
  return `{${PREFIXES[module as keyof typeof PREFIXES] ?? '~'}${value}}`;
}

/** Looks a marker up in one scope; docxtemplater goes outwards while it gets undefined. */
function parserFor(tag: string, { tag: part }: { readonly tag: Part }, budget: Budget): object {
  // {@x} would paste the datum as XML: a sentence with an ampersand would break the document.
  if (part.module === 'rawxml') throw new Error(`{@${tag}}`);
  const name = tag.trim();
  return {
    get: (scope: unknown): unknown => {
      if (typeof scope !== 'object' || scope === null) return undefined;
      const value: unknown = Object.getOwnPropertyDescriptor(scope, name)?.value;
      if (Array.isArray(value)) budget.note(0, value.length);
      if (typeof value !== 'string') return value;
      budget.note(value.length, 1);
      return withoutLoneSurrogates(value).replace(OUR_MARKS, '');
    },
  };
}

/** What shading.ts and links.ts mark with: in a datum they are nothing that people read. */
const OUR_MARKS = /[\uE000-\uE003]/g;

/** A docxtemplater module that renders nothing and sees each piece before it is. */
const countingModule = (budget: Budget): object => ({
  name: 'cuenta',
  priority: 1000,
  render: ({ value }: Partial<Part>) => {
    budget.note(typeof value === 'string' ? value.length : 0, 1);
    budget.require();
    return null;
  },
});

/** Half a surrogate pair (a text cut in the middle of an emoji) is no XML character. */
function withoutLoneSurrogates(text: string): string {
  if (!/[\uD800-\uDFFF]/.test(text)) return text;
  return text.replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDFFF]/g, (match) =>
    match.length === 2 ? match : '\uFFFD',
  );
}
