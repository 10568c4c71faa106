// To change how cells look.

import type { Area, StyleData } from '../workbook/workbook';

export type Property = keyof StyleData;

export interface CellLooks {
  /** One value for the whole area; null unsets the property. */
  setStyle(sheetId: string, area: Area, property: Property, value: unknown): void;
  setStyles(
    sheetId: string,
    area: Area,
    property: Property,
    values: readonly (readonly unknown[])[],
  ): void;
}
