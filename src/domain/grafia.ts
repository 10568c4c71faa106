// One spelling for each name: what the eye takes for the same componente, person or code is the same text in every row that
// computes, judges or prints. Cells stay as people typed them; which spelling stands for the others is decided here alone.

import { isOpenList } from './catalogos';
import { conReferencias } from './parse/varias';
import type { AnyRow, Fila, PlacedColumn, Register, RuleContext } from './register';
import { registerByKey } from './registers';
import { remembered } from './remembered';
import { fold } from './texto';

/** What the texts of a column name, so that columns of several registers may name the same; undefined for what is only read. */
export function nombradoEn(
  { key: registro, clave, readOnly }: Register,
  column: PlacedColumn,
): string | undefined {
  const { key, kind, refiere, por, catalogo } = column;
  // What the add-on alone writes has one spelling already, and is long.
  if (readOnly) return undefined;
  if (refiere !== undefined) return por === undefined ? refiere : `${refiere}.${por}`;
  if (registro === CATALOGOS) return kind === 'texto' ? `lista ${key}` : undefined;
  if (catalogo !== undefined && isOpenList(column)) return `lista ${catalogo}`;
  const isName =
    kind === 'codigo' || column.nombra === true || (kind === 'texto' && clave.includes(key));
  if (!isName) return undefined;
  return clave[0] === key ? registro : `${registro}.${key}`;
}

const CATALOGOS = 'catalogos';

/** The spellings met so far: the first of each name stands for the others, whatever is read later. */
export class Grafias {
  private readonly nombrados = new Map<string, Grafia>();

  /** The rows with one spelling a name; the very same row where nothing in it changes. */
  leer<T = AnyRow>(
    register: Register,
    columns: readonly PlacedColumn[],
    filas: readonly Fila<T>[],
  ): readonly Fila<T>[] {
    const named = columns.flatMap((column) => {
      const de = nombradoEn(register, column);
      return de === undefined ? [] : [{ column, grafia: this.grafiaDe(de) }];
    });
    return filas.map((fila) => {
      const row = fila.row as AnyRow;
      const respelt = named.flatMap(({ column, grafia }) => {
        const value = row[column.key];
        if (typeof value !== 'string') return [];
        const spelt = column.varias
          ? conReferencias(value, (one) => grafia.de(one))
          : grafia.de(value);
        return spelt === value ? [] : [[column.key, spelt] as const];
      });
      if (respelt.length === 0) return fila;
      return { ...fila, row: { ...fila.row, ...Object.fromEntries(respelt) } };
    });
  }

  private grafiaDe(nombrado: string): Grafia {
    const known = this.nombrados.get(nombrado) ?? new Grafia();
    this.nombrados.set(nombrado, known);
    return known;
  }
}

/** The spellings of the names of one kind. */
class Grafia {
  private readonly byName = new Map<string, string>();

  /** Folding each cell of a long column again is slow. */
  readonly de = remembered((text) => {
    const name = fold(text);
    const spelt = this.byName.get(name) ?? text;
    this.byName.set(name, spelt);
    return spelt;
  });
}

/** Gives rows with one spelling a name. */
export type Lector = (filas: readonly Fila[]) => readonly Fila[];

/** Reads rows that stand nowhere yet, in the spelling of the workbook that they are for: of what they name, then of the rows there are. */
export function lectorDe(
  register: Register,
  nuevas: readonly Fila[],
  context: Pick<RuleContext, 'rows' | 'columnas'>,
): Lector {
  const grafias = new Grafias();
  const columns = context.columnas(register);
  const isUsed = ({ key }: PlacedColumn): boolean =>
    nuevas.some(({ row }) => row[key] !== undefined);
  const sources = columns.filter(isUsed).flatMap((column) => {
    const list = isOpenList(column) ? CATALOGOS : undefined;
    return column.refiere ?? list ?? [];
  });
  for (const source of new Set([...sources, register.key])) {
    const named = registerByKey(source);
    if (named) grafias.leer(named, context.columnas(named), context.rows(source));
  }
  return (filas) => grafias.leer(register, columns, filas);
}
