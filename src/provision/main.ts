// The program behind `npm run provision`: finds the verb, prints its answer and decides the exit code. The only catch is here.

import type { Readable } from 'node:stream';
import { quisoDecir } from '../domain/parecido';
import { parseArguments, UsageError } from '../terminal/arguments';
import type { Chosen, ExitCode, Given } from '../terminal/command';
import { refuseKeptByNpm } from '../terminal/kept-by-npm';
import { actualizar } from './actualizar';
import { entrar, salir } from './entrar';
import { detailsOf, type Explanation, explanationOf } from './explanation';
import { helpOfProgram, helpOfVerb, MAIN_VERB, usageOf } from './help';
import { Progress, type Screen } from './progress';
import { provisionar } from './provisionar';
import { forgetConsent, giveConsent, missingFor, openGoogle, type SessionOptions } from './session';
import { SHARED_OPTIONS } from './shared-options';
import type { Input, Verb } from './verb';

const VERBS: { readonly [name: string]: Verb } = {
  [MAIN_VERB]: provisionar,
  actualizar,
  entrar,
  salir,
};

const OPTIONS = [...Object.values(VERBS), { options: SHARED_OPTIONS }].flatMap(({ options = {} }) =>
  Object.keys(options),
);

/** What the program has around it; a test gives its own. */
export interface Surroundings {
  /** The repository. */
  readonly root: string;
  readonly environment: NodeJS.ProcessEnv;
  out(text: string): void;
  err(text: string): void;
  /** Whether what goes out is read by a person, and lines can be written over. */
  readonly isTerminal: boolean;
  readonly columns?: number | undefined;
  /** Where that person types. */
  readonly keyboard: Readable | undefined;
  readonly pause?: (ms: number) => Promise<unknown>;
}

/** What a shell expects of a program that Ctrl-C ended. */
const INTERRUPTED = 130;

/** Runs one command line, without the program's own name; resolves to the exit code. */
export function main(words: readonly string[], root: string): Promise<ExitCode> {
  const { stdin, stdout, stderr, env } = process;
  process.once('SIGINT', () => {
    stderr.write('\nInterrumpido. Repita el comando cuando quiera: seguirá donde quedó.\n');
    process.exit(INTERRUPTED);
  });
  return run(words, {
    root,
    environment: env,
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    isTerminal: stdout.isTTY === true,
    columns: stdout.columns,
    keyboard: stdin.isTTY && stdout.isTTY ? stdin : undefined,
  });
}

export async function run(words: readonly string[], around: Surroundings): Promise<ExitCode> {
  const isJson = wantsJson(words, around.isTerminal);
  const progress = new Progress(screenFor(words, isJson, around));
  try {
    const [first = '', ...rest] = words;
    refuseKeptByNpm(OPTIONS, around.environment);
    if (['ayuda', '--ayuda', '--help', '-h'].includes(first)) return say(helpFor(rest[0]), around);
    const [name, verb] = verbIn(first);
    const own = name === MAIN_VERB ? words : rest;
    const { given, chosen } = parseArguments(verb, own, SHARED_OPTIONS);
    if (chosen.ayuda) return say(helpOfVerb(name, verb), around);
    const keyboard = isJson ? undefined : around.keyboard;
    const input = inputFor(given, chosen, { around: { ...around, keyboard }, progress });
    const { json, text, code = 0 } = await verb.run(input);
    return say(isJson ? JSON.stringify({ ...json, pasos: progress.steps }) : text, around, code);
  } catch (thrown) {
    progress.clear();
    const { code, ...error } = explain(thrown, words[0], around);
    if (isJson && code === 3) say(JSON.stringify({ error, pasos: progress.steps }), around);
    return code;
  }
}

/** --texto and a terminal are for people; the rest is for programs. */
const wantsJson = (words: readonly string[], isTerminal: boolean): boolean =>
  words.includes('--json') || (!isTerminal && !words.includes('--texto') && !isForPeople(words));

/** Entering takes a person, wherever the words go. */
const isForPeople = ([first]: readonly string[]): boolean => first === 'entrar';

/** In JSON nothing is shown, but to the person without whom nobody enters. */
function screenFor(
  words: readonly string[],
  isJson: boolean,
  around: Surroundings,
): Screen | undefined {
  if (!isJson) return around;
  return isForPeople(words) ? { out: around.err, isTerminal: false } : undefined;
}

function say(text: string, { out }: Surroundings, code: ExitCode = 0): ExitCode {
  out(`${text}\n`);
  return code;
}

/** Words that begin with an option, or none, are for the verb without a name. */
function verbIn(first: string): readonly [string, Verb] {
  const name = first.startsWith('-') ? MAIN_VERB : first;
  const verb = Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
  if (verb) return [name, verb];
  const similar = quisoDecir(name, Object.keys(VERBS));
  throw new UsageError(`No existe «${name}».${similar}`);
}

const helpFor = (name = ''): string =>
  verbIn(name)[0] === MAIN_VERB ? helpOfProgram(VERBS) : helpOfVerb(...verbIn(name));

function inputFor(
  given: Given,
  chosen: Chosen,
  { around, progress }: { readonly around: Surroundings; readonly progress: Progress },
): Input {
  const session: SessionOptions = { ...around, chosen, progress };
  return {
    given,
    chosen,
    root: around.root,
    progress,
    openGoogle: () => openGoogle(session),
    async askConsent() {
      await giveConsent(session);
    },
    missing: () => missingFor(session),
    forgetConsent: () => forgetConsent(session),
  };
}

/** Says what stopped it, apart from what was being worked on; the details of it only to whoever asks. */
function explain(thrown: unknown, first = '', { err, environment }: Surroundings): Explanation {
  const verb = Object.hasOwn(VERBS, first) ? VERBS[first] : undefined;
  const explained = explanationOf(thrown, verb && usageOf(first, verb));
  err(`${explained.mensaje}\n`);
  if (environment.LIBRO_PAM_DEPURAR === '1') err(`${detailsOf(thrown)}\n`);
  return explained;
}
