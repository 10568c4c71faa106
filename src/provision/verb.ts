// What a verb of `npm run provision` is: how it is called, what it is given and what it answers.

import type { Google } from './google/connect';
import type { Progress } from './progress';

/** An option takes a value, named here as the help says it, or is a switch. */
export interface Option {
  readonly value?: string;
  readonly help: string;
}
export type Options = { readonly [name: string]: Option };

export type Chosen = { readonly [option: string]: string | true | undefined };

/** 0 done · 1 done, but not with every workbook of a list · 2 wrong usage · 3 refused or failed, what was done before remembered. */
export type ExitCode = 0 | 1 | 2 | 3;

export interface Input {
  /** The arguments, one for each parameter. */
  readonly given: readonly string[];
  readonly chosen: Chosen;
  /** The repository: the build is in its dist/google, and what is remembered in its datos. */
  readonly root: string;
  readonly progress: Progress;
  /** Google with the permission of the person, who is asked for it when there is none and somebody is at the terminal. */
  openGoogle(): Promise<Google>;
  /** Asks the person for permission in a browser, whatever was given before. */
  askConsent(): Promise<void>;
  /** Whether there was a permission to forget. */
  forgetConsent(): boolean;
}

export interface Answer {
  /** Goes into the one document of --json, beside the steps. */
  readonly json: object;
  /** What a person reads after the steps. */
  readonly text: string;
  /** 0 unless told. */
  readonly code?: ExitCode;
}

export interface Verb {
  /** One Spanish line. */
  readonly summary: string;
  /** Names of the arguments, all of them required: `LISTA.csv`. */
  readonly parameters: readonly string[];
  readonly options: Options;
  run(input: Input): Promise<Answer>;
}

/** A command called in a way it does not understand: exit code 2. */
export class UsageError extends Error {
  constructor(mensaje: string) {
    super(mensaje);
    this.name = 'UsageError';
  }
}
