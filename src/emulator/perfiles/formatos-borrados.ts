// «formatos borrados»: before each operation a person has cleared the number formats of the tabs in sight, or of those named.

import { styleId, withStyle } from '../workbook/styles';
import type { SheetData, WorkbookData } from '../workbook/workbook';
import type { Perfil } from './perfil';

/** Of the tabs named; of all that are in sight unless told. */
export const formatosBorrados = (tabs?: readonly string[]): Perfil => ({
  nombre: 'formatos borrados',
  fuente:
    'https://support.google.com/docs/answer/46973 (Format › Clear formatting). That a date is a number afterwards is assumed; getValues() gives it so without a date format.',
  before: (data) => {
    for (const sheet of Object.values(data.sheets)) {
      if (tabs ? tabs.includes(sheet.name) : sheet.hidden !== 1) clearFormats(data, sheet);
    }
  },
});

function clearFormats(data: WorkbookData, sheet: SheetData): void {
  const plain = new Map<string, string>();
  const plainOf = (id: string): string => {
    const style = data.styles[id];
    if (!style?.n) return id;
    const known = plain.get(id) ?? styleId(data, withStyle(style, 'n', undefined));
    plain.set(id, known);
    return known;
  };
  const columns = Object.values(sheet.columnData);
  const cells = Object.values(sheet.cellData).flatMap((line) => Object.values(line));
  for (const styled of [...columns, ...cells]) {
    if (styled.s !== undefined) styled.s = plainOf(styled.s);
  }
}
