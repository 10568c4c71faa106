// Column widths in few calls: neighbours that are alike are given theirs together.

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Gives columns their pixels from a position on: all those of most of them, and then in the same way the neighbours that differ. */
export function widen(sheet: Sheet, widths: readonly number[], first = 1): void {
  const common = mostCommon(widths);
  sheet.setColumnWidths(first, widths.length, common);
  const differs = widths.map((width) => width !== common);
  for (const run of runsOf(differs)) {
    const from = run.first - 1;
    if (differs[from]) widen(sheet, widths.slice(from, from + run.count), first + from);
  }
}

/** The width of most stretches of neighbours, and not of most columns: each stretch that differs costs a call. */
function mostCommon(widths: readonly number[]): number {
  const stretches = runsOf(widths).map(({ first }) => widths[first - 1] as number);
  const times = (width: number): number => stretches.filter((each) => each === width).length;
  return stretches.reduce((best, each) => (times(each) > times(best) ? each : best));
}

/** Values that are the same and follow each other, counted from 1. */
function runsOf<T>(
  values: readonly T[],
): readonly { readonly first: number; readonly count: number }[] {
  const runs: { first: number; count: number }[] = [];
  for (const [i, value] of values.entries()) {
    const run = runs[runs.length - 1];
    if (run && values[run.first - 1] === value) run.count += 1;
    else runs.push({ first: i + 1, count: 1 });
  }
  return runs;
}
