// A text in as many lines as there is room for, its end cut with an ellipsis. Pure.

export interface Room {
  readonly width: number;
  readonly lines: number;
  /** How wide a text is drawn. */
  measure(text: string): number;
}

export function linesWithin(text: string, { width, lines, measure }: Room): readonly string[] {
  const said: string[] = [];
  let rest = text.split(/\s+/);
  while (rest.length > 0 && said.length < lines - 1) {
    let taken = 1;
    while (taken < rest.length && measure(rest.slice(0, taken + 1).join(' ')) <= width) taken++;
    said.push(cut(rest.slice(0, taken).join(' '), width, measure));
    rest = rest.slice(taken);
  }
  return rest.length > 0 ? [...said, cut(rest.join(' '), width, measure)] : said;
}

function cut(text: string, width: number, measure: Room['measure']): string {
  if (measure(text) <= width) return text;
  let [fits, passes] = [0, text.length];
  while (passes - fits > 1) {
    const half = (fits + passes) >> 1;
    if (measure(`${text.slice(0, half)}…`) <= width) fits = half;
    else passes = half;
  }
  return `${text.slice(0, fits).trimEnd()}…`;
}
