// Google's tables («Convertir en tabla») as far as the add-on meets them: in their typed columns, below the header, what changes number
// formats and validations is refused. The texts are those that people report of Google.

import type { Script } from './variant-build';

/** How Google refuses each method, in the language of the account. */
export const TABLA = {
  en: [
    "You can't set the number format of cells in a typed column.",
    'This operation is not allowed on cells in typed columns.',
  ],
  es: [
    'No se puede definir el formato de número de las celdas de una columna con tipo.',
    'Esta operación no se permite en las celdas de columnas con tipo.',
  ],
} as const;

/** A script to which some tabs are tables. */
export const withTables = <S extends Pick<Script, 'codigo'>>(
  script: S,
  titles: readonly string[],
  [format, operation]: readonly [string, string] = TABLA.en,
): S => ({ ...script, codigo: `${refusals(titles, format, operation)}\n${script.codigo}` });

const refusals = (titles: readonly string[], format: string, operation: string): string => `
(function () {
  var range = SpreadsheetApp.getActive().getSheets()[0].getRange(1, 1);
  var refuse = function (method, text) {
    var owner = range;
    while (owner && !Object.prototype.hasOwnProperty.call(owner, method)) owner = Object.getPrototypeOf(owner);
    var original = owner[method];
    owner[method] = function () {
      if (${JSON.stringify(titles)}.indexOf(this.getSheet().getName()) >= 0 && this.getLastRow() > 1) {
        var refused = new Error(text);
        refused.name = 'Exception';
        throw refused;
      }
      return original.apply(this, arguments);
    };
  };
  ['setNumberFormat', 'setNumberFormats'].forEach(function (method) { refuse(method, ${JSON.stringify(format)}); });
  ['setDataValidation', 'setDataValidations', 'clearDataValidations'].forEach(function (method) {
    refuse(method, ${JSON.stringify(operation)});
  });
})();`;
