// «apóstrofo literal»: the apostrophe with which a script protects a text stays in the cell.

import type { Perfil } from './perfil';

export const apostrofoLiteral: Perfil = {
  nombre: 'apóstrofo literal',
  fuente:
    'Not documented. Seen: https://github.com/vlucas/sheetquery/issues/20 («symbol also will be stored in the cell»), of setValue() in cells of text format. What people type there is assumed alike.',
  keepsApostrophe: true,
};
