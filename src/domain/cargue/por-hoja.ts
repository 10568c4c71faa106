// A file with a sheet for each value of a column (a tab a componente) says it in the names of its sheets.

import { isOpenList } from '../catalogos';
import type { Fila, PlacedColumn, Register, RuleContext } from '../register';
import { cleanText, fold } from '../texto';
import type { ValorDado } from './valores-dados';

/** What the name of a sheet says in its column; `isPedida` where somebody asked for that sheet. */
export type DeHoja = (nombre: string, isPedida: boolean) => ValorDado | undefined;

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
  const column = columns.find(({ key }) => key === register.porHoja);
  if (!column) return () => undefined;
  const known = conocidos(column, existing, context);
  return (nombre, isPedida) => {
    const name = cleanText(nombre);
    const text = name.replace(NUMERADO, '');
    const folded = [name, text].map(fold);
    const exact = known.find((valor) => folded.includes(fold(valor)));
    const cut = known.filter((valor) => fold(valor).startsWith(fold(text)));
    const whole = exact ?? (name.length >= MAS_LARGO && cut.length === 1 ? cut[0] : undefined);
    if (whole !== undefined) return { column, texto: whole, deHoja: true };
    const isGeneric = GENERICO.test(fold(name)) || fold(name) === fold(register.title);
    return isPedida && text !== '' && !isGeneric
      ? { column, texto: text, deHoja: true }
      : undefined;
  };
}

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
