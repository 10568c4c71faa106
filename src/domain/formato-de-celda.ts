// The number format of a kind of column, in the workbook and in the files that are made of it.

import type { Kind } from './register';

/** Text for all that is not a number or a date. */
export function formatoDeCelda(kind: Kind): string {
  switch (kind) {
    case 'fecha':
      return 'dd/mm/yyyy';
    case 'entero':
      return '0';
    case 'decimal':
      // 0,025 and 12,375 in full: who sees 0,03 believes that the book changed it. A decimal at least: without any, the
      // separator stands alone in Excel («3,»).
      return '#,##0.0###';
    case 'porcentaje':
      return '0.0%';
    case 'dinero':
      return '"$" #,##0';
    default:
      return '@';
  }
}
