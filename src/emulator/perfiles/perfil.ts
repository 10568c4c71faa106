// A profile: one way in which Google, or what people do on it, may differ from what the emulator does unless told. Below
// the same built add-on, so that its tests can say that it holds either way.

import type { Around, Execution } from '../bridge/execution';
import type { TypedValue } from '../workbook/typed-text';
import type { WorkbookData } from '../workbook/workbook';

export interface Perfil {
  readonly nombre: string;
  /** Who says so, and how certain it is: documented, seen in public code or threads, or assumed. */
  readonly fuente: string;
  /** The text of a refusal in the account's language, of Google's English one. */
  readonly says?: (english: string) => string;
  /** What it does around the requests of one execution. */
  readonly within?: (execution: Execution) => Around;
  /** In text cells ("@") an apostrophe at the beginning stays. */
  readonly keepsApostrophe?: boolean;
  /** In text cells a script's "=…" is no formula. */
  readonly keepsFormulaText?: boolean;
  /** In text cells a number or a boolean becomes a text. */
  readonly makesText?: boolean;
  /** What a text becomes that a person types or a script sets; today, where it names no year. */
  readonly reads?: (text: string, today: Date) => TypedValue;
  /** For one host: whether an edit at this instant (milliseconds) wakes the triggers. */
  readonly listener?: () => (instant: number) => boolean;
  /** What a person does to the workbook when it is opened and before each operation. */
  readonly before?: (data: WorkbookData) => void;
}
