// Which version of the plan is in force, which there were, and what is open for some hours, as Control de cambios says it.

import { formatFecha } from '../formato';
import type { Fila, RuleContext } from '../register';
import type { ActaRow } from '../registers/actas';
import type { CambioDelPamRow } from '../registers/cambios';
import { decirActa } from './acta-del-pam';

type Rows = Pick<RuleContext, 'rows'>;

/** The rows of Control de cambios, the oldest first. */
export const cambiosDelLibro = (libro: Rows): readonly CambioDelPamRow[] =>
  (libro.rows('cambios') as readonly Fila<CambioDelPamRow>[]).map(({ row }) => row);

export const isVersion = ({ clase, estado }: CambioDelPamRow): boolean =>
  clase === 'Versión' && estado === 'Aprobado';

/** The approved versions, the oldest first. */
export const versionesDelPam = (libro: Rows): readonly CambioDelPamRow[] =>
  cambiosDelLibro(libro)
    .filter(isVersion)
    .sort((a, b) => Number(a.version) - Number(b.version));

/** The one in force; undefined where the plan was never approved in this book. */
export function versionVigente(libro: Rows): CambioDelPamRow | undefined {
  const all = versionesDelPam(libro);
  return all[all.length - 1];
}

/** "versión 2 (26/06/2026, acta 3 de 2026)" */
export function decirVersion(libro: Rows, row: CambioDelPamRow): string {
  const { version, fecha } = row;
  const said = [fecha && formatFecha(fecha), decirActaDe(libro, row)].filter(Boolean).join(', ');
  return `versión ${version}${said && ` (${said})`}`;
}

/** "acta 3 de 2026"; '' where there is none. */
export function decirActaDe(libro: Rows, { acta }: CambioDelPamRow): string {
  const row = (libro.rows('actas') as readonly Fila<ActaRow>[]).find(
    (fila) => acta !== undefined && fila.row.codigo === acta,
  )?.row;
  return row ? decirActa(row) : '';
}

/** Whether a row is an autorización de ajuste of the whole plan, that opens it for some hours. */
export const isDeTodoElPlan = ({ clase, campo, accion }: CambioDelPamRow): boolean =>
  clase === 'Sustantivo' && campo === undefined && accion === undefined;

/** Until when a row was granted: "2026-11-30 10:05". */
export const venceDe = ({ venceEl = '', venceALas = '' }: CambioDelPamRow): string =>
  `${venceEl} ${venceALas}`.trim();

/** Whether what was granted is open at a moment; where no moment is told, it is not. */
export const isAbierta = (row: CambioDelPamRow, ahora: string | undefined): boolean =>
  row.estado === 'Autorizado' && ahora !== undefined && ahora <= venceDe(row);

/** The last one of the whole plan that was granted, and whose hour passed without anybody ending it. */
export function ventanaVencida(
  libro: Rows & Pick<RuleContext, 'ahora'>,
): CambioDelPamRow | undefined {
  const { ahora } = libro;
  if (ahora === undefined) return undefined;
  const all = cambiosDelLibro(libro).filter(
    (row) => isDeTodoElPlan(row) && row.estado === 'Autorizado' && ahora > venceDe(row),
  );
  return all[all.length - 1];
}

/** How the bitácora names what people typed in those hours and was found at the first look after them. */
export const editadoEnHoras = (numero: string): string => `Edición en la hoja (${numero})`;

/** Which hours those were: "CC-0002"; undefined in any other operation. */
export const horasDe = (operacion: string | undefined): string | undefined =>
  /^Edición en la hoja \((.+)\)$/.exec(operacion ?? '')?.[1];

/** How a row stands by the clock: what was granted and not used in time is written nowhere. */
export const estadoPorReloj = (row: CambioDelPamRow, ahora: string): CambioDelPamRow['estado'] =>
  row.estado === 'Autorizado' && ahora > venceDe(row) ? 'Vencido' : row.estado;

/** What waits for whoever approves the plan: a version that was verified, and what was asked for. */
export const esperanDecision = (cambios: readonly CambioDelPamRow[]): readonly CambioDelPamRow[] =>
  cambios.filter(({ estado }) => estado === 'Solicitado');

/** The acciones that were returned and that nobody has attended. */
export const devueltas = (cambios: readonly CambioDelPamRow[]): readonly CambioDelPamRow[] =>
  cambios.filter(({ estado, accion }) => estado === 'Devuelto' && accion !== undefined);
