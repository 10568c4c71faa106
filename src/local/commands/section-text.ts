// Some lines of an answer under their title, apart from what goes before.

/** None where there is nothing to list. */
export const sectionText = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];
