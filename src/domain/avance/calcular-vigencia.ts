// The figures of an acción in one vigencia up to the corte, and how much of it can be judged by today.

import { type Corte, isUpTo, TRIMESTRES, type Trimestre } from '../periodo';
import { type Fila, NP, type Np } from '../register';
import type { PamRow } from '../registers/pam';
import type { SeguimientoRow } from '../registers/seguimiento';
import { type Acumulacion, esMeta, razon } from './acumulacion';
import { esperaElDato, reportaEn } from './exigible';
import { type Terminos, terminosDe, totalDe } from './vigencia';

/** When the figures are looked at: progress counts up to the corte, and what is known by today. */
export interface Momento {
  readonly corte: Corte;
  /** YYYY-MM-DD */
  readonly hoy: string;
  /** The first quarter that the office keeps in this book; undefined where it has kept it from the beginning. */
  readonly adopcion?: Corte | undefined;
}

/** What was programmed and what answers it. */
export interface Comparada {
  readonly programado: number | null;
  readonly ejecutado: number | null;
}

export interface VigenciaCalculada extends Comparada {
  readonly vigencia: number;
  readonly programado: number | null;
  /** Null while nothing is reported. */
  readonly ejecutado: number | null;
  /** Uncapped; null where nothing was programmed. */
  readonly avance: number | null;
  /** Of the year's level on its own, against the meta of the cuatrienio; by tipo. */
  readonly aporteCuatrienio: number | null;
  /** Where the year's ratio starts: 0, the línea base, or the result before it. */
  readonly inicio: number | undefined;
  /** Whether PAM's meta of the vigencia stands in for quarters that nobody programmed, or not all once it has ended. */
  readonly usaMetaDelPam: boolean;
  /** Whether it has only an annual meta and its T4 is still to come: what is due by now nobody has said. */
  readonly soloAnual: boolean;
  /** Up to the last quarter that can be asked for, or was reported; undefined when there is none yet. */
  readonly juzgada: Comparada | undefined;
  /** Whether it ended before the book, and none of its results was brought: what was done in it is not known. */
  readonly sinHistoria: boolean;
  /** Whether the year has ended by the corte and its last datum can be asked for. */
  readonly cerrada: boolean;
  /** The figures of the quarters that count by the regla of the acción. */
  readonly terminos: Terminos;
  /** Quarters of Seguimiento up to the corte, in order. */
  readonly trimestres: readonly Fila<SeguimientoRow>[];
}

/** What a vigencia is calculated from; `filas` are the acción's rows of Seguimiento, in any order. */
export interface DeVigencia {
  readonly pam: PamRow;
  readonly acumulacion: Acumulacion | undefined;
  readonly filas: readonly Fila<SeguimientoRow>[];
  readonly vigencia: number;
  /** The last result reported in earlier vigencias. */
  readonly anterior: number | undefined;
  readonly momento: Momento;
}

export function calcularVigencia(de: DeVigencia): VigenciaCalculada {
  const { pam, acumulacion, filas, vigencia, momento } = de;
  const delAno = trimestresDe(filas, vigencia);
  const trimestres = upTo(delAno, momento.corte);
  const meta = numeroOf(pam[`meta${vigencia}`]);
  const usaMetaDelPam = meta !== undefined && !isProgramadaPorTrimestres(de, delAno);
  const sumar = (some: readonly Fila<SeguimientoRow>[]): Comparada & { terminos: Terminos } => {
    const regla = pam.reglaTrimestral ?? 'Suma';
    const terminos = terminosDe(
      some.map(({ row }) => row),
      regla,
      acumulacion,
    );
    const programado = usaMetaDelPam ? meta : totalDe(terminos.programado, regla);
    const isKnown = regla !== 'Suma' || !leFaltan(some, acumulacion);
    const ejecutado = isKnown ? totalDe(terminos.ejecutado, regla) : null;
    return { programado, ejecutado, terminos };
  };
  const { terminos, programado, ejecutado } = sumar(trimestres);
  const hasta = juzgableHasta(de, trimestres);
  const inicio = acumulacion?.desde === 'anterior' ? (de.anterior ?? pam.lineaBase) : pam.lineaBase;
  return {
    vigencia,
    programado,
    ejecutado,
    avance: razon(acumulacion, ejecutado, programado, inicio),
    aporteCuatrienio: razon(acumulacion, ejecutado, pam.metaCuatrienio, pam.lineaBase),
    inicio: acumulacion?.desde === 'cero' ? 0 : inicio,
    usaMetaDelPam,
    soloAnual: usaMetaDelPam && esMeta(acumulacion, meta) && !hasEnded(momento.corte, vigencia),
    juzgada: hasta && sumar(upTo(trimestres, { vigencia, trimestre: hasta })),
    sinHistoria: isBefore(momento.adopcion, vigencia) && !delAno.some(isReported),
    cerrada: hasta === 'T4',
    terminos,
    trimestres,
  };
}

/**
 * Whether its quarters say what was programmed of a year. Those still to come are programming too: a year whose goal falls in
 * T4 has none in T1. Once it has ended, all that report must say it, be it NP: a blank is not a goal that was lowered.
 */
function isProgramadaPorTrimestres(
  { pam, acumulacion, vigencia, momento: { corte } }: DeVigencia,
  delAno: readonly Fila<SeguimientoRow>[],
): boolean {
  const saying = delAno.filter(({ row }) => row.programado !== undefined);
  if (!saying.some(({ row }) => esMeta(acumulacion, row.programado))) return false;
  if (!hasEnded(corte, vigencia)) return true;
  return TRIMESTRES.filter((trimestre) => reportaEn(pam, trimestre)).every((trimestre) =>
    saying.some(({ row }) => row.trimestre === trimestre),
  );
}

/** Whether the total of a year that is to come down lacks a programmed quarter: a blank would count as the best of results. */
const leFaltan = (
  trimestres: readonly Fila<SeguimientoRow>[],
  acumulacion: Acumulacion | undefined,
): boolean =>
  acumulacion?.ceroEsMeta === true &&
  trimestres.some(({ row }) => row.ejecutado === undefined && esMeta(acumulacion, row.programado));

const isReported = ({ row }: Fila<SeguimientoRow>): boolean => row.ejecutado !== undefined;

/** Whether a whole year comes before the first quarter of the book. */
const isBefore = (adopcion: Corte | undefined, vigencia: number): boolean =>
  adopcion !== undefined && vigencia < adopcion.vigencia;

const hasEnded = (corte: Corte, vigencia: number): boolean => isUpTo(corte, vigencia, 'T4');

/** The last quarter up to the corte that was reported, or whose report is due and whose datum is known. */
function juzgableHasta(
  { pam, vigencia, momento: { corte, hoy } }: DeVigencia,
  trimestres: readonly Fila<SeguimientoRow>[],
): Trimestre | undefined {
  const reported = new Set(
    trimestres.flatMap(({ row }) => (row.ejecutado === undefined ? [] : row.trimestre)),
  );
  return [...TRIMESTRES]
    .reverse()
    .filter((trimestre) => isUpTo(corte, vigencia, trimestre))
    .find(
      (trimestre) =>
        reported.has(trimestre) ||
        (reportaEn(pam, trimestre) && !esperaElDato(pam, { vigencia, trimestre }, hoy)),
    );
}

const upTo = (
  filas: readonly Fila<SeguimientoRow>[],
  corte: Corte,
): readonly Fila<SeguimientoRow>[] =>
  filas.filter(
    ({ row: { vigencia, trimestre } }) =>
      vigencia !== undefined && trimestre && isUpTo(corte, vigencia, trimestre),
  );

/** The quarters of the vigencia of a corte up to it, in order. */
export const trimestresHasta = (
  filas: readonly Fila<SeguimientoRow>[],
  corte: Corte,
): readonly Fila<SeguimientoRow>[] => upTo(trimestresDe(filas, corte.vigencia), corte);

/** The quarters of a vigencia in the order of the year; of a repeated one, the first row. */
function trimestresDe(
  filas: readonly Fila<SeguimientoRow>[],
  vigencia: number,
): readonly Fila<SeguimientoRow>[] {
  const find = (trimestre: Trimestre): readonly Fila<SeguimientoRow>[] =>
    filas.filter(({ row }) => row.vigencia === vigencia && row.trimestre === trimestre).slice(0, 1);
  return TRIMESTRES.flatMap(find);
}

const numeroOf = (value: number | Np | undefined): number | undefined =>
  value === NP ? undefined : value;
