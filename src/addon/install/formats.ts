// The number formats below the headers, given back where somebody cleared them (Formato › Borrar formato): a text column without its own
// takes what is typed for a date or a number. A format that a person chose is theirs.

import { formatOf } from '../cells';
import { tryAllLooks } from '../looks';
import type { Encabezado } from '../sheet';

/** The formats of the cells below a header, from the first column. */
export type Formats = readonly (readonly string[])[];

/** Whether a number format is none: how Google calls it, or an .xlsx does. */
export const isCleared = (format = ''): boolean => /^(?:general|0\.#{10,})?$/i.test(format);

/** Reads the formats of the whole tab, or of its first lines; none where it has no column of ours. */
export function readFormats({ sheet, match }: Encabezado, lines = Infinity): Formats {
  const width = 1 + Math.max(-1, ...Object.values(match.indexByKey));
  const rows = Math.min(lines, sheet.getMaxRows() - 1);
  return width > 0 && rows > 0 ? sheet.getRange(2, 1, rows, width).getNumberFormats() : [];
}

/** Gives back their format to the cells that have none; a sentence where the tab refuses it. */
export function mendFormats(encabezado: Encabezado, formats: Formats): string | undefined {
  const { register, sheet, columns, match } = encabezado;
  const works = columns.flatMap((column) => {
    const index = match.indexByKey[column.key];
    if (index === undefined) return [];
    const own = formats.map((line) => line[index]);
    const first = own.findIndex(isCleared);
    if (first < 0) return [];
    const last = own.length - 1 - [...own].reverse().findIndex(isCleared);
    const mended = own
      .slice(first, last + 1)
      .map((format) => [format === undefined || isCleared(format) ? formatOf(column) : format]);
    return () =>
      void sheet.getRange(first + 2, index + 1, mended.length, 1).setNumberFormats(mended);
  });
  return tryAllLooks(works, register.title);
}
