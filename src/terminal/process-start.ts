// Which process a number stood for: the same number is given again after some time, and after the machine starts again. The
// clock does not tell, which may be put right meanwhile.

import { readFileSync } from 'node:fs';
import { uptime } from 'node:os';

export interface ProcessStart {
  /** Seconds since the machine started. */
  readonly uptime: number;
  /** Name of this start of the machine, and when after it the process began: where the system tells (Linux). */
  readonly boot?: string;
  readonly ticks?: string;
}

const SLACK_SECONDS = 1;
/** Of what follows the name in /proc/PID/stat, which is field 3 on (proc(5)): field 22. */
const TICKS_AT = 22 - 3;

/** What tells this process, of a number, from any other. */
export function processStart(pid: number): ProcessStart {
  const boot = textOf('/proc/sys/kernel/random/boot_id').trim();
  const stat = textOf(`/proc/${pid}/stat`);
  const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[TICKS_AT];
  return { uptime: uptime(), ...(boot && { boot }), ...(ticks && { ticks }) };
}

/** Whether the process may be the one that is running with its number; `since` (ISO 8601) only counts without its start. */
export function isOfThisStart({
  pid,
  since,
  start,
}: {
  readonly pid: number;
  readonly since: string;
  readonly start?: ProcessStart;
}): boolean {
  const now = processStart(pid);
  if (!start) return Date.parse(since) >= Date.now() - now.uptime * 1000;
  if (start.boot !== undefined && now.boot !== undefined && start.boot !== now.boot) return false;
  if (start.ticks !== undefined && now.ticks !== undefined) return start.ticks === now.ticks;
  return start.uptime <= now.uptime + SLACK_SECONDS;
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
