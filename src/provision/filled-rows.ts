// How many rows of each tab of a local workbook say something, so that afterwards they can be counted on Google.
// Formulas do not count: Google calculates them anew, maybe to nothing.

import { type Parts, relationsOf, textOf } from '../xlsx/relations';
import { type Tag, tagsOf } from '../xlsx/xml-tags';

export interface Hoja {
  readonly titulo: string;
  /** Rows with something written in one of the counted columns. */
  readonly filas: number;
}

const WORKBOOK = 'xl/workbook.xml';
/** Every register has its key in them, and the whole of a large workbook would be too much to read back. */
export const COUNTED_COLUMNS = 'A:F';
const COUNTED = /^[A-F]\d/;

/** The tabs in their order. */
export function hojasIn(parts: Parts): readonly Hoja[] {
  const relations = relationsOf(parts, WORKBOOK);
  const strings = relations.find(({ type }) => type === 'sharedStrings');
  const shared = strings ? tagsOf(textOf(parts, strings.path), 'si').map(hasText) : [];
  return tagsOf(textOf(parts, WORKBOOK), 'sheet').map(({ attributes }) => {
    const path = relations.find(({ id }) => id === attributes['r:id'])?.path ?? '';
    const rows = tagsOf(textOf(parts, path), 'row');
    const isFilled = ({ inside }: Tag): boolean =>
      tagsOf(inside, 'c').some((cell) => isWritten(cell, shared));
    return { titulo: attributes.name ?? '', filas: rows.filter(isFilled).length };
  });
}

function isWritten(
  { attributes: { r = '', t }, inside }: Tag,
  shared: readonly boolean[],
): boolean {
  if (!COUNTED.test(r) || inside.includes('<f')) return false;
  if (t === 'inlineStr') return hasText({ inside });
  const value = /<v[^>]*>([^<]*)<\/v>/.exec(inside)?.[1] ?? '';
  return t === 's' ? shared[Number(value)] === true : value !== '';
}

/** Rich text comes in several pieces. */
const hasText = ({ inside }: Pick<Tag, 'inside'>): boolean => /<t[^>]*>[^<]/.test(inside);
