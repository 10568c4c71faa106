// Rows that come without a código: the office's list says what it does and not how it is called. The book is asked first whether it has
// the row, by what it says; a new one gets the next código of the book's own series, or stays without where the add-on numbers the rows.

import { groupBy } from '../group-by';
import { type AnyRow, type Fila, keyOf, type Propone, type Register } from '../register';
import { fold } from '../texto';
import { type CodigoPropuesto, NUEVA } from './detalles';
import { dicho } from './dicho';
import { type Dicha, parecidas } from './parecidas';

interface Registro extends Register {
  readonly propone: Propone;
}
const hasSeries = (register: Register): register is Registro => register.propone !== undefined;

export interface ConCodigos {
  readonly filas: readonly Fila[];
  readonly propuestos: readonly CodigoPropuesto[];
}

/** What a line without a código was said to be: a código, or NUEVA; undefined where nobody said. */
export type Dado = (fila: number) => string | undefined;

/**
 * The rows with a código each, but those that do not say enough to be known: the one that somebody gave, that of the row that says the
 * same, or the next one. `otros` are codes that the book names elsewhere.
 */
export function conCodigos(
  register: Register,
  filas: readonly Fila[],
  existing: readonly Fila[],
  otros: () => Iterable<string>,
  dado: Dado = () => undefined,
): ConCodigos {
  const wanting = filas.filter(({ row }) => hasSeries(register) && isNameless(register, row));
  if (!hasSeries(register) || wanting.length === 0) return { filas, propuestos: [] };
  const [key = ''] = register.clave;
  const propuestoDe = quienPropone(register, wanting, { filas, existing, otros, dado });
  const given = new Map(
    wanting.flatMap((one) => {
      const propuesto = propuestoDe(one);
      return propuesto ? [[one, propuesto] as const] : [];
    }),
  );
  return {
    filas: filas.map((one) => {
      const propuesto = given.get(one);
      return propuesto?.codigo ? { ...one, row: { ...one.row, [key]: propuesto.codigo } } : one;
    }),
    propuestos: [...given.values()],
  };
}

interface Mirado {
  readonly filas: readonly Fila[];
  readonly existing: readonly Fila[];
  readonly otros: () => Iterable<string>;
  readonly dado: Dado;
}

/** Tells of each line without a código, in their order, which one it has or gets; undefined of one of which nothing is to be told. */
function quienPropone(
  register: Registro,
  wanting: readonly Fila[],
  { filas, existing, otros, dado }: Mirado,
): (one: Fila) => CodigoPropuesto | undefined {
  const codigoDe = ({ row }: Fila): string | undefined => keyOf(register, row);
  const byCodigo = new Map(existing.map((one) => [fold(codigoDe(one) ?? ''), one]));
  const inBook = (codigo: string | undefined): Fila | undefined =>
    codigo === undefined ? undefined : byCodigo.get(fold(codigo));
  const spelt = (given: string): string => {
    const known = inBook(given);
    return (known && codigoDe(known)) ?? given;
  };
  const dados = new Map(wanting.map((one) => [one, dado(one.fila)]));
  const named = [...dados.values()].flatMap((codigo) =>
    codigo === undefined || codigo === NUEVA ? [] : codigo,
  );
  const free = libres(register, [...filas.map(codigoDe), ...named], existing);
  const asked = wanting.filter((one) => dados.get(one) === undefined);
  const known = conocidas(register, asked, free);
  const met = new Set(known.values());
  const likely = queSeParecen(
    register,
    asked.filter((one) => !known.has(one)),
    free.filter((one) => !met.has(codigoDe(one) ?? '')),
  );
  const next = serieDe(register, [...existing, ...filas], [...otros(), ...named]);
  const textoDe = ({ row }: Fila): string => String(row[nombreEn(register)] ?? '');
  return (one) => {
    const said = dados.get(one);
    const there = said === undefined ? known.get(one) : said === NUEVA ? undefined : spelt(said);
    const codigo = there ?? (register.propone.serie ? next(one.row, wanting.length) : '');
    const parecida = likely.get(one);
    if (codigo === '' && !parecida && said === undefined) return undefined;
    const own = inBook(there);
    const texto = textoDe(one);
    const other = own && textoDe(own);
    return {
      fila: one.fila,
      codigo,
      texto,
      yaEsta: own !== undefined,
      ...(other !== undefined && other !== texto && { enElLibro: other }),
      ...(said !== undefined && { elegido: true as const }),
      ...(parecida && {
        parecida: { codigo: codigoDe(parecida) ?? '', texto: textoDe(parecida) },
      }),
    };
  };
}

/** Without a código, and with what it would be known by. */
const isNameless = (register: Registro, row: AnyRow): boolean =>
  keyOf(register, row) === undefined && row[nombreEn(register)] !== undefined;

/** The column of its own name. */
const nombreEn = ({ propone: { por } }: Registro): string => por[por.length - 1] ?? '';

const said = (row: AnyRow, keys: readonly string[]): string =>
  keys.map((key) => dicho(row[key])).join('\n');

/** The rows of the book that no line of the file names by its código. */
function libres(
  register: Registro,
  codigos: readonly (string | undefined)[],
  existing: readonly Fila[],
): readonly Fila[] {
  const named = new Set(codigos.map((codigo = '') => fold(codigo)));
  return existing.filter(({ row }) => !named.has(fold(keyOf(register, row) ?? '')));
}

/** Of new rows, the free one of the book that each may be in other words. */
function queSeParecen(
  register: Registro,
  news: readonly Fila[],
  free: readonly Fila[],
): ReadonlyMap<Fila, Fila> {
  const { por, ademas, soloDeSuParte = false } = register.propone;
  const parteDe = ({ row }: Fila): string => said(row, por.slice(0, -1));
  const dicha = (one: Fila): Dicha => ({
    grupo: parteDe(one),
    texto: String(one.row[nombreEn(register)] ?? ''),
    ademas: String(one.row[ademas] ?? ''),
  });
  const [asked, known] = soloDeSuParte
    ? [enLasPartesDe(free, parteDe, news), enLasPartesDe(news, parteDe, free)]
    : [news, free];
  const found = parecidas(asked.map(dicha), known.map(dicha), soloDeSuParte);
  return new Map(
    [...found].flatMap(([i, j]) => {
      const [one, other] = [asked[i], known[j]];
      return one && other ? [[one, other] as const] : [];
    }),
  );
}

/** Of some rows, those of a part that others have too: the rest need not be read. */
function enLasPartesDe(
  others: readonly Fila[],
  parteDe: (one: Fila) => string,
  some: readonly Fila[],
): readonly Fila[] {
  const partes = new Set(others.map(parteDe));
  return some.filter((one) => partes.has(parteDe(one)));
}

/**
 * The códigos of the rows that the book has already. Several that say the same are told apart by what the register adds to that
 * (an acción with two indicadores), and those alike in that too follow their order.
 */
function conocidas(
  register: Registro,
  wanting: readonly Fila[],
  free: readonly Fila[],
): ReadonlyMap<Fila, string> {
  const { por, ademas } = register.propone;
  const there = groupBy(free, ({ row }) => said(row, por));
  const found = new Map<Fila, string>();
  for (const [name, rows] of groupBy(wanting, ({ row }) => said(row, por))) {
    const left = new Set(there.get(name) ?? []);
    const take = (one: Fila, other: Fila | undefined): void => {
      const codigo = other && keyOf(register, other.row);
      if (!other || codigo === undefined) return;
      left.delete(other);
      found.set(one, codigo);
    };
    for (const one of rows) {
      const same = said(one.row, [ademas]);
      take(
        one,
        [...left].find(({ row }) => said(row, [ademas]) === same),
      );
    }
    const rest = rows.filter((one) => !found.has(one));
    if (rows.length === 1 && left.size === 1) for (const one of rest) take(one, [...left][0]);
  }
  return found;
}

const CON_NUMERO = /^(.*?)(\d+)$/;

interface Serie {
  readonly prefijo: string;
  readonly cifras: number;
}

/** Gives códigos of the series that the book has: the one of its componente, where each has its own, else the one most used. */
function serieDe(
  register: Registro,
  filas: readonly Fila[],
  otros: Iterable<string>,
): (row: AnyRow, news: number) => string {
  const [grupo = ''] = register.propone.por;
  const coded = filas.flatMap(({ row }) => {
    const codigo = keyOf(register, row);
    return codigo === undefined ? [] : [{ codigo, de: fold(String(row[grupo] ?? '')) }];
  });
  const taken = new Set([...coded.map(({ codigo }) => codigo), ...otros].map(fold));
  const parts = coded.flatMap(({ codigo, de }) => {
    const [, prefijo, digits] = CON_NUMERO.exec(codigo) ?? [];
    return prefijo === undefined || digits === undefined ? [] : [{ prefijo, digits, de }];
  });
  const byPrefijo = groupBy(parts, ({ prefijo }) => prefijo);
  const own = new Map<string, string>();
  const groups = [...groupBy(parts, ({ de }) => de)];
  const isParted =
    groups.length > 1 &&
    [...byPrefijo.values()].every((some) => new Set(some.map(({ de }) => de)).size === 1);
  if (isParted) for (const [de, some] of groups) own.set(de, mostUsed(some));
  const common = parts.length > 0 ? mostUsed(parts) : undefined;
  return (row, news) => {
    const prefijo =
      own.get(fold(String(row[grupo] ?? ''))) ?? common ?? register.propone.serie?.prefijo ?? '';
    const some = byPrefijo.get(prefijo) ?? [];
    const serie = { prefijo, cifras: digitsOf(some, news) };
    for (let n = highest(prefijo, taken) + 1; ; n++) {
      const codigo = codigoDe(serie, n);
      if (taken.has(fold(codigo))) continue;
      taken.add(fold(codigo));
      return codigo;
    }
  };
}

const codigoDe = ({ prefijo, cifras }: Serie, n: number): string =>
  prefijo + String(n).padStart(cifras, '0');

function mostUsed(parts: readonly { readonly prefijo: string }[]): string {
  const sorted = [...groupBy(parts, ({ prefijo }) => prefijo)].sort(
    ([, a], [, b]) => b.length - a.length,
  );
  return sorted[0]?.[0] ?? '';
}

/** As many figures as the series has where some begin with a zero; a new series has two, or what its rows need. */
function digitsOf(some: readonly { readonly digits: string }[], news: number): number {
  if (some.length === 0) return Math.max(2, String(news).length);
  const isPadded = some.some(({ digits }) => digits.length > 1 && digits.startsWith('0'));
  return isPadded ? Math.max(...some.map(({ digits }) => digits.length)) : 1;
}

function highest(prefijo: string, taken: ReadonlySet<string>): number {
  const start = fold(prefijo);
  let most = 0;
  for (const codigo of taken) {
    if (!codigo.startsWith(start)) continue;
    const rest = codigo.slice(start.length);
    if (/^\d{1,9}$/.test(rest)) most = Math.max(most, Number(rest));
  }
  return most;
}
