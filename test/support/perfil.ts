// The profiles of the emulator under which the tests of the add-on run: PERFIL='tablas' npx jest test/addon.

import type { Perfil } from '../../src/emulator/perfiles/perfil';
import { perfilesDe } from '../../src/emulator/perfiles/perfiles';

/** Those that the environment names; none unless told. */
export const PERFIL: readonly Perfil[] = perfilesDe(process.env.PERFIL ?? '');

/** Whether the tests run under the profile of this name. */
export const isUnder = (nombre: string): boolean =>
  perfilesDe(nombre).every((each) => PERFIL.some((other) => other.nombre === each.nombre));

/** What a test expects, where a profile is itself about it: by its name, what is expected under it. */
export function underProfile<T>(usual: T, under: { readonly [nombre: string]: T }): T {
  const found = Object.keys(under).find(isUnder);
  return found === undefined ? usual : (under[found] as T);
}

/** test() of what a profile takes away, as the name of a format does when a person clears it: listed as skipped under it. */
export const testUnlessUnder = (nombre: string): typeof test =>
  isUnder(nombre) ? test.skip : test;
