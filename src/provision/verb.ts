// What a verb of `npm run provision` is: how it is called, what it is given and what it answers.

import type { Chosen, ExitCode, Given, Signature } from '../terminal/command';
import type { Google } from './google/connect';
import type { Progress } from './progress';

export interface Input {
  readonly given: Given;
  readonly chosen: Chosen;
  /** The repository: the build is in its dist/google, and what is remembered in its datos. */
  readonly root: string;
  readonly progress: Progress;
  /** Google with the permission of the person, who is asked for it when there is none and somebody is at the terminal. */
  openGoogle(): Promise<Google>;
  /** Asks the person for permission in a browser, whatever was given before. */
  askConsent(): Promise<void>;
  /** What is missing before Google can be asked for anything. */
  missing(): readonly string[];
  /** Whether there was a permission to forget. */
  forgetConsent(): boolean;
}

export interface Answer {
  /** Goes into the one document of --json, beside the steps. */
  readonly json: object;
  /** What a person reads after the steps. */
  readonly text: string;
  /** 0 unless told; 1 when it was not done with every workbook of a list. */
  readonly code?: ExitCode;
}

export interface Verb extends Signature {
  /** One Spanish line. */
  readonly summary: string;
  run(input: Input): Promise<Answer>;
}
