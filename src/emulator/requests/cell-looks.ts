// To change how cells look.

import type { Area, StyleData } from '../workbook/workbook';

export type Property = keyof StyleData;

/** How the text of a cell looks: null unsets a property. */
export type TextLook = { readonly [property in 'fs' | 'bl' | 'it' | 'ul' | 'cl']: unknown };

export interface CellLooks {
  /** One value for the whole area; null unsets the property. */
  setStyle(sheetId: string, area: Area, property: Property, value: unknown): void;
  setStyles(
    sheetId: string,
    area: Area,
    property: Property,
    values: readonly (readonly unknown[])[],
  ): void;
  setTextStyles(sheetId: string, area: Area, looks: readonly (readonly TextLook[])[]): void;
}
