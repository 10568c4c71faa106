// What the emulator offers, read off its classes.

import { makeGlobals } from '../../src/emulator/apps-script/globals';
import { emulatedClasses } from '../../src/emulator/apps-script/strict';
import { Ui } from '../../src/emulator/apps-script/ui';

/** Members of each emulated class, by Google's name of it: those it extends and the enumerations of the service too. */
export const emulatedMembers = (): ReadonlyMap<string, readonly string[]> =>
  new Map([...emulatedClasses].map(([name, type]) => [name, membersOf(name, type)]));

function membersOf(name: string, type: { readonly prototype: object }): readonly string[] {
  const members = new Set<string>(Object.keys(instanceOf(name) ?? {}));
  let level = type.prototype;
  while (level.constructor !== Object) {
    for (const member of Object.getOwnPropertyNames(level)) members.add(member);
    level = Object.getPrototypeOf(level);
  }
  members.delete('constructor');
  return [...members].sort();
}

const instanceOf = (name: string): object | undefined =>
  name === 'Ui' ? new Ui() : (makeGlobals()[name] as object | undefined);
