// The headers of a table as people hand it over (a tab, a CSV, somebody's xlsx): which line they are, and which
// column is which.

import { groupBy } from './group-by';
import { parecido } from './parecido';
import type { Celda } from './parse/celda';
import { shown } from './parse/texto';
import type { PlacedColumn } from './register';
import { remembered } from './remembered';
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
  /** Columns with two headers as good as each other, and where those are; the first one is read. */
  readonly repeated: ReadonlyMap<string, readonly number[]>;
}

/** A match of columns whose place is known, without a header to look in. */
export const matchAt = (indexByKey: HeaderMatch['indexByKey']): HeaderMatch => ({
  indexByKey,
  unknown: [],
  missingKeys: [],
  repeated: new Map(),
});

/** Lines among which the header is looked for. */
export const TITLE_LINES = 30;

/** Positions of columns that somebody gave by hand: no name disputes them. */
export type Dadas = { readonly [key: string]: number };

/** What the headers of a line name, without looking for likeness. */
export interface Nombradas extends Pick<HeaderMatch, 'indexByKey' | 'repeated'> {
  /** Positions of the headers that name no column. */
  readonly free: readonly number[];
}

/** Letters and figures of a header: case, accents, blanks, line breaks and punctuation are gone, but between figures. */
export const bare = (header: string): string =>
  fold(header)
    .replace(/(\d)[^a-z0-9]+(?=\d)/g, '$1.')
    .replace(/[^a-z0-9.]|\.(?!\d)|(?<!\d)\./g, '');

/** "1. Código", "b) Nombre", "4 - Sedes". */
const NUMERADO = /^\(?(?:\d{1,2}o |(?:\d{1,2}(?:\.\d{1,2})*|[a-z])(?:\s*[.):]+|\s+-))\s*(?=[a-z])/;
/** What a header says of how its cells are filled, and not of what they are: "(obligatorio)", "[número]". */
const ACLARADO =
  /\s*[([]\s*(?:numero|num|nro|no|n|cantidad|unidades|texto|fecha|dd.mm.aaaa|aaaa.mm.dd|si.no|obligatori[oa]|requerid[oa]|opcional|lista(?: desplegable)?|\d+ (?:digitos|caracteres))?[\s.#o*]*[)\]][\s*:]*$/;

/** The year, or the years, of a figure at the end of its header: "Línea base 2023", "LB (2023)", "Meta cuatrienio 2024-2027". */
const DEL_ANO =
  /[\s,;:-]*[([]?\s*(?:(?:del?|en|a|al)\s+)?(?:ano\s+)?(?:19|20)\d\d(?:\s*(?:-|\/|al?|y)\s*(?:19|20)\d\d)?\s*[)\]]?$/;

/** Names to look for, and those of them that a year may follow. */
interface Names {
  readonly all: ReadonlySet<string>;
  readonly conAno: ReadonlySet<string>;
}

/** A header bare as one of the names: whole, or without its number, its remark and its year; as it is when it is none. */
function bareAmong({ all, conAno }: Names, header: string): string {
  const whole = bare(header);
  if (all.has(whole)) return whole;
  const text = fold(header).replace(NUMERADO, '');
  const named = [text, text.replace(ACLARADO, '')].map(bare).find((name) => all.has(name));
  if (named !== undefined) return named;
  const undated = bare(text.replace(DEL_ANO, ''));
  return conAno.has(undated) ? undated : whole;
}

/** Finds each column's header: by hand, else by its label, its key, an alias, the entry of its axis. */
export function matchHeaders(
  columns: readonly PlacedColumn[],
  headers: readonly Celda[],
  dadas: Dadas = {},
  deQuien: DeQuien = 'propios',
): HeaderMatch {
  const { indexByKey, repeated, free } = headerReader(columns, deQuien).read(headers, dadas);
  const missing = columns.filter(({ key }) => indexByKey[key] === undefined);
  const labels = missing.map(({ label }) => label);
  const unknown = free.map((index) => {
    const text = headerText(headers[index]);
    return { index, text, parecido: parecido(text, labels) };
  });
  const missingKeys = missing.filter(({ computed }) => !computed).map(({ key }) => key);
  return { indexByKey, unknown, missingKeys, repeated };
}

/** Says which column a text would name as a header, or two texts one after the other. */
export type Nombra = (text: string, next?: string) => PlacedColumn | undefined;

/** Reads any number of lines: the names of the columns are looked up once, and each text. */
export interface HeaderReader {
  readonly nombra: Nombra;
  readonly read: (headers: readonly Celda[], dadas: Dadas) => Nombradas;
}

/** Whose headers they are. In somebody's file «Acción» beside «Cód. acción» is what the acción is called. */
export type DeQuien = 'propios' | 'ajenos';

export function headerReader(
  columns: readonly PlacedColumn[],
  deQuien: DeQuien = 'propios',
): HeaderReader {
  const ranks = [...(deQuien === 'ajenos' ? [porCodigo(columns)] : []), ...namesOf(columns)];
  const byName = columnsByName(columns, ranks);
  const endOf = readerOfEnds(byName);
  return {
    nombra(text, next = '') {
      const [one, other] = [endOf(text), endOf(next)];
      if (one === undefined || other === undefined) return undefined;
      const isFigure = DIGIT_AT_END.test(one) && DIGIT_AT_START.test(other);
      return byName.get(isFigure ? `${one}.${other}` : one + other);
    },
    read: (headers, dadas) =>
      assign(
        ranks,
        headers,
        headers.map((celda) => endOf(shown(celda)) ?? ''),
        dadas,
      ),
  };
}

/** A rank of names: the bare names that a column answers to in it, by its key. */
type Rank = readonly (readonly [key: string, names: readonly string[]])[];

/** From the best names of the columns to the least; a key in snake_case is bare like the key itself. */
function namesOf(columns: readonly PlacedColumn[]): readonly Rank[] {
  const rank = (names: (column: PlacedColumn) => readonly string[]): Rank =>
    columns.map((column) => [column.key, names(column).map(bare)]);
  return [
    rank(({ label }) => [label]),
    rank(({ key }) => [key]),
    rank(({ aliases = [] }) => aliases),
    unambiguous(rank(({ entrada }) => (entrada ? [entrada.codigo, entrada.label] : []))),
  ];
}

/** What names a row of another register by its código, before what would name it in words. */
const porCodigo = (columns: readonly PlacedColumn[]): Rank =>
  columns.map(({ key, kind, label, aliases = [] }) => [
    key,
    kind === 'referencia'
      ? [
          ...['Código', 'Cód.', 'Código de la', 'Cód. de la', 'Código de', 'Código del'].map(
            (codigo) => `${codigo} ${label}`,
          ),
          ...aliases.filter((alias) => /^c[oó]d/i.test(alias)),
        ].map(bare)
      : [],
  ]);

/** Without the names that several columns share: where two columns run along one axis, its entries tell neither. */
function unambiguous(rank: Rank): Rank {
  const bearers = groupBy(
    rank.flatMap(([key, names]) => [...new Set(names)].map((name) => ({ key, name }))),
    ({ name }) => name,
  );
  return rank.map(([key, names]) => [key, names.filter((n) => bearers.get(n)?.length === 1)]);
}

function assign(
  ranks: readonly Rank[],
  headers: readonly Celda[],
  texts: readonly string[],
  dadas: Dadas,
): Nombradas {
  const byText = groupBy([...texts.keys()], (index) => texts[index] ?? '');
  const taken = new Set(Object.values(dadas));
  const indexByKey: { [key: string]: number } = { ...dadas };
  const repeated = new Map<string, readonly number[]>();
  for (const rank of ranks) {
    for (const [key, names] of rank) {
      if (indexByKey[key] !== undefined) continue;
      const bearing = names.flatMap((name) => (name && byText.get(name)) || []);
      const found = [...new Set(bearing)].filter((i) => !taken.has(i)).sort((a, b) => a - b);
      const [first] = found;
      if (first === undefined) continue;
      indexByKey[key] = first;
      for (const index of found) taken.add(index);
      if (found.length > 1) repeated.set(key, found);
    }
  }
  const free = [...texts.keys()].filter((i) => !taken.has(i) && shown(headers[i]) !== '');
  return { indexByKey, repeated, free };
}

/** The column of each name; the best of a name's ranks has it. */
function columnsByName(
  columns: readonly PlacedColumn[],
  ranks: readonly Rank[],
): ReadonlyMap<string, PlacedColumn> {
  const byKey = new Map(columns.map((column) => [column.key, column]));
  const byName = new Map<string, PlacedColumn>();
  for (const [key, names] of ranks.flat()) {
    for (const name of names) {
      const column = byKey.get(key);
      if (column && name && !byName.has(name)) byName.set(name, column);
    }
  }
  return byName;
}

/** Gives a text bare if it is a name, or the beginning or the end of one: most cells of a file are none, and are left at that. */
function readerOfEnds(
  byName: ReadonlyMap<string, PlacedColumn>,
): (text: string) => string | undefined {
  const names = [...byName.keys()];
  const ends = new Set(names.flatMap(endsOf));
  const conAno = new Set(names.filter((name) => byName.get(name)?.conAno));
  const longest = Math.max(
    ...names.map((name) => 2 * name.length + (conAno.has(name) ? WITH_YEARS : 0)),
  );
  return remembered((text) => {
    const end = text.length > longest ? undefined : bareAmong({ all: ends, conAno }, text);
    return end !== undefined && ends.has(end) ? end : undefined;
  });
}

/** Characters that the years of a header may take. */
const WITH_YEARS = ' (del año 2024 al 2027)'.length;

/** What a name begins with and what it ends with, from nothing to all of it. */
const endsOf = (name: string): readonly string[] =>
  Array.from({ length: name.length + 1 }, (_, i) => [name.slice(0, i), name.slice(i)]).flat();

/** What stands between figures is kept as a point. */
const DIGIT_AT_END = /\d$/;
const DIGIT_AT_START = /^\d/;

/** A header in one line, as it is named to people. */
export const headerText = (celda: Celda): string => shown(celda).replace(/\s+/g, ' ');
