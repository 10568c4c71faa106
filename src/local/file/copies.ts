// The dated copies of a book, in the folder «copias» beside it. A copy is the book as it was before a save. A book that is saved
// every few seconds gets one every ten minutes. The last ten stay, and of those before them one an hour, a day and a week, the
// longer ago the fewer. Copies dated later than now, of a clock that was ahead, neither hold up the next ones nor take their place:
// of those ten stay too.

import { readdirSync } from 'node:fs';
import { copyFile, mkdir, readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { TIME_ZONE } from '../../emulator/workbook/blank';
import { clockAt } from '../../emulator/workbook/time-zone';
import { OWN_FOLDER } from '../../terminal/private-files';

const FOLDER = 'copias';
const KEPT = 10;
const MINUTE_MS = 60_000;
const PAUSE_MS = 10 * MINUTE_MS;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** For how long the last copy of each such time stays. */
const SPARSE: readonly { readonly ms: number; readonly timeOf: (stamp: string) => string }[] = [
  { ms: DAY_MS, timeOf: (stamp) => stamp.slice(0, 'AAAA-MM-DD HH'.length) },
  { ms: 14 * DAY_MS, timeOf: dayOf },
  { ms: 13 * 7 * DAY_MS, timeOf: weekOf },
];
const STAMP = /^\d{4}-\d{2}-\d{2} \d{4}$/;

/** "2026-06-15 1430" in Bogotá: the date of a copy or of a rescued book. */
export const stampOf = (instant: number): string =>
  new Date(clockAt(TIME_ZONE, instant))
    .toISOString()
    .slice(0, 16)
    .replace('T', ' ')
    .replace(':', '');

/**
 * Copies the book and what stands beside it under the name `of` gives, unless the last copy is recent, which does not count
 * with `always`; deletes the oldest.
 */
export async function keepCopy(
  path: string,
  sidecarOf: (path: string) => string,
  { now, always = false }: { readonly now: number; readonly always?: boolean },
): Promise<void> {
  const folder = folderOf(path);
  const nameOf = (stamp: string): string => join(folder, `${stemOf(path)} ${stamp}.xlsx`);
  await mkdir(folder, { recursive: true, mode: OWN_FOLDER });
  const stamps = stampsIn(await readdir(folder), path);
  const past = stamps.filter((stamp) => stamp <= stampOf(now));
  const future = stamps.slice(past.length);
  const last = past.at(-1);
  if (!always && last !== undefined && last > stampOf(now - PAUSE_MS)) return;
  const stamp = freeStamp(now, stamps);
  const copy = nameOf(stamp);
  await copyFile(path, copy);
  await copyFile(sidecarOf(path), sidecarOf(copy)).catch(() => undefined);
  const kept = keptOf([...past, stamp], now);
  for (const old of [...past.filter((each) => !kept.has(each)), ...beyond(future, KEPT)]) {
    await rm(nameOf(old), { force: true });
    await rm(sidecarOf(nameOf(old)), { force: true });
  }
}

/** The name of the last copy of a book; undefined when it has none. */
export function lastCopy(path: string): string | undefined {
  try {
    const stamp = stampsIn(readdirSync(folderOf(path)), path).at(-1);
    return stamp && `${stemOf(path)} ${stamp}.xlsx`;
  } catch {
    return undefined;
  }
}

const folderOf = (path: string): string => join(dirname(path), FOLDER);
const stemOf = (path: string): string => basename(path).replace(/\.xlsx$/i, '');

/** The dates of the copies of a book among the files of its folder, the oldest first. */
const stampsIn = (names: readonly string[], path: string): readonly string[] =>
  names
    .filter((name) => name.startsWith(`${stemOf(path)} `) && name.endsWith('.xlsx'))
    .map((name) => name.slice(stemOf(path).length + 1, -'.xlsx'.length))
    .filter((stamp) => STAMP.test(stamp))
    .sort();

/** Those that stay, of some dates in their order up to now. */
function keptOf(stamps: readonly string[], now: number): ReadonlySet<string> {
  const sparse = SPARSE.flatMap(({ ms, timeOf }) => {
    const recent = stamps.filter((stamp) => stamp > stampOf(now - ms));
    // The last of each time takes the place of those before it.
    return [...new Map(recent.map((stamp) => [timeOf(stamp), stamp])).values()];
  });
  return new Set([...stamps.slice(-KEPT), ...sparse]);
}

function dayOf(stamp: string): string {
  return stamp.slice(0, 'AAAA-MM-DD'.length);
}
/** Counted from a Monday. */
function weekOf(stamp: string): string {
  const days = Date.parse(dayOf(stamp)) / DAY_MS;
  return String(Math.floor((days + 3) / 7));
}

/** The first of them, which are more than so many. */
const beyond = (stamps: readonly string[], kept: number): readonly string[] =>
  stamps.slice(0, Math.max(0, stamps.length - kept));

/** The minute of a copy, or the next one that has none. */
const freeStamp = (now: number, stamps: readonly string[]): string =>
  stamps.includes(stampOf(now)) ? freeStamp(now + MINUTE_MS, stamps) : stampOf(now);
