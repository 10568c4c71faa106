// Names of sheets as Excel accepts them: at most 31 characters, some of them forbidden, no two alike.

import type { WorkbookData } from '../emulator/workbook/workbook';

const LONGEST = 31;

/** Name in the file by sheet id, in the order of the tabs. */
export function fileNames(data: WorkbookData): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const id of data.sheetOrder) {
    const sheet = data.sheets[id];
    if (!sheet) continue;
    const name = freeName(sheet.name, taken);
    taken.add(name.toLowerCase());
    names.set(id, name);
  }
  return names;
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  // "History" is a name that Excel keeps for itself.
  const clean = name.replace(/[*?:\\/[\]]/g, '_').replace(/^'|'$|^History$/gi, '_');
  for (let copy = 1; ; copy++) {
    const suffix = copy === 1 ? '' : ` (${copy})`;
    const candidate = clean.slice(0, LONGEST - suffix.length) + suffix;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}
