// «escrito como en Sheets»: a text is read as Google Sheets does where the comma is decimal, not kindly; a script's too, which
// setValue() reads as if it were typed.

import { readAsSheets } from '../workbook/sheets-typed';
import type { Perfil } from './perfil';

export const escritoComoEnSheets: Perfil = {
  nombre: 'escrito como en Sheets',
  fuente:
    'Not documented for es_CO. Model: https://github.com/borgar/numfmt (parseValue). Seen alike in reports of comma locales: 12.5 is 125, 0.85 is 85, 12.5% is 1.25. Forms and doubts: test/emulator/workbook/sheets-typed.test.ts',
  reads: readAsSheets,
};
