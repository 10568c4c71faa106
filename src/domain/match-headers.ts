// The headers of a table as people hand it over (a tab, a CSV, somebody's xlsx): which line they are, and which
// column is which.

import { parecido } from './parecido';
import type { Celda } from './parse/celda';
import { textOf } from './parse/texto';
import { columnsOf, type PlacedColumn, type Register } from './register';
import { fold } from './texto';

export interface HeaderMatch {
  /** Position (from 0) of each column found. */
  readonly indexByKey: { readonly [key: string]: number };
  /** Headers that are of no column; `parecido` is the label of one not found and spelt alike. */
  readonly unknown: readonly {
    readonly index: number;
    readonly text: string;
    readonly parecido?: string | undefined;
  }[];
  /** Typed columns without a header. */
  readonly missingKeys: readonly string[];
  /** Columns with two headers as good as each other; the first one is read. */
  readonly repeated: readonly string[];
}

/** Lines among which the header is looked for. */
const TITLE_LINES = 30;

/** Letters and figures of a header: case, accents, blanks, line breaks and punctuation are gone. */
const bare = (header: string): string => fold(header).replace(/[^a-z0-9]/g, '');

/** Finds each column's header: by its label, else by its key, else by an alias. */
export function matchHeaders(
  register: Register,
  vigencias: readonly number[],
  headers: readonly Celda[],
): HeaderMatch {
  const columns = columnsOf(register, vigencias);
  const texts = headers.map((celda) => (celda === undefined ? '' : textOf(celda)));
  const free = new Map(texts.map((text, index) => [index, bare(text)] as const));
  const indexByKey: { [key: string]: number } = {};
  const repeated: string[] = [];
  for (const namesOf of RANKS) {
    for (const column of columns) {
      if (indexByKey[column.key] !== undefined) continue;
      const names = namesOf(column, vigencias);
      const [first, ...others] = [...free].filter(([, text]) => names.includes(text));
      if (!first) continue;
      indexByKey[column.key] = first[0];
      free.delete(first[0]);
      if (others.length > 0) repeated.push(column.key);
      for (const [index] of others) free.delete(index);
    }
  }
  const missing = columns.filter(({ key }) => indexByKey[key] === undefined);
  const labels = missing.map(({ label }) => label);
  const unknown = [...free]
    .map(([index]) => ({ index, text: texts[index] ?? '' }))
    .filter(({ text }) => text !== '')
    .map((header) => ({ ...header, parecido: parecido(header.text, labels) }));
  const missingKeys = missing.filter(({ computed }) => !computed).map(({ key }) => key);
  return { indexByKey, unknown, missingKeys, repeated };
}

type Names = (column: PlacedColumn, vigencias: readonly number[]) => readonly string[];

/** From the best name of a column to the least; a key in snake_case is bare like the key itself. */
const RANKS: readonly Names[] = [
  ({ label }) => [bare(label)],
  ({ key }) => [bare(key)],
  ({ aliases = [], porVigencia, label }) => {
    const year = porVigencia ? (/\d{4}$/.exec(label)?.[0] ?? '') : '';
    return aliases.map((alias) => bare(alias) + year);
  },
];

/** Index of the header among the first lines: the one that names most columns; -1 when none names any. */
export function findHeader(
  register: Register,
  vigencias: readonly number[],
  lines: readonly (readonly Celda[])[],
): number {
  let best = -1;
  let most = 0;
  lines.slice(0, TITLE_LINES).forEach((line, index) => {
    const named = Object.keys(matchHeaders(register, vigencias, line).indexByKey).length;
    if (named > most) {
      best = index;
      most = named;
    }
  });
  return best;
}
