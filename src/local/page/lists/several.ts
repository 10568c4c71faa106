// A cell that takes several values, separated by semicolons: what is being written is the last of them. Pure.

/** What is kept of a text and what of it is looked for, which is the whole of it where one value goes. */
export interface Written {
  readonly kept: readonly string[];
  readonly looked: string;
}

export function written(text: string, takesSeveral: boolean): Written {
  if (!takesSeveral) return { kept: [], looked: text };
  const parts = text.split(';').map((part) => part.trim());
  const looked = parts.pop() ?? '';
  return { kept: parts.filter(Boolean), looked };
}

/** The values that a cell already has. */
export const valuesIn = (text: string): readonly string[] =>
  text
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean);

/** «FU-0003; FU-0011». */
export const joined = (values: readonly string[]): string => [...new Set(values)].join('; ');
