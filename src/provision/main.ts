// The program behind `npm run provision`: finds the verb, prints its answer and decides the exit code. The only catch is here.

import type { Readable } from 'node:stream';
import { quisoDecir } from '../domain/parecido';
import { parseArguments, UsageError } from '../local/commands/arguments';
import type { Chosen, ExitCode, Given } from '../local/commands/command';
import { UserError } from '../local/user-error';
import { actualizar } from './actualizar';
import { entrar, salir } from './entrar';
import { helpOfProgram, helpOfVerb, MAIN_VERB, usageOf } from './help';
import { Progress } from './progress';
import { ProvisionError } from './provision-error';
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

/** What the program has around it; a test gives its own. */
export interface Surroundings {
  /** The repository. */
  readonly root: string;
  readonly environment: NodeJS.ProcessEnv;
  out(text: string): void;
  err(text: string): void;
  /** Whether what goes out is read by a person, and lines can be written over. */
  readonly isTerminal: boolean;
  /** Where that person types. */
  readonly keyboard: Readable | undefined;
  readonly pause?: (ms: number) => Promise<unknown>;
}

/** Runs one command line, without the program's own name; resolves to the exit code. */
export function main(words: readonly string[], root: string): Promise<ExitCode> {
  const { stdin, stdout, stderr, env } = process;
  return run(words, {
    root,
    environment: env,
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    isTerminal: stdout.isTTY === true,
    keyboard: stdin.isTTY && stdout.isTTY ? stdin : undefined,
  });
}

export async function run(words: readonly string[], around: Surroundings): Promise<ExitCode> {
  const isJson = wantsJson(words, around.isTerminal);
  const progress = new Progress(isJson ? undefined : around);
  try {
    const [first = '', ...rest] = words;
    if (['ayuda', '--ayuda', '--help', '-h'].includes(first)) return say(helpFor(rest[0]), around);
    const [name, verb] = verbIn(first);
    const own = name === MAIN_VERB ? words : rest;
    const { given, chosen } = parseArguments(verb, own, SHARED_OPTIONS);
    if (chosen.ayuda) return say(helpOfVerb(name, verb), around);
    const input = inputFor(given, chosen, { around, progress });
    const { json, text, code = 0 } = await verb.run(input);
    return say(isJson ? JSON.stringify({ ...json, pasos: progress.steps }) : text, around, code);
  } catch (thrown) {
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

interface Explained {
  readonly code: ExitCode;
  readonly codigo: string;
  readonly mensaje: string;
}

/** A wrong use or an obstacle is its own sentence; anything else is our fault and gets a code to report it by. */
function explain(thrown: unknown, first: string | undefined, around: Surroundings): Explained {
  const { err, environment } = around;
  const explained = explanationOf(thrown, first);
  err(`${explained.mensaje}\n`);
  if (environment.LIBRO_PAM_DEPURAR === '1') err(`${detailsOf(thrown)}\n`);
  return explained;
}

function explanationOf(thrown: unknown, first = ''): Explained {
  if (thrown instanceof UsageError) {
    const verb = Object.hasOwn(VERBS, first) ? VERBS[first] : undefined;
    const usage = verb ? usageOf(first, verb) : 'npm run provision -- ayuda';
    return { code: 2, codigo: 'USO', mensaje: `${thrown.message}\nUso: ${usage}` };
  }
  if (thrown instanceof ProvisionError)
    return { code: 3, codigo: thrown.codigo, mensaje: thrown.message };
  // What the local host says of a file.
  if (thrown instanceof UserError) return { code: 3, codigo: 'ARCHIVO', mensaje: thrown.message };
  const incident = Date.now().toString(36).toUpperCase();
  return {
    code: 3,
    codigo: 'FALLA',
    mensaje: `Algo falló dentro del programa; lo hecho antes queda anotado (incidente ${incident}). Si se repite, repita el comando con LIBRO_PAM_DEPURAR=1 y envíe lo que imprima.`,
  };
}

/** The cause of a refusal says what Google answered; its request is left out, since it carries the permission. */
function detailsOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return String(thrown);
  const { cause } = thrown;
  return cause instanceof Error ? `${thrown.stack}\n${cause.message}` : `${thrown.stack}`;
}
