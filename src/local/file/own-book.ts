// Whether a workbook is a PAM book, by what it remembers or by its tabs (a book that came back from Excel or Google has no
// more). The add-on asks the same of a workbook before it goes on from it (addon/libro/recover-estado.ts).

import { bitacora } from '../../domain/registers/bitacora';
import { parametros } from '../../domain/registers/parametros';
import type { WorkbookData } from '../../emulator/workbook/workbook';
import { rememberedState } from './remembered-state';

/** The parameter without which a book knows no years. */
const CUATRIENIO = 'cuatrienio';

export function isPamBook(data: WorkbookData): boolean {
  if (rememberedState(data)) return true;
  const sheets = Object.values(data.sheets);
  const parameters = sheets.find(({ name }) => name === parametros.title);
  return (
    sheets.some(({ name }) => name === bitacora.title) &&
    Object.values(parameters?.cellData ?? {}).some((cells) =>
      Object.values(cells).some(({ v }) => v === CUATRIENIO),
    )
  );
}
