// The Spanish texts of Univer's plugins, as one dictionary.

import { mergeLocales } from '@univerjs/core';
import design from '@univerjs/design/locale/es-ES';
import docsUi from '@univerjs/docs-ui/locale/es-ES';
import sheets from '@univerjs/sheets/locale/es-ES';
import conditionalFormattingUi from '@univerjs/sheets-conditional-formatting-ui/locale/es-ES';
import dataValidation from '@univerjs/sheets-data-validation/locale/es-ES';
import dataValidationUi from '@univerjs/sheets-data-validation-ui/locale/es-ES';
import filterUi from '@univerjs/sheets-filter-ui/locale/es-ES';
import formula from '@univerjs/sheets-formula/locale/es-ES';
import formulaUi from '@univerjs/sheets-formula-ui/locale/es-ES';
import noteUi from '@univerjs/sheets-note-ui/locale/es-ES';
import sheetsUi from '@univerjs/sheets-ui/locale/es-ES';
import ui from '@univerjs/ui/locale/es-ES';

/** What Univer itself says, in Spanish. */
export const SPANISH = mergeLocales(
  design,
  ui,
  docsUi,
  sheets,
  sheetsUi,
  formula,
  formulaUi,
  dataValidation,
  dataValidationUi,
  conditionalFormattingUi,
  filterUi,
  noteUi,
);
