// The words after `libro-pam COMMAND`, sorted into what the command takes; a wrong use is a Spanish sentence.

import { parseArgs } from 'node:util';
import { quisoDecir } from '../domain/parecido';
import { type Chosen, type Given, joinMany, type Options, type Signature } from './command';

/** A command called in a way it does not understand: exit code 2. */
export class UsageError extends Error {
  constructor(mensaje: string) {
    super(mensaje);
    this.name = 'UsageError';
  }
}

/** What every command takes besides its own options. */
export const SHARED_OPTIONS: Options = {
  json: { help: 'Imprime un solo documento JSON.' },
  ayuda: { help: 'Muestra esta ayuda.' },
};

export interface Arguments {
  readonly given: Given;
  readonly chosen: Chosen;
}

/** Throws UsageError for an unknown option, one without its value, or arguments missing or in excess. */
export function parseArguments(
  command: Signature,
  words: readonly string[],
  shared = SHARED_OPTIONS,
): Arguments {
  const options: Options = { ...command.options, ...shared };
  const { tokens } = parseArgs({
    args: words.map((word) => (word === '--help' || word === '-h' ? '--ayuda' : word)),
    options: Object.fromEntries(
      Object.entries(options).map(([name, { value }]) => [
        name,
        { type: value === undefined ? 'boolean' : 'string' } as const,
      ]),
    ),
    strict: false,
    tokens: true,
    allowPositionals: true,
  });
  const chosen: { [option: string]: string | true } = {};
  const positionals: string[] = [];
  /** The option that the words belong to, while they follow one that takes many. */
  let many: string | undefined;
  for (const token of tokens) {
    if (token.kind === 'option') {
      const { name } = token;
      chosen[name] = chosenValue(options, name, token.rawName, token.value);
      many = options[name]?.takesMany ? name : undefined;
    } else if (token.kind === 'positional') {
      if (many === undefined) positionals.push(token.value);
      else chosen[many] = joinMany([`${chosen[many]}`, token.value]);
    }
  }
  if (chosen.ayuda) return { given: {}, chosen };
  const given = givenValues(command, positionals);
  for (const [name, { required, value }] of Object.entries(options))
    if (required && chosen[name] === undefined) throw new UsageError(`Falta --${name} ${value}.`);
  return { given, chosen };
}

function chosenValue(
  options: Options,
  name: string,
  rawName: string,
  value: string | undefined,
): string | true {
  const option = options[name];
  if (!option) {
    const similar = quisoDecir(
      rawName,
      Object.keys(options).map((known) => `--${known}`),
    );
    throw new UsageError(`No existe la opción ${rawName}.${similar}`);
  }
  if (option.value === undefined) {
    if (value !== undefined) throw new UsageError(`La opción --${name} no lleva valor.`);
    return true;
  }
  // What looks like the next option was not meant as a value.
  if (value === undefined || (!value && !option.isBlankable) || value.startsWith('--'))
    throw new UsageError(`A la opción --${name} le falta su valor: ${option.value}.`);
  return value;
}

function givenValues(command: Signature, words: readonly string[]): Given {
  const positionals = [...words];
  const required = Object.entries(command.parameters);
  const all = [...required, ...Object.entries(command.optional ?? {})];
  const missing = required[positionals.length];
  if (missing) throw new UsageError(`Falta ${missing[1]}.`);
  if (command.takesRest || command.takesMany) {
    const words = positionals.splice(all.length - 1);
    const rest = command.takesMany ? joinMany(words) : words.join(' ');
    if (rest !== '') positionals.push(rest);
  }
  const extra = positionals[all.length];
  if (extra !== undefined) throw new UsageError(`Sobra «${extra}».`);
  return Object.fromEntries(all.map(([key], i) => [key, positionals[i]]));
}
