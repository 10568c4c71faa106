// A file with a sheet for each value of a column (a tab a componente, a clase, a quarter) says it in the names of its sheets.

import { isOpenList } from '../catalogos';
import type { Fila, PlacedColumn, Register, RuleContext } from '../register';
import { cleanText, fold } from '../texto';
import { lectorDePeriodos } from './encabezado/periodo-en-texto';
import type { ValorDado } from './valores-dados';

/** What the name of a sheet says in its columns; `isPedida` where somebody asked for that sheet. */
export type DeHoja = (nombre: string, isPedida: boolean) => readonly ValorDado[];

/** Excel cuts the names of sheets here. */
const MAS_LARGO = 31;
/** "1. ", "C2 - ", "Comp. 3:" */
const NUMERADO =
  /^(?:(?:componente|comp|eje|linea|c)\.?\s*)?\(?\d{1,2}(?:\.\d{1,2})*\)?\s*[.):_–—-]*\s*(?=\p{L})/iu;
/** Names that say what a sheet is, and nothing of its rows. */
const GENERICO =
  /^(?:hoja|sheet|tabla|libro|plan|pam|poa|datos|matriz|consolidado|seguimiento|general|resumen|base|formato|anexo|vigencia|ano)?\b[\s\d_.()-]*$|^(?:plan de accion|plan indicativo|hoja de trabajo)\b/;

export function lectorDeHojas(
  register: Register,
  columns: readonly PlacedColumn[],
  existing: readonly Fila[],
  context: Pick<RuleContext, 'rows'>,
): DeHoja {
  const said = (register.porHoja ?? []).flatMap(
    (key) => columns.find((column) => column.key === key) ?? [],
  );
  if (said.length === 0) return () => [];
  const periodoDe = lectorDePeriodos();
  const isOnlyList = columnaDeCualquierHoja(register, columns) !== undefined;
  const readers = said.map((column) => {
    const lector = isDePeriodo(column)
      ? dePeriodo(column.key, periodoDe)
      : deLista(conocidos(column, existing, context), register.title);
    return (nombre: string, isPedida: boolean): readonly ValorDado[] => {
      const texto = lector(nombre, isPedida && isOnlyList);
      return texto === undefined ? [] : [{ column, texto, deHoja: true }];
    };
  });
  return (nombre, isPedida) => readers.flatMap((read) => read(nombre, isPedida));
}

/** The column that any name of a sheet may say, were it of no value known; of several lists, it may be of any. */
export function columnaDeCualquierHoja(
  { porHoja = [] }: Register,
  columns: readonly PlacedColumn[],
): PlacedColumn | undefined {
  return onlyOne(columns.filter((column) => porHoja.includes(column.key) && !isDePeriodo(column)));
}

type Lector = (nombre: string, isPedida: boolean) => string | undefined;

const isDePeriodo = ({ key }: PlacedColumn): boolean => key === 'vigencia' || key === 'trimestre';

/** «2026», «T1 2026», «Primer trimestre»: the only year that it has, or quarter. */
const dePeriodo =
  (key: string, periodoDe: ReturnType<typeof lectorDePeriodos>): Lector =>
  (nombre) => {
    const { vigencia, trimestre } = periodoDe(cleanText(nombre));
    return key === 'vigencia' ? vigencia?.toString() : trimestre;
  };

/** One of the values, with a number before it, cut as Excel cuts it or in plural; asked for, what it says. */
const deLista =
  (known: readonly string[], title: string): Lector =>
  (nombre, isPedida) => {
    const name = cleanText(nombre);
    const text = name.replace(NUMERADO, '');
    const folded = [name, text].map(fold);
    const exact = known.find((valor) => folded.includes(fold(valor)));
    const cut = known.filter((valor) => fold(valor).startsWith(fold(text)));
    const whole =
      exact ??
      (name.length >= MAS_LARGO && cut.length === 1 ? cut[0] : undefined) ??
      onlyOne(known.filter((valor) => enSingular(valor) === enSingular(text)));
    if (whole !== undefined) return whole;
    const isGeneric = GENERICO.test(fold(name)) || fold(name) === fold(title);
    return isPedida && text !== '' && !isGeneric ? text : undefined;
  };

const onlyOne = <T>(some: readonly T[]): T | undefined => (some.length === 1 ? some[0] : undefined);

/** «Oportunidades del contexto» is of «Oportunidad del contexto». */
const enSingular = (text: string): string =>
  fold(text)
    .split(' ')
    .map((word) => word.replace(/(?<=.{3})(?:(?<=[^aeiou])es|s)$/, ''))
    .join(' ');

function conocidos(
  column: PlacedColumn,
  existing: readonly Fila[],
  context: Pick<RuleContext, 'rows'>,
): readonly string[] {
  const { catalogo = '', valores = [] } = column;
  const listed = isOpenList(column)
    ? context.rows('catalogos').map(({ row }) => row[catalogo])
    : valores;
  const there = existing.map(({ row }) => row[column.key]);
  const all = [...listed, ...there].filter((valor) => typeof valor === 'string');
  return [...new Map(all.map((valor) => [fold(valor), valor])).values()];
}
