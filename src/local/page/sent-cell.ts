// A cell of the grid on its way to the server.

import { CellValueType, type ICellData, type IStyleData, type Nullable } from '@univerjs/core';
import type { StyleData } from '../../emulator/workbook/workbook';
import type { SentCell } from '../protocol';
import { typedText, writtenSince } from './typing';

/** What the book keeps of a style; borders and the like are Univer's alone. */
export const KEPT_STYLE = [
  'n',
  'bg',
  'cl',
  'bl',
  'it',
  'ul',
  'fs',
  'ff',
  'ht',
  'vt',
  'tb',
] as const satisfies readonly (keyof StyleData)[];

/** What a cell holds: its text as typed, its formula, or its exact value. */
export function sentContent(cell: Nullable<ICellData>): SentCell {
  const typed = typedText(cell);
  const began = writtenSince(cell);
  const since = began === undefined ? {} : { since: began };
  if (typed !== undefined) return { typed, ...since };
  const v = exactValue(cell);
  return cell?.f ? { f: cell.f, v, ...since } : { v };
}

function exactValue(cell: Nullable<ICellData>): string | number | boolean | null {
  // A text with several lines is a little document to Univer.
  const text = cell?.p?.body?.dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n');
  const value = text ?? cell?.v ?? null;
  return cell?.t === CellValueType.BOOLEAN && value !== null ? Boolean(value) : value;
}

/** The part of a cell's style that the book keeps; {} when it has none of its own. */
export function sentStyle(own: Nullable<IStyleData>, column: Nullable<IStyleData>): StyleData {
  // In Univer a cell adds to the style of its column; in the book, as in xlsx, it takes its place.
  const style = own && Object.keys(own).length > 0 ? { ...column, ...own } : {};
  const entries = KEPT_STYLE.flatMap((property) => {
    const set = style[property];
    return set === undefined || set === null ? [] : [[property, set]];
  });
  return Object.fromEntries(entries) as StyleData;
}
