// The words after a verb, sorted into what it takes; a wrong use is a Spanish sentence.

import { parseArgs } from 'node:util';
import { quisoDecir } from '../domain/parecido';
import { type Chosen, type Options, UsageError, type Verb } from './verb';

/** What every verb takes besides its own options. */
export const SHARED_OPTIONS: Options = {
  cliente: {
    value: 'ARCHIVO',
    help: 'Cliente de OAuth que descargó de Google Cloud; datos/cliente-google.json si no se dice.',
  },
  token: {
    value: 'ARCHIVO',
    help: 'Dónde se guarda el permiso; datos/token-google.json si no se dice.',
  },
  json: { help: 'Imprime un solo documento JSON, como cuando la salida no es una terminal.' },
  texto: { help: 'Imprime para personas aunque la salida no sea una terminal.' },
  ayuda: { help: 'Muestra esta ayuda.' },
};

export interface Arguments {
  readonly given: readonly string[];
  readonly chosen: Chosen;
}

/** Throws UsageError for an unknown option, one without its value, or arguments missing or in excess. */
export function parseArguments(verb: Verb, words: readonly string[]): Arguments {
  const options: Options = { ...verb.options, ...SHARED_OPTIONS };
  const { tokens, positionals } = parseArgs({
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
  for (const token of tokens)
    if (token.kind === 'option')
      chosen[token.name] = chosenValue(options, token.name, token.rawName, token.value);
  if (chosen.ayuda) return { given: [], chosen };
  const missing = verb.parameters[positionals.length];
  if (missing !== undefined) throw new UsageError(`Falta ${missing}.`);
  const extra = positionals[verb.parameters.length];
  if (extra !== undefined) throw new UsageError(`Sobra «${extra}».`);
  return { given: positionals, chosen };
}

function chosenValue(
  options: Options,
  name: string,
  rawName: string,
  value: string | undefined,
): string | true {
  const option = options[name];
  if (!option) {
    const known = Object.keys(options).map((other) => `--${other}`);
    throw new UsageError(`No existe la opción ${rawName}.${quisoDecir(rawName, known)}`);
  }
  if (option.value === undefined) {
    if (value !== undefined) throw new UsageError(`La opción --${name} no lleva valor.`);
    return true;
  }
  // What looks like the next option was not meant as a value.
  if (!value || value.startsWith('--'))
    throw new UsageError(`A la opción --${name} le falta su valor: ${option.value}.`);
  return value;
}
