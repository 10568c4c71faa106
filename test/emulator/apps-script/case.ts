// A behaviour of Google's services, written so that it can run here and, bundled as it is, in a real Apps Script project.

/// <reference types="google-apps-script" />

export type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Case {
  /** `<Class>.<method>() <behaviour>`. */
  readonly name: string;
  /** Where Google or somebody who tried it says so. */
  readonly source: string;
  /** Throws when Google would behave otherwise. The sheet is new and is deleted afterwards. */
  readonly run: (app: App, sheet: Sheet) => void;
}

/** Throws unless both are the same as JSON, Dates included. */
export function equal(actual: unknown, expected: unknown): void {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (a !== b) throw new Error(`Expected ${b} but got ${a}`);
}

/** Throws unless the action throws a message that contains the text. */
export function refused(action: () => unknown, text: string): void {
  let message: string;
  try {
    action();
    message = 'nothing was thrown';
  } catch (thrown) {
    message = (thrown as Error).message;
  }
  if (!message.includes(text)) throw new Error(`Expected «${text}» but ${message}`);
}
