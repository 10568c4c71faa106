// Addresses of the workbook, for whoever opens it on Google: lines of the tab of a register.

import { remembered } from '../../domain/remembered';
import { findSheet } from '../sheet';
import { type Libro, requireRegister } from './libro';

/** Of a register as `range` says: "A3", "3:10". */
export const addressOf = ({ ss }: Libro, registro: string, range: string): string =>
  `${ss.getUrl()}#gid=${findSheet(ss, requireRegister(registro)).getSheetId()}&range=${range}`;

/** Of whole lines; of the first of them where they are not together. '' on a computer, where no address leads to the workbook. */
export function linesOf(libro: Libro): (registro: string, filas: readonly number[]) => string {
  const isOnGoogle = Session.getTemporaryActiveUserKey() !== SIN_GOOGLE;
  const beginning = remembered((registro) => addressOf(libro, registro, ''));
  return (registro, filas) => {
    if (!isOnGoogle || filas.length === 0) return '';
    const [first, last] = [Math.min(...filas), Math.max(...filas)];
    const isTogether = last - first === new Set(filas).size - 1;
    return `${beginning(registro)}${first}:${isTogether ? last : first}`;
  };
}

/** What a computer answers to everybody: src/emulator/README.md says so. */
const SIN_GOOGLE = 'local';
