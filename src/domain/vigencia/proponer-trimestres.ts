// What each quarter of a new year is to program, proposed from the meta that the PAM has for it and the quarters of the year
// before: a figure that makes the meta as the acción totals it, or a blank that the office fills in.

import { type Acumulacion, esMeta, type TipoAcumulacion } from '../avance/acumulacion';
import { isSame } from '../avance/cifra';
import { reportaEn } from '../avance/exigible';
import { terminosDe, totalDe } from '../avance/vigencia';
import { lastDayOf, TRIMESTRES, type Trimestre } from '../periodo';
import { type AnyRow, NP, type Np } from '../register';
import type { PamRow } from '../registers/pam';
import { decimalesDe, redondear, repartir } from './repartir';

type Programado = number | Np | undefined;
export type ProgramadoPorTrimestre = { readonly [T in Trimestre]: Programado };

export interface AnoPorProgramar {
  readonly accion: PamRow;
  readonly vigencia: number;
  readonly acumulacion: Acumulacion | undefined;
  /** What the quarters of the year before had programmed, of the acción that reports its meta. */
  readonly anterior: Partial<ProgramadoPorTrimestre>;
}

/** What a quarter that reports is given, from its own figure of the year before. */
type Cifras = Partial<Record<Trimestre, Programado>>;
/** The year as it is proposed from: the quarters that report, in order, and their figures of the year before. */
interface Perfil extends AnoPorProgramar {
  readonly meta: number;
  readonly reporta: readonly Trimestre[];
  readonly decimales: number;
}

/** NP where it does not report or the PAM says NP; blank where nothing tells how the year is parted. */
export function proponerTrimestres(ano: AnoPorProgramar): ProgramadoPorTrimestre {
  const { accion, vigencia, acumulacion } = ano;
  const meta = accion[`meta${vigencia}`];
  const reporta = trimestresQueReportan(accion, vigencia);
  const fill = (value: Programado): Cifras =>
    Object.fromEntries(reporta.map((trimestre) => [trimestre, value]));
  if (meta === NP) return entero({});
  if (typeof meta !== 'number') return entero(fill(undefined), reporta);
  if (!esMeta(acumulacion, meta)) return entero(fill(meta === 0 ? 0 : undefined), reporta);
  const figures = [meta, ...numerosDe(ano, reporta).map(({ value }) => value)];
  const decimales = Math.max(...figures.map(decimalesDe));
  const proposed = cifrasDe({ ...ano, meta, reporta, decimales });
  const whole = entero(proposed, reporta);
  return makesMeta(whole, ano, meta) ? whole : entero(fill(undefined), reporta);
}

/** Whether some quarter is left for the office to program. */
export const quedaPorProgramar = (programado: ProgramadoPorTrimestre): boolean =>
  TRIMESTRES.some((trimestre) => programado[trimestre] === undefined);

/** Those of its periodicidad that its dates reach; of an acción whose dates reach none, all of its periodicidad. */
function trimestresQueReportan(accion: PamRow, vigencia: number): readonly Trimestre[] {
  const due = TRIMESTRES.filter((trimestre) => reportaEn(accion, trimestre));
  const { fechaInicio = '', fechaFin = '9' } = accion;
  const reached = due.filter((trimestre) => {
    const last = lastDayOf({ vigencia, trimestre });
    return fechaInicio <= last && fechaFin.slice(0, 7) >= firstMonthOf(last);
  });
  return reached.length > 0 ? reached : due;
}

/** "2026-06-30" → "2026-04" */
const firstMonthOf = (lastDay: string): string =>
  `${lastDay.slice(0, 5)}${`${Number(lastDay.slice(5, 7)) - 2}`.padStart(2, '0')}`;

const entero = (cifras: Cifras, reporta: readonly Trimestre[] = []): ProgramadoPorTrimestre => {
  const of = (trimestre: Trimestre): Programado =>
    reporta.includes(trimestre) ? cifras[trimestre] : NP;
  return { T1: of('T1'), T2: of('T2'), T3: of('T3'), T4: of('T4') };
};

const numerosDe = (
  { anterior }: Pick<AnoPorProgramar, 'anterior'>,
  some: readonly Trimestre[],
): readonly { readonly trimestre: Trimestre; readonly value: number }[] =>
  some.flatMap((trimestre) => {
    const value = anterior[trimestre];
    return typeof value === 'number' ? { trimestre, value } : [];
  });

function cifrasDe(perfil: Perfil): Cifras {
  const { accion, meta, reporta } = perfil;
  const [only] = reporta;
  if (only && reporta.length === 1) return { [only]: meta };
  // A year that it began late, or whose figures stand in other quarters, was parted in another way.
  const isOther =
    (accion.fechaInicio ?? '') > lastDayOf({ vigencia: perfil.vigencia - 1, trimestre: 'T1' }) ||
    numerosDe(perfil, TRIMESTRES).some(({ trimestre }) => !reporta.includes(trimestre));
  const known = isOther ? { ...perfil, anterior: {} } : perfil;
  const regla = accion.reglaTrimestral ?? 'Suma';
  if (regla !== 'Suma' && isLevel(known)) {
    return Object.fromEntries(
      reporta.map((trimestre) => [trimestre, known.anterior[trimestre] === NP ? NP : meta]),
    );
  }
  return regla === 'Último' ? hastaLaMeta(known) : enProporcion(known);
}

/** Whether every quarter wants the same: a level that is kept, or a year before of equal figures. */
function isLevel(perfil: Perfil): boolean {
  const values = numerosDe(perfil, perfil.reporta).map(({ value }) => value);
  if (perfil.accion.tipoAcumulacion === 'Stock') return true;
  // Of one that grows or falls only when the year wants no more than the last one did.
  const [first] = values;
  const isEven = values.length > 1 && values.every((value) => value === first);
  return isEven && (perfil.accion.reglaTrimestral === 'Promedio' || first === perfil.meta);
}

/** The sum or the mean of the year, in the proportion of the year before: all of it, or nothing. */
function enProporcion(perfil: Perfil): Cifras {
  const { accion, meta, reporta, anterior, acumulacion, decimales } = perfil;
  const numbers = numerosDe(perfil, reporta);
  if (reporta.some((trimestre) => anterior[trimestre] === undefined)) return {};
  const isMean = accion.reglaTrimestral === 'Promedio';
  const counted = numbers.filter(({ value }) => esMeta(acumulacion, value));
  const total = isMean ? meta * counted.length : meta;
  const parts = repartir(
    total,
    numbers.map(({ value }) => value),
    decimales,
  );
  if (!parts) return {};
  const isLost = numbers.some(({ value }, i) => value > 0 && parts[i] === 0);
  const isOver = parts.some((part) => part > topeDe(accion, meta));
  if (isLost || isOver) return {};
  const shares = numbers.map(({ trimestre }, i) => [trimestre, parts[i]] as const);
  return { ...npDe(perfil), ...Object.fromEntries(shares) };
}

/** The last quarter makes the year; those before it come as near as they did the year before. */
function hastaLaMeta(perfil: Perfil): Cifras {
  const { accion, meta, reporta, anterior, decimales } = perfil;
  const wanted = reporta.filter((trimestre) => anterior[trimestre] !== NP);
  const last = wanted[wanted.length - 1] ?? reporta[reporta.length - 1];
  const fin = last && anterior[last];
  if (!last) return {};
  const inicio = isDesdeLaLineaBase(accion.tipoAcumulacion) ? nivelInicial(perfil) : 0;
  const near = numerosDe(perfil, wanted).flatMap(({ trimestre, value }) => {
    if (typeof fin !== 'number' || inicio === undefined || inicio === fin) return [];
    const share = (value - inicio) / (fin - inicio);
    if (share < 0 || share > 1) return [];
    const desde = inicio === 0 && !isDesdeLaLineaBase(accion.tipoAcumulacion) ? 0 : fin;
    const proposed = redondear(desde + share * (meta - desde), decimales);
    return proposed === 0 && value !== 0 ? [] : [[trimestre, proposed] as const];
  });
  return { ...npDe(perfil), ...Object.fromEntries(near), [last]: meta };
}

const npDe = ({ reporta, anterior }: Perfil): Cifras =>
  Object.fromEntries(
    reporta.flatMap((trimestre) => (anterior[trimestre] === NP ? [[trimestre, NP] as const] : [])),
  );

const isDesdeLaLineaBase = (tipo: TipoAcumulacion | undefined): boolean =>
  tipo === 'Capacidad' || tipo === 'Reducción' || tipo === 'Reducción anual';

/** Where the year before began: the last meta of the years before it, else the línea base. */
function nivelInicial({ accion, vigencia }: Perfil): number | undefined {
  const before = Object.entries(accion as AnyRow)
    .flatMap(([key, value]) => {
      const year = Number(/^meta(\d{4})$/.exec(key)?.[1] ?? vigencia);
      return year < vigencia - 1 && typeof value === 'number' ? { year, value } : [];
    })
    .sort((a, b) => a.year - b.year);
  return before.pop()?.value ?? accion.lineaBase;
}

const PORCENTAJE = /porcentaje|%/i;
/** A percentage that is to stay under its hundred is not proposed over it. */
const topeDe = ({ unidad = '' }: PamRow, meta: number): number =>
  PORCENTAJE.test(unidad) && meta <= 100 ? 100 : Number.POSITIVE_INFINITY;

/** What the rules say of the quarters once they are all there (META_DISTINTA). */
function makesMeta(
  programado: ProgramadoPorTrimestre,
  { accion, acumulacion }: AnoPorProgramar,
  meta: number,
): boolean {
  if (quedaPorProgramar(programado)) return true;
  const regla = accion.reglaTrimestral ?? 'Suma';
  const rows = TRIMESTRES.map((trimestre) => ({ programado: programado[trimestre] }));
  const total = totalDe(terminosDe(rows, regla, acumulacion).programado, regla);
  return total !== null && isSame(total, meta);
}
