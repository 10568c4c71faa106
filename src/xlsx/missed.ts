// What the library does not read of a file: its default font, the validations that Excel keeps as an extension because
// they take their values from another sheet, the notes, the merges, the links inside the workbook
// as Excel keeps them, and which formulas gave a blank text, unlike those that nobody has calculated.

import type { DataValidation } from '@cj-tech-master/excelts';
import type { Area } from '../emulator/workbook/workbook';
import { parseRef } from './area';
import { type Parts, relationsOf, textOf } from './relations';
import { DEFAULT_FONT, type DefaultFont } from './style';
import type { FileValidation } from './validation';
import { decodeXml, type Tag, tagsOf } from './xml-tags';

/** What the library missed of one sheet. */
export interface Missed {
  readonly validations: readonly FileValidation[];
  /** Text by cell ("B2"), of all cells. */
  readonly notes: ReadonlyMap<string, string>;
  /** Address by cell. */
  readonly links: ReadonlyMap<string, string>;
  readonly merges: readonly Area[];
  /** Cells whose formula gave ''. */
  readonly blanks: ReadonlySet<string>;
  /** The number of a cell in the format of a date, for one that no calendar has: the library loses it. */
  readonly numberAt: (ref: string) => number;
}

/** The first font of the file, which its plain cells have. */
export function firstFont(parts: Parts): DefaultFont {
  const font = /<font>.*?<\/font>/s.exec(textOf(parts, 'xl/styles.xml'))?.[0] ?? '';
  const name = /<name val="([^"]+)"/.exec(font)?.[1] ?? DEFAULT_FONT.name;
  const size = Number(/<sz val="([^"]+)"/.exec(font)?.[1] ?? DEFAULT_FONT.size);
  return { name, size };
}

/** By the name of the sheet. */
export function missedOf(parts: Parts): ReadonlyMap<string, Missed> {
  const targets = relationsOf(parts, 'xl/workbook.xml');
  const pathOf = (id: string | undefined): string =>
    targets.find((target) => target.id === id)?.path ?? '';
  const sheets = tagsOf(textOf(parts, 'xl/workbook.xml'), 'sheet');
  return new Map(
    sheets.map(({ attributes }) => {
      return [attributes.name ?? '', missedIn(parts, pathOf(attributes['r:id']))] as const;
    }),
  );
}

function missedIn(parts: Parts, path: string): Missed {
  const comments = relationsOf(parts, path).find(({ type }) => type === 'notes')?.path ?? '';
  const notes = tagsOf(textOf(parts, comments), 'comment').map(
    ({ attributes, inside }) => [attributes.ref ?? '', plainText(inside)] as const,
  );
  // A sheet is large: only one that has such a tag is read as text.
  const bytes = Buffer.from(parts[path] ?? []);
  const tags = (name: string): readonly Tag[] =>
    bytes.includes(`<${name} `) ? tagsOf(textOf(parts, path), name) : [];
  const links = tags('hyperlink').flatMap(({ attributes: { ref, location } }) =>
    ref && location ? [[ref, decodeXml(location)] as const] : [],
  );
  return {
    notes: new Map(notes),
    validations: tags('x14:dataValidation').map(toValidation),
    links: new Map(links),
    merges: tags('mergedCell').flatMap(({ attributes }) => parseRef(attributes.ref ?? '') ?? []),
    blanks: new Set(bytes.includes('t="str"') ? blanksIn(textOf(parts, path)) : []),
    numberAt: numbersIn(() => textOf(parts, path)),
  };
}

const BLANK_RESULT =
  /<c (?=[^>]*\bt="str")[^>]*?\br="([A-Z]+\d+)"[^>]*>\s*<f(?:\s[^>]*)?(?:\/>|>[^<]*<\/f>)\s*(?:<v\s*\/>|<v>\s*<\/v>)?\s*<\/c>/g;

const blanksIn = (xml: string): readonly string[] =>
  [...xml.matchAll(BLANK_RESULT)].map(([, ref = '']) => ref);

const STORED =
  /<c (?=[^>]*?\br="([A-Z]+\d+)")[^>]*>(?:<f[^>]*>[^<]*<\/f>|<f[^>]*\/>)?<v>([^<]+)<\/v>/g;

/** Looks through a sheet once, and only when a cell is asked for; NaN for one without a number. */
function numbersIn(xml: () => string): (ref: string) => number {
  let stored: ReadonlyMap<string, string> | undefined;
  return (ref) => {
    stored ??= new Map(
      [...xml().matchAll(STORED)].map(([, cell = '', value = '']) => [cell, value] as const),
    );
    return Number(stored.get(ref));
  };
}

function toValidation({ attributes, inside }: Tag): FileValidation {
  const isNumber = attributes.type === 'decimal' || attributes.type === 'whole';
  const formulae = tagsOf(inside, 'xm:f').map((tag) => decodeXml(tag.inside));
  const rule = {
    ...attributes,
    type: attributes.type ?? 'any',
    operator: attributes.operator ?? 'between',
    showErrorMessage: attributes.showErrorMessage === '1',
    formulae: isNumber ? formulae.map(Number) : formulae,
  } as DataValidation;
  return { sqref: tagsOf(inside, 'xm:sqref')[0]?.inside ?? '', rule };
}

/** The text of a note: its runs one after the other. */
const plainText = (inside: string): string =>
  tagsOf(inside, 't')
    .map((tag) => decodeXml(tag.inside))
    .join('')
    .replace(/_x([0-9A-F]{4})_/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
