// Values between the script and the bridge: a Date is the wall clock of the spreadsheet's zone, as a serial.

import type { Output } from '../requests/cell-reads';
import type { Input } from '../workbook/enter';
import { clockOfSerial, serialOfClock } from '../workbook/serial';
import { clockAt, instantAt } from '../workbook/time-zone';
import { ask, Exception } from './ask';

/** Google refuses longer cells. */
const CELL_LIMIT = 50_000;

/** The engine's own constructor, taken before the clock of the script replaces it: many times faster. */
const PlainDate = Date;

/** Turns cells into what getValues gives; one for each call, since columns repeat their dates. */
export function outputReader(zone: string): (value: Output) => unknown {
  const instants = new Map<number, number>();
  return (value) => {
    if (typeof value !== 'object') return value;
    const [serial] = value;
    let instant = instants.get(serial);
    if (instant === undefined) {
      instant = instantAt(zone, clockOfSerial(serial));
      instants.set(serial, instant);
    }
    return new PlainDate(instant);
  };
}

/** A value as setValues takes it; what Google would do with other things is not known well enough to emulate. */
export function toInput(zone: string, value: unknown): Input {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return value;
  if (typeof value === 'string') {
    if (value.length <= CELL_LIMIT) return value;
    throw new Exception(
      `Your input contains more than the maximum of ${CELL_LIMIT} characters in a single cell.`,
    );
  }
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (value instanceof Date && Number.isFinite(value.getTime())) {
    return [serialOfClock(clockAt(zone, value.getTime()))];
  }
  throw new Error(`Not emulated: a cell with ${String(value)}`);
}

export const spreadsheetZone = (): string => ask('workbook').timeZone;
