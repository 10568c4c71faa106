// What this account answers where accounts may differ: a line for each profile of the emulator. Three of them want a person:
// a tab «Tabla» converted to a table, one «Teclee» in whose column A three values are typed quickly, and, in another
// window, retenerCandado() while probarContrato() runs. Of a death, medirMuerte() runs before, until Google cuts it off.

import type { App, Measure, Sheet } from './case';

const TABLA = 'Tabla';
export const TECLEE = 'Teclee';
/** Document properties in which one execution tells another what it did. */
const MUERTE = 'contrato.muerte';
const EDICIONES = 'contrato.ediciones';
const CANDADO_MS = 1_000;

const answerOf = (value: unknown): string =>
  value instanceof Date ? `fecha ${value.getTime()}` : `${typeof value} ${String(value)}`;

/** What an act answers, or the words in which it is refused. */
function tried(act: () => unknown): string {
  try {
    act();
    return 'sí';
  } catch (thrown) {
    return `no: ${(thrown as Error).message}`;
  }
}

const FORMS = ['12.5', '0.85', '0.025', '1250.5', '1.250', '12,5', '12.5%', '1/2', 'jun-26'];

export const measures: readonly Measure[] = [
  {
    name: 'Cómo se ve un entero con decimales que pueden faltar',
    source: 'Of Excel: https://github.com/nissl-lab/npoi/issues/1682; of Sheets not documented',
    measure: (_, sheet) =>
      ['#,##0.##', '#,##0.0###', '0.##']
        .map((format) => {
          const shown = sheet.getRange('A1').setValue(3).setNumberFormat(format).getDisplayValue();
          return `${format} → ${shown}`;
        })
        .join(' · '),
  },
  {
    name: 'Qué queda de 1/2 en una fila añadida debajo de una columna de texto',
    source: 'Not documented; public notes of insertRowsAfter()',
    measure: (_, sheet) => {
      const rows = sheet.getMaxRows();
      sheet.getRange(2, 1, rows - 1, 1).setNumberFormat('@');
      sheet.insertRowsAfter(rows, 1);
      return answerOf(
        sheet
          .getRange(rows + 1, 1)
          .setValue('1/2')
          .getValue(),
      );
    },
  },
  {
    name: 'En qué idioma se niega Google',
    source: 'Not documented; texts in the language of the account are seen in public code',
    perfil: 'mensajes en español',
    measure: (_, sheet) => tried(() => sheet.deleteRows(sheet.getMaxRows() + 1, 1)),
  },
  {
    name: "Qué queda de 'x en una celda de texto",
    source: 'https://github.com/vlucas/sheetquery/issues/20',
    perfil: 'apóstrofo literal',
    measure: (_, sheet) =>
      answerOf(sheet.getRange('A1').setNumberFormat('@').setValue("'=1").getValue()),
  },
  {
    name: 'Qué se lee de 12,5 y de verdadero en una celda de texto',
    source: 'Not documented; public notes',
    perfil: 'texto es texto',
    measure: (_, sheet) =>
      sheet
        .getRange('A1:B1')
        .setNumberFormat('@')
        .setValues([[12.5, true]])
        .getValues()
        .flat()
        .map(answerOf)
        .join(' · '),
  },
  {
    name: 'Qué entiende Sheets de lo que se escribe',
    source: 'https://github.com/borgar/numfmt (parseValue)',
    perfil: 'escrito como en Sheets',
    measure: (_, sheet) =>
      FORMS.map((form) => {
        const value = sheet.getRange('A1').clear().setValue(form).getValue();
        return `${form} → ${answerOf(value)}`;
      }).join(' · '),
  },
  {
    name: 'Qué queda de una fecha al borrar los formatos',
    source: 'https://developers.google.com/apps-script/reference/spreadsheet/range#clearformat',
    perfil: 'formatos borrados',
    measure: (_, sheet) =>
      answerOf(
        sheet
          .getRange('A1')
          .setValue(new Date(2026, 5, 15))
          .clearFormat()
          .getValue(),
      ),
  },
  {
    name: 'Qué admite una tabla de Google',
    source: 'Messages of Google, quoted in many public repositories',
    perfil: 'tablas',
    measure: (app) => {
      const tab = app.getActive().getSheetByName(TABLA);
      if (!tab)
        return `no hay hoja «${TABLA}»: hágala, con encabezado y dos filas, y conviértala en tabla`;
      return inTable(app, tab);
    },
  },
  {
    name: 'Cuántas de tres ediciones rápidas se avisan',
    source: 'https://developers.google.com/apps-script/guides/triggers',
    perfil: 'edición perdida',
    measure: (app) => {
      const tab = app.getActive().getSheetByName(TECLEE);
      if (!tab)
        return `no hay hoja «${TECLEE}»: hágala y escriba rápido tres valores en su columna A`;
      const told = PropertiesService.getDocumentProperties().getProperty(EDICIONES) ?? '0';
      return `${told} de ${tab.getLastRow()}`;
    },
  },
  {
    name: 'Cuánto se espera un candado que otro tiene',
    source: 'https://developers.google.com/apps-script/reference/lock/lock#trylocktimeoutinmillis',
    perfil: 'candado ocupado',
    measure: () => {
      const began = Date.now();
      const lock = LockService.getScriptLock();
      const isTaken = lock.tryLock(CANDADO_MS);
      if (isTaken) lock.releaseLock();
      const waited = Math.round((Date.now() - began) / 100) / 10;
      return isTaken ? 'libre' : `ocupado: se esperó ${waited} s`;
    },
  },
  {
    name: 'Si una escritura sin flush sobrevive a que Google corte la ejecución',
    source:
      'https://developers.google.com/apps-script/guides/support/best-practices#use_batch_operations',
    perfil: 'escrituras perdidas',
    measure: (app) => {
      const name = PropertiesService.getDocumentProperties().getProperty(MUERTE);
      const tab = name && app.getActive().getSheetByName(name);
      if (!tab)
        return 'no se sabe: ejecute antes medirMuerte y espere a que Google la corte (seis minutos)';
      return tab.getRange('A2').isBlank() ? 'se pierde' : 'queda';
    },
  },
];

function inTable(app: App, tab: Sheet): string {
  const cells = tab.getRange('A2:A3');
  const rule = app.newDataValidation().requireDate().setAllowInvalid(true).build();
  return [
    `formato: ${tried(() => cells.setNumberFormat('@'))}`,
    `regla: ${tried(() => cells.setDataValidation(rule))}`,
    `quitar regla: ${tried(() => cells.clearDataValidations())}`,
    `valores: ${tried(() => cells.setValues([['a'], ['b']]))}`,
  ].join(' · ');
}

/** Writes a cell, flushes, writes another and goes on until it is cut off. */
export function medirMuerte(): void {
  const tab = SpreadsheetApp.getActive().insertSheet();
  PropertiesService.getDocumentProperties().setProperty(MUERTE, tab.getName());
  tab.getRange('A1').setValue('con flush');
  SpreadsheetApp.flush();
  tab.getRange('A2').setValue('sin flush');
  for (;;) Utilities.sleep(10_000);
}

/** Holds the lock for half a minute. */
export function retenerCandado(): void {
  LockService.getScriptLock().waitLock(1_000);
  Utilities.sleep(30_000);
}

/** The simple trigger, which counts the edits of the tab «Teclee». */
export function onEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  if (event.range.getSheet().getName() !== TECLEE) return;
  const store = PropertiesService.getDocumentProperties();
  store.setProperty(EDICIONES, String(Number(store.getProperty(EDICIONES) ?? 0) + 1));
}
