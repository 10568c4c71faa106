// What a command of `libro-pam` is: how it is called, what it needs and what it answers.

/** What an option takes and what it is for, as the help says it. */
export interface Option {
  /** Name of its value ("DIR"); without it the option is a switch. */
  readonly value?: string;
  readonly required?: true;
  /** Its value may be "". */
  readonly isBlankable?: true;
  /** It takes all the words up to the next option, which `manyOf` gives apart: several files. */
  readonly takesMany?: true;
  readonly help: string;
}
/** Of the commands that run the add-on. */
export const COSTO = {
  costo: { help: 'Añade al JSON lo que costaría en Google: llamadas y segundos estimados.' },
} as const;
export type Options = { readonly [name: string]: Option };
/** Positional arguments in order: key, and name in the help ("LIBRO.xlsx"). */
export type Parameters = { readonly [key: string]: string };

/** No name of a file has it. */
const BETWEEN_WORDS = '\0';
export const joinMany = (words: readonly string[]): string => words.join(BETWEEN_WORDS);
/** The words of a parameter that takes many. */
export const manyOf = (text: string | undefined): readonly string[] =>
  text === undefined ? [] : text.split(BETWEEN_WORDS);

export type Given = { readonly [parameter: string]: string | undefined };
export type Chosen = { readonly [option: string]: string | true | undefined };

/** 0 done · 1 done with errors found in the data · 2 wrong usage · 3 refused or failed and nothing written. */
export type ExitCode = 0 | 1 | 2 | 3;

export interface Answer {
  /** The one document that --json prints. */
  readonly json: object;
  /** What a person reads instead. */
  readonly text: string;
  /** What a person should know besides, where the text goes into a file. */
  readonly aside?: string;
  /** 0 unless told. */
  readonly code?: ExitCode;
  /** What the program stays for once it has answered, and what it says at the end. */
  readonly until?: Promise<string>;
}

/** How something is called. */
export interface Signature {
  readonly parameters: Parameters;
  readonly optional?: Parameters;
  readonly options?: Options;
  /** Its last parameter is made of all the words that are left: what people write with blanks in it. */
  readonly takesRest?: true;
  /** Its last parameter is any number of words, which `manyOf` gives apart: several files. */
  readonly takesMany?: true;
}

export interface Command extends Signature {
  /** One Spanish line. */
  readonly summary: string;
  run(given: Given, chosen: Chosen): Promise<Answer>;
}

type Values<P extends Parameters, Q extends Parameters> = { readonly [K in keyof P]: string } & {
  readonly [K in keyof Q]?: string | undefined;
};
type Choices<O extends Options> = {
  readonly [K in keyof O]: O[K] extends { readonly value: string }
    ? O[K] extends { readonly required: true }
      ? string
      : string | undefined
    : true | undefined;
};

/** Keeps the names of a definition, so that `run` knows what it is given; parseArguments sees that it is. */
export function defineCommand<
  const P extends Parameters,
  const Q extends Parameters = Record<never, string>,
  const O extends Options = Record<never, Option>,
>(definition: {
  readonly summary: string;
  readonly parameters: P;
  readonly optional?: Q;
  readonly options?: O;
  readonly takesRest?: true;
  readonly takesMany?: true;
  run(given: Values<P, Q>, chosen: Choices<O>): Promise<Answer>;
}): Command {
  return definition as unknown as Command;
}
