// What `libro-pam ayuda` prints, made from the definitions of the commands.

import { SHARED_OPTIONS } from './arguments';
import type { Command, Options, Signature } from './command';

/** "libro-pam importar LIBRO.xlsx REGISTRO ARCHIVO [--simular]" */
export const usageOf = (name: string, command: Signature): string =>
  `libro-pam ${name}${wordsAfter(command)}`;

/** " LIBRO.xlsx REGISTRO ARCHIVO [--simular]" */
export function wordsAfter(command: Signature): string {
  const optional = Object.values(command.optional ?? {}).reduceRight<string>(
    (inner, parameter) => ` [${parameter}${inner}]`,
    '',
  );
  const options = Object.entries(command.options ?? {}).map(([option, { value, required }]) => {
    const words = `--${option}${value ? ` ${value}` : ''}`;
    return required ? ` ${words}` : ` [${words}]`;
  });
  const required = Object.values(command.parameters).map((parameter) => ` ${parameter}`);
  return `${required.join('')}${optional}${options.join('')}`;
}

/** Help of one command: what it does, how it is called, its options. */
export function helpOfCommand(name: string, command: Command): string {
  return [
    command.summary,
    '',
    `  ${usageOf(name, command)}`,
    '',
    ...optionLines({ ...command.options, ...SHARED_OPTIONS }),
  ].join('\n');
}

/** Help of the program: every command with its line. */
export function helpOfProgram(commands: { readonly [name: string]: Command }): string {
  const lines = Object.entries(commands).flatMap(([name, command]) => [
    `  ${usageOf(name, command)}`,
    `      ${command.summary}`,
  ]);
  return [
    'libro-pam: el libro del Plan de Apoyo al Mejoramiento, sin Google.',
    '',
    ...lines,
    '',
    'Todos los comandos aceptan --json. Ayuda de uno: libro-pam COMANDO --ayuda. Versión: libro-pam --version.',
    'Códigos de salida: 0 hecho; 1 hecho, con errores en los datos; 2 uso equivocado; 3 rechazado o fallido, sin escribir nada.',
  ].join('\n');
}

/** A line an option, what it is for beside it. */
export function optionLines(options: Options): readonly string[] {
  const names = Object.entries(options).map(
    ([name, { value, help }]) => [`--${name}${value ? ` ${value}` : ''}`, help] as const,
  );
  const width = Math.max(...names.map(([name]) => name.length));
  return names.map(([name, help]) => `  ${name.padEnd(width)}  ${help}`);
}
