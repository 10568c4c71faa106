// Instants and wall clocks of any zone, without regard to the zone of the machine. A clock is as serial.ts says.

const HOUR = 3_600_000;
const formats = new Map<string, Intl.DateTimeFormat>();
/** By zone, and in it by the hour since 1970. */
const offsets = new Map<string, Map<number, number>>();

/** How an offset is found that is not known yet. */
let findOffset = computeOffset;

/** Lets offsets be found otherwise from here on: a fresh context asks the host, which knows them, and makes no Intl of its own. */
export function findOffsetsBy(find: (zone: string, instant: number) => number): void {
  findOffset = find;
}

/** What the clocks of the zone show at an instant. */
export const clockAt = (zone: string, instant: number): number => instant + offsetAt(zone, instant);

/** When the clocks of the zone show this; of two such instants, the first. */
export function instantAt(zone: string, clock: number): number {
  const guess = clock - offsetAt(zone, clock);
  return clock - offsetAt(zone, guess);
}

/** Milliseconds by which the zone is ahead of UTC (Bogotá: -5 h, and -4:56:16 before 1914). */
export function offsetAt(zone: string, instant: number): number {
  if (!Number.isFinite(instant)) return Number.NaN;
  let known = offsets.get(zone);
  if (!known) {
    known = new Map();
    offsets.set(zone, known);
  }
  const hour = Math.floor(instant / HOUR);
  let offset = known.get(hour);
  if (offset === undefined) {
    offset = findOffset(zone, instant);
    known.set(hour, offset);
  }
  return offset;
}

function computeOffset(zone: string, instant: number): number {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(zone, format);
  }
  const parts: { [type: string]: number } = {};
  for (const { type, value } of format.formatToParts(instant)) parts[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  const clock = Date.UTC(year, month - 1, day, hour, minute, second);
  return clock - Math.floor(instant / 1000) * 1000;
}
