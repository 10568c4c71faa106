// Styles between the workbook and the file. Borders and the like are not kept: the workbook has none.

import type { Alignment, Color, Fill, Font, Style } from '@cj-tech-master/excelts';
import type { StyleData } from '../emulator/workbook/workbook';

/** Google's own default font, so that a book looks the same there, here and in Excel. */
export const DEFAULT_FONT = { name: 'Arial', size: 10 } as const;
const HORIZONTAL = { 1: 'left', 2: 'center', 3: 'right' } as const;
const VERTICAL = { 1: 'top', 2: 'middle', 3: 'bottom' } as const;
/** Where cells stand unless told, in Google Sheets as in a file. */
const BY_DEFAULT = 3;
/** Excel's names for "a date as this country writes it", alone and with its hour (ids 14 and 22), as the library says them. */
const LOCAL_DATES: { readonly [pattern: string]: string } = {
  'mm-dd-yy': 'dd/mm/yyyy',
  'm/d/yy "h":mm': 'dd/mm/yyyy hh:mm',
};

/** Name and size that a font has in a file when nothing is said. */
export interface DefaultFont {
  readonly name: string;
  readonly size: number;
}

export function toFileStyle(style: StyleData): Partial<Style> {
  return {
    ...(style.n && { numFmt: style.n.pattern }),
    ...(hasFont(style) && { font: { ...DEFAULT_FONT, ...toFont(style) } }),
    ...(style.bg && { fill: solid({ fgColor: toColor(style.bg.rgb) }) }),
    ...((style.ht || style.vt || style.tb === 3) && { alignment: toAlignment(style) }),
  };
}

/** The style of a conditional format, of which the file keeps colours, bold and italic. */
export const toFileDxf = (style: StyleData): Partial<Style> => ({
  ...(hasFont(style) && { font: toFont(style) }),
  ...(style.bg && { fill: solid({ bgColor: toColor(style.bg.rgb) }) }),
});

export function fromFileStyle(style: Partial<Style>, byDefault?: DefaultFont): StyleData {
  const pattern = typeof style.numFmt === 'object' ? style.numFmt.formatCode : style.numFmt;
  return {
    ...(pattern && pattern !== 'General' && { n: { pattern: LOCAL_DATES[pattern] ?? pattern } }),
    ...fromFill(style.fill),
    ...fromFont(style.font ?? {}, byDefault),
    ...fromAlignment(style.alignment ?? {}),
  };
}

export const toColor = (rgb: string): { argb: string } => ({
  argb: `FF${rgb.slice(1).toUpperCase()}`,
});

/** "#rrggbb"; undefined for a colour of the theme, which only Excel can resolve. */
export const fromColor = (color: Partial<Color> | undefined): string | undefined =>
  color?.argb && /^[0-9A-F]{6,8}$/i.test(color.argb)
    ? `#${color.argb.slice(-6).toLowerCase()}`
    : undefined;

const hasFont = ({ bl, it, ul, fs, ff, cl }: StyleData): boolean =>
  [bl, it, ul, fs, ff, cl].some((part) => part !== undefined);

const toFont = (style: StyleData): Partial<Font> => ({
  ...(style.bl && { bold: true }),
  ...(style.it && { italic: true }),
  ...(style.ul?.s && { underline: true }),
  ...(style.fs && { size: style.fs }),
  ...(style.ff && { name: style.ff }),
  ...(style.cl && { color: toColor(style.cl.rgb) }),
});

function fromFont(font: Partial<Font>, byDefault: DefaultFont | undefined): StyleData {
  const rgb = fromColor(font.color);
  return {
    ...(font.bold && { bl: 1 }),
    ...(font.italic && { it: 1 }),
    ...(font.underline && font.underline !== 'none' && { ul: { s: 1 } }),
    ...(font.size && byDefault && font.size !== byDefault.size && { fs: font.size }),
    ...(font.name && byDefault && font.name !== byDefault.name && { ff: font.name }),
    ...(rgb && rgb !== '#000000' && { cl: { rgb } }),
  };
}

const solid = (colors: { fgColor: Partial<Color> } | { bgColor: Partial<Color> }): Fill => ({
  type: 'pattern',
  pattern: 'solid',
  ...colors,
});

/** A cell keeps its colour in the foreground of the pattern; a conditional format, in the background. */
function fromFill(fill: Fill | undefined): StyleData {
  if (fill?.type !== 'pattern' || fill.pattern === 'none') return {};
  const rgb = fromColor(fill.fgColor) ?? fromColor(fill.bgColor);
  return rgb ? { bg: { rgb } } : {};
}

const toAlignment = ({ ht, vt, tb }: StyleData): Partial<Alignment> => ({
  ...(ht && { horizontal: HORIZONTAL[ht] }),
  ...(vt && { vertical: VERTICAL[vt] }),
  ...(tb === 3 && { wrapText: true }),
});

function fromAlignment({ horizontal, vertical, wrapText }: Partial<Alignment>): StyleData {
  const ht = keyOf(HORIZONTAL, horizontal);
  const vt = keyOf(VERTICAL, vertical);
  return {
    ...(ht && { ht }),
    ...(vt && vt !== BY_DEFAULT && { vt }),
    ...(wrapText && { tb: 3 }),
  };
}

function keyOf(
  names: { readonly [key: number]: string },
  name: string | undefined,
): 1 | 2 | 3 | undefined {
  return ([1, 2, 3] as const).find((key) => names[key] === name);
}
