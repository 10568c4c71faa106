// The columns of a register in one workbook: those that run along an axis (the vigencias, the entries of a
// catalogue) take an entry's place each. A workbook places them once and hands them over.

import {
  type Column,
  type ColumnasDe,
  type Entrada,
  isTyped,
  OBSERVACIONES,
  OBSERVACIONES_KEY,
  type PlacedColumn,
  type Register,
} from './register';
import { fold } from './texto';

/** The entries of each axis of a workbook, in order. */
export type Ejes = { readonly [eje: string]: readonly Entrada[] };

/** The axis that every workbook has: the years of its cuatrienio. */
export const ejeDeVigencias = (vigencias: readonly number[]): Ejes => ({
  vigencia: vigencias.map((v) => ({ codigo: String(v), label: String(v) })),
});

/** The columns of a tab in order, one an entry where the definition names an axis, Observaciones last. */
export function columnsOf(register: Register, ejes: Ejes = {}): readonly PlacedColumn[] {
  const typed = Object.entries(register.columns).flatMap(([key, column]): PlacedColumn[] => {
    if (column.eje === undefined) return [placed(key, column)];
    const entradas = ejes[column.eje];
    if (!entradas) throw new Error(`${register.key}.${key}: no axis ${column.eje}`);
    return entradas.map((entrada) => alongAxis(key, column, entrada));
  });
  return isTyped(register) ? [...typed, { ...OBSERVACIONES, key: OBSERVACIONES_KEY }] : typed;
}

/** The columns of every register of a workbook, each placed when it is first asked for. */
export function columnsBy(ejes: Ejes): ColumnasDe {
  const known = new Map<Register, readonly PlacedColumn[]>();
  return (register) => {
    const columns = known.get(register) ?? columnsOf(register, ejes);
    known.set(register, columns);
    return columns;
  };
}

/** What people read of a column that takes several values. */
const variasDe = ({ kind }: Column): string =>
  `Uno o varios${kind === 'referencia' ? ' códigos' : ''}, separados por punto y coma.`;

const placed = (key: string, column: Column): PlacedColumn =>
  column.varias && column.help === undefined
    ? { ...column, key, help: variasDe(column) }
    : { ...column, key };

/** The key of the column of an entry: "meta2024", "v1_1_1". */
export const claveEnEje = (key: string, codigo: string): string =>
  key + fold(codigo).replace(/[^a-z0-9]+/g, '_');

function alongAxis(key: string, column: Column, entrada: Entrada): PlacedColumn {
  const { codigo, label } = entrada;
  const { label: own, aliases = [] } = column;
  const named = (name: string): string => `${name} ${label}`.trim();
  return {
    ...placed(claveEnEje(key, codigo), column),
    label: named(own),
    aliases: [`${own} ${codigo}`, ...aliases.flatMap((a) => [named(a), `${a} ${codigo}`])],
    entrada,
  };
}

/** The definition of a column by its key in a row, wherever along an axis; undefined when it is of none. */
export function definitionOf({ columns }: Register, key: string): Column | undefined {
  const own = columns[key];
  if (own) return own;
  const alike = Object.keys(columns).filter((base) => columns[base]?.eje && key.startsWith(base));
  return columns[alike.sort((a, b) => b.length - a.length)[0] ?? ''];
}

/** What people call a column by its key, where nobody has the columns of a workbook at hand: "Meta 2025". */
export function labelOf(register: Register, key: string): string {
  const base = Object.keys(register.columns).find(
    (each) => register.columns[each] === definitionOf(register, key),
  );
  if (base === undefined) return key;
  return `${register.columns[base]?.label ?? key} ${key.slice(base.length)}`.trimEnd();
}
