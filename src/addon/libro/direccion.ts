// Addresses of the workbook, for whoever opens it on Google: itself, and lines of the tab of a register.

import { remembered } from '../../domain/remembered';
import { findSheet } from '../sheet';
import { type Libro, requireRegister } from './libro';

/** Of the workbook; with a register, of what `range` says of its tab: "A3", "3:10". '' on a computer, where no address leads to it. */
export function addressesIn(ss: Libro['ss']): (registro?: string, range?: string) => string {
  const isOnGoogle = Session.getTemporaryActiveUserKey() !== SIN_GOOGLE;
  const book = isOnGoogle ? ss.getUrl() : '';
  const beginning = remembered(
    (registro) => `${book}#gid=${findSheet(ss, requireRegister(registro)).getSheetId()}&range=`,
  );
  return (registro, range = '') =>
    !isOnGoogle || registro === undefined ? book : `${beginning(registro)}${range}`;
}

/** Of whole lines; of the first of them where they are not together. */
export function linesOf({ ss }: Libro): (registro: string, filas: readonly number[]) => string {
  const addressOf = addressesIn(ss);
  return (registro, filas) => {
    if (filas.length === 0) return '';
    const [first, last] = [Math.min(...filas), Math.max(...filas)];
    const isTogether = last - first === new Set(filas).size - 1;
    return addressOf(registro, `${first}:${isTogether ? last : first}`);
  };
}

/** What a computer answers to everybody: src/emulator/README.md says so. */
const SIN_GOOGLE = 'local';
