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

/** What accounts may answer differently: nothing is judged, the answer is written down. */
export interface Measure {
  readonly name: string;
  readonly source: string;
  /** Name of the profile of the emulator that is about it, where there is one. */
  readonly perfil?: string;
  /** The answer of this account, in words. */
  readonly measure: (app: App, sheet: Sheet) => string;
}

/** Throws unless both are the same as JSON, Dates included. */
export function equal(actual: unknown, expected: unknown): void {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (a !== b) throw new Error(`Expected ${b} but got ${a}`);
}

/** A refusal: what was said, and the English words that the emulator is to say. */
export interface Refusal {
  readonly said: string;
  readonly english: string;
}

const refusals: Refusal[] = [];

/** Throws unless the action throws. In which words it does depends on the account's language: they are noted, not judged. */
export function refused(action: () => unknown, english: string): void {
  try {
    action();
  } catch (thrown) {
    refusals.push({ said: (thrown as Error).message, english });
    return;
  }
  throw new Error(`Nothing was refused: expected «${english}»`);
}

/** What was refused since the last time that this was asked. */
export const refusalsSoFar = (): readonly Refusal[] => refusals.splice(0);
