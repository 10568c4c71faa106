// Makes the emulated classes strict: what is not emulated fails by its name, and wrong arguments fail as on Google.

import { Exception } from './ask';

/** Looked up by the language itself (await, JSON), not by a script that wants to call them. */
const NOT_A_CALL = new Set(['then', 'toJSON']);

/** Every class made strict, by Google's name of it; README.md is checked against it. */
export const emulatedClasses = new Map<string, { readonly prototype: object }>();

/** From here on, a member that neither the class nor every object has throws `Not emulated: <name>.<member>`. */
export function failByName(name: string, type: { readonly prototype: object }): void {
  emulatedClasses.set(name, type);
  let root = type.prototype;
  while (Object.getPrototypeOf(root) !== Object.prototype) root = Object.getPrototypeOf(root);
  Object.setPrototypeOf(root, missing(name));
}

/** A service of which nothing is emulated. */
export const notEmulated = (name: string): object => Object.create(missing(name));

function missing(name: string): object {
  return new Proxy(Object.prototype, {
    get(target, member, receiver) {
      if (typeof member === 'symbol' || member in target || NOT_A_CALL.has(member)) {
        return Reflect.get(target, member, receiver);
      }
      throw new Error(`Not emulated: ${name}.${member}`);
    },
  });
}

/** An emulated object under Google's type, which has members that would fail by name. */
export const google = <T>(emulated: object): T => emulated as T;

/**
 * Throws Google's error unless the arguments fit one of the overloads, each written as kinds with commas:
 * String, number, Boolean, Date, an emulated class, any; "|null" allows null and "[]" makes an array.
 */
export function checkSignature(
  method: string,
  args: readonly unknown[],
  ...overloads: readonly string[]
): void {
  const fits = overloads.some((overload) => {
    const kinds = overload === '' ? [] : overload.split(',');
    return kinds.length === args.length && kinds.every((kind, i) => isKind(args[i], kind));
  });
  if (fits) return;
  const given = args.map(kindOf).join(',');
  throw new Exception(`The parameters (${given}) don't match the method signature for ${method}.`);
}

function isKind(value: unknown, kind: string): boolean {
  if (kind.endsWith('|null')) {
    return value === null || value === undefined || isKind(value, kind.slice(0, -5));
  }
  if (kind.endsWith('[]')) {
    return Array.isArray(value) && areOfKind(value, kind.slice(0, -2));
  }
  return kind === 'any' || kindOf(value) === kind;
}

/** The bytes of a file are very many numbers. */
const areOfKind = (values: readonly unknown[], kind: string): boolean =>
  kind === 'number'
    ? values.every((each) => typeof each === 'number')
    : values.every((each) => isKind(each, kind));

/** The name Google gives the type of an argument. */
function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'number') return 'number';
  if (Array.isArray(value)) return value.length > 0 ? `${kindOf(value[0])}[]` : 'number[]';
  if (value instanceof Date) return 'Date';
  return kindNames.get(Object.getPrototypeOf(value)?.constructor) ?? '(class)';
}

const kindNames = new Map<unknown, string>();

/** Tells the name under which a class appears in Google's messages. */
export function nameKind(name: string, type: unknown): void {
  kindNames.set(type, name);
}
