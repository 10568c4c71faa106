// The plan of the example counted by hand: plain sums over the rows, with nothing of src/domain/avance, for what the first
// page of the informe says to be held against. Every datum is taken to be known: it is for a day long after the corte.

import type { PamRow } from '../../../src/domain/registers/pam';
import type { SeguimientoRow } from '../../../src/domain/registers/seguimiento';

export interface Filas {
  readonly pam: readonly PamRow[];
  readonly seguimiento: readonly SeguimientoRow[];
}
interface Ano {
  readonly ano: number;
  readonly programado: number | undefined;
  readonly ejecutado: number | undefined;
  readonly cerrado: boolean;
  /** Only PAM's meta, and the year is not over. */
  readonly soloAnual: boolean;
}
interface Cuenta {
  readonly codigo: string;
  readonly meta: string;
  readonly peso: number;
  readonly cuatrienio: number | undefined;
  readonly cerrado: number | undefined;
  readonly esperado: number | undefined;
  readonly delAno: number | undefined;
  readonly alCorte: number | undefined;
  readonly soloAnual: boolean;
  readonly sinFormula: boolean;
}

const QUARTERS = ['T1', 'T2', 'T3', 'T4'] as const;
const number = (value: unknown): number | undefined =>
  typeof value === 'number' ? value : undefined;
const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);
const last = <T>(all: readonly T[]): T | undefined => all[all.length - 1];
const cap = (ratio: number): number => Math.min(1, Math.max(0, ratio));

/** Whether the acción is due to report in a quarter. */
const reports = ({ periodicidad }: PamRow, quarter: string): boolean =>
  periodicidad === 'Anual'
    ? quarter === 'T4'
    : periodicidad === 'Semestral'
      ? quarter === 'T2' || quarter === 'T4'
      : true;

function anoDe(pam: PamRow, rows: readonly SeguimientoRow[], ano: number, corte: string): Ano {
  const isGoal = (value: unknown): value is number =>
    typeof value === 'number' && (value > 0 || pam.tipoAcumulacion === 'Reducción');
  const all = QUARTERS.flatMap(
    (q) => rows.find((r) => r.vigencia === ano && r.trimestre === q) ?? [],
  );
  const seen = all.filter(({ trimestre }) => `${ano}-${trimestre}` <= corte);
  const judged = QUARTERS.filter(
    (q) =>
      `${ano}-${q}` <= corte &&
      (reports(pam, q) || seen.some((r) => r.trimestre === q && r.ejecutado !== undefined)),
  );
  const upTo = last(judged) ?? '';
  const counted = seen.filter(({ trimestre }) => (trimestre ?? '') <= upTo);
  const goals = counted.filter(({ programado }) => isGoal(programado));
  const base = goals.length > 0 ? goals : counted;
  const programados = (some: readonly SeguimientoRow[]) =>
    some.flatMap(({ programado }) => number(programado) ?? []);
  const ejecutados = (some: readonly SeguimientoRow[]) =>
    some.flatMap(({ ejecutado }) => ejecutado ?? []);
  const metaPam = number(pam[`meta${ano}`]);
  const usesPam = metaPam !== undefined && !all.some(({ programado }) => isGoal(programado));
  const regla = pam.reglaTrimestral ?? 'Suma';
  const [p, e] =
    regla === 'Suma'
      ? [programados(counted), ejecutados(counted)]
      : regla === 'Promedio'
        ? [programados(base), ejecutados(base)]
        : [programados(base).slice(-1), ejecutados(counted).slice(-1)];
  const total = (some: readonly number[]): number | undefined =>
    some.length === 0 ? undefined : regla === 'Promedio' ? sum(some) / some.length : sum(some);
  const isOver = `${ano}-T4` <= corte;
  return {
    ano,
    programado: upTo === '' ? undefined : usesPam ? metaPam : total(p),
    ejecutado: total(e),
    cerrado: isOver && upTo === 'T4',
    soloAnual: usesPam && isGoal(metaPam) && !isOver,
  };
}

function cuentaDe(pam: PamRow, rows: readonly SeguimientoRow[], corte: string): Cuenta {
  const tipo = pam.tipoAcumulacion;
  const fromBase = tipo === 'Capacidad' || tipo === 'Reducción';
  const meta = number(pam.metaCuatrienio);
  const years = [2024, 2025, 2026, 2027]
    .filter((ano) => ano <= Number(corte.slice(0, 4)))
    .map((ano) => anoDe(pam, rows, ano, corte));
  const isGoal = (value: number | undefined): value is number =>
    value !== undefined && (value > 0 || tipo === 'Reducción');
  const ratio = (done: number | undefined, goal: number | undefined): number | undefined => {
    if (tipo === 'Reducción anual' || !isGoal(goal)) return undefined;
    const start = fromBase ? (pam.lineaBase ?? Number.NaN) : 0;
    if (start === goal) return undefined;
    return done === undefined ? 0 : (done - start) / (goal - start);
  };
  const done = (some: readonly Ano[]): number | undefined => {
    const known = some.flatMap(({ ejecutado }) => ejecutado ?? []);
    return known.length === 0 ? undefined : tipo === 'Acumulado' ? sum(known) : last(known);
  };
  const closed = years.filter(({ cerrado }) => cerrado);
  const isAddedUp = tipo !== 'Acumulado' && (pam.reglaTrimestral ?? 'Suma') === 'Suma';
  const counting = isAddedUp && done(closed) !== undefined ? closed : years;
  const planned = counting
    .filter(({ programado, soloAnual }) => !soloAnual && isGoal(programado))
    .flatMap(({ programado }) => programado ?? []);
  const due = years.filter(({ programado }) => isGoal(programado));
  const lastDue = last(due);
  const answering =
    tipo === 'Acumulado'
      ? years
      : years.filter(({ ano }) =>
          tipo === 'Flujo' ? ano === lastDue?.ano : ano >= (lastDue?.ano ?? 0),
        );
  const now = last(years);
  return {
    codigo: pam.codigo ?? '',
    meta: pam.codigoMeta ?? pam.codigo ?? '',
    peso: pam.ponderacion ?? Number.NaN,
    cuatrienio: ratio(done(counting), meta),
    cerrado: closed.length > 0 ? ratio(done(closed), meta) : undefined,
    esperado: ratio(
      planned.length === 0 ? undefined : tipo === 'Acumulado' ? sum(planned) : last(planned),
      meta,
    ),
    delAno: now?.soloAnual ? undefined : ratio(now?.ejecutado, now?.programado),
    alCorte: ratio(
      done(answering),
      tipo === 'Acumulado'
        ? sum(years.flatMap(({ programado }) => programado ?? []))
        : lastDue?.programado,
    ),
    soloAnual: now?.soloAnual === true,
    sinFormula: tipo === 'Reducción anual' || (fromBase && pam.lineaBase === meta),
  };
}

/** What one meta reported by several acciones: its first one with rows reports for all. */
function rowsFor(pam: PamRow, { pam: all, seguimiento }: Filas): readonly SeguimientoRow[] {
  const own = seguimiento.filter(({ accion }) => accion === pam.codigo);
  if (own.length > 0 || pam.codigoMeta === undefined) return own;
  const sharing = all.filter(({ codigoMeta }) => codigoMeta === pam.codigoMeta);
  const reporter = sharing.find(({ codigo }) =>
    seguimiento.some(({ accion }) => accion === codigo),
  );
  return seguimiento.filter(({ accion }) => accion === reporter?.codigo);
}

export const cuentas = (filas: Filas, corte: string): readonly Cuenta[] =>
  filas.pam.map((pam) => cuentaDe(pam, rowsFor(pam, filas), corte));

/** Mean by weight of the capped values there are, each meta once. */
export function media(
  all: readonly Cuenta[],
  key: 'cuatrienio' | 'cerrado' | 'esperado' | 'delAno',
): number | undefined {
  const metas = [...new Set(all.map(({ meta }) => meta))].flatMap((meta) => {
    const own = all.filter((one) => one.meta === meta);
    const values = own.flatMap((one) => one[key] ?? []).map(cap);
    const peso = sum(own.map((one) => one.peso)) / own.length;
    return values.length === 0 ? [] : [{ valor: sum(values) / values.length, peso }];
  });
  const total = sum(metas.map(({ peso }) => peso));
  return total === 0 ? undefined : sum(metas.map(({ valor, peso }) => valor * peso)) / total;
}
