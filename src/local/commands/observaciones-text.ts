// Observaciones as a person reads them in a terminal: the worst first, grouped by rule and column, the same sentence once, a few
// lines of each. Rules and columns are named as in the book, never by their keys: those are for --json.

import { formatNumero } from '../../domain/formato';
import { groupBy } from '../../domain/group-by';
import { type Observacion, SEVERIDADES } from '../../domain/observacion';
import { labelOf } from '../../domain/placed-columns';
import { cuenta, enumerar, lineas } from '../../domain/redaccion';
import { registerByKey } from '../../domain/registers';

const LINES_OF_A_RULE = 10;
/** What stands before a sentence is aligned up to this width: rows that are many would push the others away. */
const WIDEST_PLACE = 16;
const LONGEST_PLACE = 60;

/** Observaciones of one register or file need not say which. */
export type Listed = Omit<Observacion, 'registro'> & {
  readonly registro?: string;
};

/** "" when there are none; those that do not say their register are of `registro`. */
export function observacionesText(observaciones: readonly Listed[], registro = ''): string {
  const worstFirst = [...observaciones].sort(
    (a, b) => SEVERIDADES.indexOf(a.severidad) - SEVERIDADES.indexOf(b.severidad),
  );
  const groups = groupBy(worstFirst, (one) =>
    [one.severidad, one.codigo, one.registro, one.columna].join(' '),
  );
  return [...groups.values()].map((group) => groupText(group, registro)).join('\n\n');
}

function groupText(group: readonly Listed[], registro: string): string {
  const sentences = [...groupBy(group, ({ mensaje, hoja = '' }) => `${hoja}\n${mensaje}`).values()];
  const shown = sentences.slice(0, LINES_OF_A_RULE).map((same) => ({
    mensaje: same[0]?.mensaje ?? '',
    where: placeOf(same),
    count: same.length,
  }));
  const width = Math.max(
    ...shown.map(({ where }) => (where.length > WIDEST_PLACE ? 0 : where.length)),
  );
  const more = group.length - shown.reduce((sum, { count }) => sum + count, 0);
  return [
    `${titleOf(group, registro)} (${formatNumero(group.length)})`,
    ...shown.map(({ mensaje, where }) => `  ${where.padEnd(width)}  ${mensaje}`),
    ...(more > 0 ? [`  … y ${formatNumero(more)} más: con --json se ven todas.`] : []),
  ].join('\n');
}

/** "fila 3", "filas 3–6 y 9"; of many rows apart, how many and between which. */
function placeOf(same: readonly Listed[]): string {
  const filas = same.map(({ fila }) => fila);
  const hoja = same[0]?.hoja;
  const ofSheet = hoja ? ` de «${hoja}»` : '';
  const all = lineas(filas);
  if (all.length <= LONGEST_PLACE) return all + ofSheet;
  const count = cuenta(new Set(filas).size, 'fila', 'filas');
  return `${count}${ofSheet}, de la ${Math.min(...filas)} a la ${Math.max(...filas)}`;
}

/** "error · Seguimiento · Ejecutado" */
function titleOf([first]: readonly Listed[], registro: string): string {
  if (!first) return '';
  const register = registerByKey(first.registro ?? registro);
  const column = first.columna && (register ? labelOf(register, first.columna) : first.columna);
  return [first.severidad, first.registro && register?.title, column].filter(Boolean).join(' · ');
}

/** "3 errores y 1 advertencia"; "ninguna". */
export function countBySeveridad(observaciones: readonly Pick<Observacion, 'severidad'>[]): string {
  const NAMES = {
    error: ['error', 'errores'],
    advertencia: ['advertencia', 'advertencias'],
    nota: ['nota', 'notas'],
  } as const;
  const counts = SEVERIDADES.flatMap((severidad) => {
    const [singular, plural] = NAMES[severidad];
    const count = observaciones.filter((one) => one.severidad === severidad).length;
    return count > 0 ? cuenta(count, singular, plural) : [];
  });
  return counts.length > 0 ? enumerar(counts) : 'ninguna';
}
