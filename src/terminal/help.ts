// What `libro-pam ayuda` prints, made from the definitions of the commands.

import { SHARED_OPTIONS } from './arguments';
import type { Command, Options, Signature } from './command';

/** "libro-pam importar LIBRO.xlsx REGISTRO ARCHIVO [--simular]" */
export const usageOf = (name: string, command: Signature): string =>
  `libro-pam ${name}${wordsAfter(command)}`;

/** " LIBRO.xlsx REGISTRO ARCHIVO [--simular]" */
export function wordsAfter(command: Signature): string {
  const optional = Object.values(command.optional ?? {}).reduceRight<string>(
    // One without a name is what came before it, one place further on.
    (inner, parameter) => (parameter === '' ? inner : ` [${parameter}${inner}]`),
    '',
  );
  const options = Object.entries(command.options ?? {}).map(([option, { value, required }]) => {
    const words = `--${option}${value ? ` ${value}` : ''}`;
    return required ? ` ${words}` : ` [${words}]`;
  });
  const required = Object.values(command.parameters).map((parameter) => ` ${parameter}`);
  return `${required.join('')}${optional}${options.join('')}`;
}

interface Described extends Signature {
  readonly summary: string;
}

/** Help of one command: what it does, how it is called, its options. */
export const helpOfCommand = (name: string, command: Command): string =>
  helpOf(usageOf(name, command), command, SHARED_OPTIONS);

/** The same for a program of other words; `shared` are the options of all its commands. */
export const helpOf = (usage: string, { summary, options }: Described, shared: Options): string =>
  [summary, '', `  ${usage}`, '', ...optionLines({ ...options, ...shared })].join('\n');

/** A command in the list of all: how it is called, and what it does. */
export const listed = (usage: string, { summary }: Described): readonly string[] => [
  `  ${usage}`,
  `      ${summary}`,
];

/** Help of the program: every command with its line. */
export function helpOfProgram(commands: { readonly [name: string]: Command }): string {
  return [
    'libro-pam: el libro del Plan de Apoyo al Mejoramiento, sin Google.',
    '',
    ...Object.entries(commands).flatMap(([name, command]) =>
      listed(usageOf(name, command), command),
    ),
    '',
    'Todos los comandos aceptan --json. Ayuda de uno: libro-pam COMANDO --ayuda. Versión: libro-pam --version.',
    'Códigos de salida: 0 hecho; 1 hecho, con errores en los datos; 2 uso equivocado; 3 rechazado o fallido, sin escribir nada.',
  ].join('\n');
}

/** A line an option, what it is for beside it. */
function optionLines(options: Options): readonly string[] {
  const names = Object.entries(options).map(
    ([name, { value, help }]) => [`--${name}${value ? ` ${value}` : ''}`, help] as const,
  );
  const width = Math.max(...names.map(([name]) => name.length));
  return names.map(([name, help]) => `  ${name.padEnd(width)}  ${help}`);
}
