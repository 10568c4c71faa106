// Date as a script sees it: local time is the zone of the manifest whatever the zone of the machine, and the present is
// what the host says. Changes the Date and Intl of the context it runs in.

import { clockAt, instantAt } from '../workbook/time-zone';

const PARTS = [
  'FullYear',
  'Month',
  'Date',
  'Day',
  'Hours',
  'Minutes',
  'Seconds',
  'Milliseconds',
] as const;
const LOCALE_METHODS = ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'] as const;
const RealDate = Date;
type Methods = { [method: string]: (...args: never[]) => unknown };

/** Replaces the global Date and the zone that Intl takes when none is given. */
export function installClock(zone: string, now: () => number): void {
  defineParts(zone);
  defineTexts(zone);
  defineConstructor(zone, now);
  const RealFormat = Intl.DateTimeFormat;
  const format = (locale?: string, options?: object): Intl.DateTimeFormat =>
    new RealFormat(locale, { timeZone: zone, ...options });
  Intl.DateTimeFormat = new Proxy(RealFormat, {
    construct: (_, [locale, options]) => format(locale, options),
    apply: (_, _this, [locale, options]) => format(locale, options),
  });
}

/** getHours, setHours and the like, by way of their UTC twins on the wall clock of the zone. */
function defineParts(zone: string): void {
  const prototype = RealDate.prototype as unknown as Methods;
  const clockOf = (date: Date): Date => new RealDate(clockAt(zone, date.getTime()));
  const call = (date: Date, method: string, ...args: never[]): unknown =>
    (date as unknown as Methods)[method]?.(...args);
  for (const part of PARTS) {
    define(prototype, `get${part}`, function (this: Date) {
      return call(clockOf(this), `getUTC${part}`);
    });
    if (part === 'Day') continue;
    define(prototype, `set${part}`, function (this: Date, ...args: never[]) {
      const clock = clockOf(this);
      call(clock, `setUTC${part}`, ...args);
      return this.setTime(instantAt(zone, clock.getTime()));
    });
  }
  define(prototype, 'getTimezoneOffset', function (this: Date) {
    return (this.getTime() - clockAt(zone, this.getTime())) / 60_000;
  });
}

function defineTexts(zone: string): void {
  const prototype = RealDate.prototype as unknown as Methods;
  for (const method of LOCALE_METHODS) {
    const original = RealDate.prototype[method];
    define(prototype, method, function (this: Date, locale?: string, options?: object) {
      return original.call(this, locale, { timeZone: zone, ...options });
    });
  }
  const dayOf = (date: Date): string => {
    const [weekday, day, month, year] = new RealDate(clockAt(zone, date.getTime()))
      .toUTCString()
      .replace(',', '')
      .split(' ');
    return `${weekday} ${month} ${day} ${year}`;
  };
  const timeOf = (date: Date): string => {
    const clock = new RealDate(clockAt(zone, date.getTime())).toISOString();
    return `${clock.slice(11, 19)} ${offsetName(zone, date)}`;
  };
  const text = (show: (date: Date) => string) =>
    function (this: Date): string {
      return Number.isNaN(this.getTime()) ? 'Invalid Date' : show(this);
    };
  define(prototype, 'toDateString', text(dayOf));
  define(prototype, 'toTimeString', text(timeOf));
  define(
    prototype,
    'toString',
    text((date) => `${dayOf(date)} ${timeOf(date)}`),
  );
}

/** "GMT-0500 (Colombia Standard Time)". */
function offsetName(zone: string, date: Date): string {
  const minutes = Math.round((clockAt(zone, date.getTime()) - date.getTime()) / 60_000);
  const sign = minutes < 0 ? '-' : '+';
  const hours = String(Math.floor(Math.abs(minutes) / 60)).padStart(2, '0');
  const rest = String(Math.abs(minutes) % 60).padStart(2, '0');
  const name = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'long' })
    .formatToParts(date)
    .find(({ type }) => type === 'timeZoneName')?.value;
  return `GMT${sign}${hours}${rest} (${name})`;
}

function defineConstructor(zone: string, now: () => number): void {
  /** What an ISO text without zone, or any other text the engine reads as local time, means in the zone. */
  const machineParse = RealDate.parse;
  const parse = (text: string): number => {
    if (/(Z|GMT|UTC|[+-]\d\d:?\d\d)\W*(\(.*\))?$/i.test(text) || /^\d{4}(-\d\d){0,2}$/.test(text)) {
      return machineParse(text);
    }
    return instantAt(zone, machineParse(`${text}${text.includes('T') ? 'Z' : ' UTC'}`));
  };
  const instantOf = (args: readonly unknown[]): number => {
    if (args.length === 0) return now();
    if (args.length > 1) return instantAt(zone, RealDate.UTC(...(args as [number, number])));
    const [value] = args;
    return typeof value === 'string' ? parse(value) : new RealDate(value as number).getTime();
  };
  const ZonedDate = new Proxy(RealDate, {
    construct: (target, args, newTarget) => Reflect.construct(target, [instantOf(args)], newTarget),
    apply: () => new RealDate(now()).toString(),
  });
  ZonedDate.now = now;
  ZonedDate.parse = parse;
  RealDate.prototype.constructor = ZonedDate;
  globalThis.Date = ZonedDate;
}

function define(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, { value, writable: true, configurable: true });
}
