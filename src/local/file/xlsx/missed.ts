// What the library does not read of a file: its default font, the validations that Excel keeps as an extension because
// they take their values from another sheet, and the notes of blank cells.

import type { DataValidation } from '@cj-tech-master/excelts';
import { strFromU8 } from 'fflate';
import type { Parts } from './inspect';
import { DEFAULT_FONT, type DefaultFont } from './style';
import type { FileValidation } from './validation';

/** What the library missed of one sheet. */
export interface Missed {
  readonly validations: readonly FileValidation[];
  /** Text by cell ("B2"), of all cells. */
  readonly notes: ReadonlyMap<string, string>;
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
  const sheets = tagsOf(textOf(parts, 'xl/workbook.xml'), 'sheet');
  return new Map(
    sheets.map(({ attributes }) => {
      const path = targets.get(attributes['r:id'] ?? '') ?? '';
      return [attributes.name ?? '', missedIn(parts, path)] as const;
    }),
  );
}

function missedIn(parts: Parts, path: string): Missed {
  const comments = [...relationsOf(parts, path).values()].find((part) =>
    /comments\d*\.xml$/.test(part),
  );
  const notes = tagsOf(textOf(parts, comments ?? ''), 'comment').map(
    ({ attributes, inside }) => [attributes.ref ?? '', plainText(inside)] as const,
  );
  // A sheet is large: only one that has the extension is read as text.
  const hasExtension = Buffer.from(parts[path] ?? []).includes('<x14:dataValidation ');
  const rules = hasExtension ? tagsOf(textOf(parts, path), 'x14:dataValidation') : [];
  return { notes: new Map(notes), validations: rules.map(toValidation) };
}

interface Tag {
  readonly attributes: { readonly [name: string]: string };
  readonly inside: string;
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

const textOf = (parts: Parts, path: string): string => strFromU8(parts[path] ?? new Uint8Array());

/** Paths of the parts that a part refers to, by the id it uses. */
function relationsOf(parts: Parts, path: string): ReadonlyMap<string, string> {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const relations = textOf(parts, `${folder}_rels/${path.slice(folder.length)}.rels`);
  return new Map(
    tagsOf(relations, 'Relationship').map(({ attributes: { Id = '', Target = '' } }) => {
      const { pathname } = new URL(Target, `file:///${folder}`);
      return [Id, pathname.slice(1)] as const;
    }),
  );
}

/** The elements of this name, wherever they stand; none contains another of its name. */
function tagsOf(xml: string, name: string): Tag[] {
  const element = new RegExp(`<${name}((?:\\s[^>]*?)?)(?:/>|>(.*?)</${name}>)`, 'gs');
  return [...xml.matchAll(element)].map(([, attributes = '', inside = '']) => ({
    attributes: Object.fromEntries(
      [...attributes.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
        key,
        decodeXml(value),
      ]),
    ),
    inside,
  }));
}

/** The text of a note: its runs one after the other. */
const plainText = (inside: string): string =>
  tagsOf(inside, 't')
    .map((tag) => decodeXml(tag.inside))
    .join('')
    .replace(/_x([0-9A-F]{4})_/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));

const ENTITIES: { readonly [name: string]: string } = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

const decodeXml = (text: string): string =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name) return ENTITIES[name] ?? whole;
    return String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal));
  });
