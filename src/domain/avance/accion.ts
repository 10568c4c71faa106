// The avance of one acción: its vigencias up to the corte, and what they make of the cuatrienio.
// Every figure keeps the lines it came from; averaging with other acciones happens elsewhere.

import type { Fila } from '../register';
import type { PamRow } from '../registers/pam';
import type { SeguimientoRow } from '../registers/seguimiento';
import { type Acumulacion, acumulacionDe, esMeta, type Formulas, razon } from './acumulacion';
import {
  type Comparada,
  calcularVigencia,
  type Momento,
  type VigenciaCalculada,
} from './calcular-vigencia';
import { type Calificacion, calificar } from './calificacion';
import { suma } from './cifra';

export type { VigenciaCalculada } from './calcular-vigencia';

export interface AccionCalculada {
  readonly codigo: string;
  readonly pam: Fila<PamRow>;
  readonly acumulacion: Acumulacion | undefined;
  readonly vigencias: readonly VigenciaCalculada[];
  /** What the cuatrienio has: of a level that is totalled at the end of the year, that of the last closed one. */
  readonly acumulado: number | null;
  /** The vigencias that `acumulado` is made of. */
  readonly acumuladas: readonly number[];
  /** Against the meta of the cuatrienio, uncapped; null when it cannot be computed. */
  readonly avanceCuatrienio: number | null;
  /** The same of closed vigencias alone; null while none is closed. */
  readonly cerrado: number | null;
  /** Years before the book of which nothing was brought: they are not judged, for what was done in them is not known. */
  readonly sinHistoria: readonly number[];
  /** What was programmed in place of `acumulado`, against the meta of the cuatrienio; 0 where nothing was yet. */
  readonly esperado: number | null;
  readonly programadoEsperado: number | null;
  readonly programadoAlCorte: number | null;
  /** What counts against programadoAlCorte; null while nothing is reported that does. */
  readonly ejecutadoAlCorte: number | null;
  /** Where the ratio at the corte starts: 0, the línea base, or the result before the year that it judges. */
  readonly inicioAlCorte: number | undefined;
  /** Uncapped; null when nothing was programmed up to the corte or it cannot be computed. */
  readonly avanceAlCorte: number | null;
  readonly calificacion: Calificacion | null;
  /** Whether some quarter up to the corte has a result. */
  readonly reportada: boolean;
}

/** The figures of an acción; `filas` are its own rows of Seguimiento, in any order. */
export function calcularAccion(
  pam: Fila<PamRow>,
  filas: readonly Fila<SeguimientoRow>[],
  anos: readonly number[],
  momento: Momento,
  formulas: Formulas,
): AccionCalculada {
  const { codigo = '', tipoAcumulacion, lineaBase, metaCuatrienio } = pam.row;
  const acumulacion = acumulacionDe(tipoAcumulacion, formulas);
  const vigencias = calcularVigencias(pam.row, acumulacion, filas, anos, momento);
  const cerradas = vigencias.filter(({ cerrada }) => cerrada);
  const cuentan = acumulacion ? cuentanEnElCuatrienio(pam.row, acumulacion, vigencias) : [];
  const acumulado = acumulacion ? acumular(acumulacion, cuentan) : null;
  const juzgadas = acumulacion ? conHistoria(acumulacion, vigencias) : vigencias;
  const programadoEsperado = acumulacion
    ? programadoDe(
        acumulacion,
        cuentan.filter((one) => juzgadas.includes(one)),
      )
    : null;
  const alCorte = compararAlCorte(acumulacion, juzgadas);
  const contraMeta = (logrado: number | null): number | null =>
    razon(acumulacion, logrado, metaCuatrienio, lineaBase);
  const { programado, ejecutado, inicio } = alCorte;
  const avanceAlCorte = razon(acumulacion, ejecutado, programado, inicio);
  return {
    codigo,
    pam,
    acumulacion,
    vigencias,
    acumulado,
    acumuladas: cuentan.map(({ vigencia }) => vigencia),
    sinHistoria: vigencias.flatMap((one) => (juzgadas.includes(one) ? [] : one.vigencia)),
    avanceCuatrienio: contraMeta(acumulado),
    cerrado:
      acumulacion && cerradas.length > 0 ? contraMeta(acumular(acumulacion, cerradas)) : null,
    esperado: contraMeta(programadoEsperado),
    programadoEsperado,
    programadoAlCorte: programado,
    ejecutadoAlCorte: ejecutado,
    inicioAlCorte: inicio,
    avanceAlCorte,
    calificacion: calificar({
      pam,
      acumulacion,
      vigencias,
      ejecutadoAlCorte: ejecutado,
      avanceAlCorte,
      momento,
    }),
    reportada: vigencias.some(({ trimestres }) =>
      trimestres.some(({ row }) => row.ejecutado !== undefined),
    ),
  };
}

function calcularVigencias(
  pam: PamRow,
  acumulacion: Acumulacion | undefined,
  filas: readonly Fila<SeguimientoRow>[],
  anos: readonly number[],
  momento: Momento,
): readonly VigenciaCalculada[] {
  const vigencias: VigenciaCalculada[] = [];
  let anterior: number | undefined;
  for (const vigencia of anos.filter((ano) => ano <= momento.corte.vigencia)) {
    const one = calcularVigencia({ pam, acumulacion, filas, vigencia, anterior, momento });
    vigencias.push(one);
    anterior = one.ejecutado ?? anterior;
  }
  return vigencias;
}

/**
 * The open year counts once it says something of the cuatrienio, which would else go back every January. A level that its
 * quarters add up to is not known before its year ends: until the first one does, only a level from 0 has a part to show. And
 * what starts again each year says nothing before its first report.
 */
function cuentanEnElCuatrienio(
  { reglaTrimestral = 'Suma' }: PamRow,
  { acumula, desde, permanece }: Acumulacion,
  vigencias: readonly VigenciaCalculada[],
): readonly VigenciaCalculada[] {
  if (acumula === 'suma') return vigencias;
  const cerradas = vigencias.filter(({ cerrada }) => cerrada);
  if (reglaTrimestral === 'Suma' && desde !== 'cero') return cerradas;
  const abiertas = vigencias.filter(({ cerrada }) => !cerrada);
  const isOpenKnown = abiertas.some(({ ejecutado }) => ejecutado !== null);
  const speaks = reglaTrimestral !== 'Suma' && (permanece || isOpenKnown);
  return !speaks && cerradas.some(({ ejecutado }) => ejecutado !== null) ? cerradas : vigencias;
}

function acumular(acumulacion: Acumulacion, vigencias: readonly Comparada[]): number | null {
  const ejecutados = vigencias.flatMap(({ ejecutado }) => ejecutado ?? []);
  if (ejecutados.length === 0) return null;
  return acumulacion.acumula === 'suma' ? suma(ejecutados) : (ejecutados.pop() ?? null);
}

/** What was programmed of what can be judged: the sum, or the last level. */
function programadoDe(
  acumulacion: Acumulacion,
  vigencias: readonly VigenciaCalculada[],
): number | null {
  const programados = vigencias.flatMap(({ soloAnual, juzgada }) =>
    !soloAnual && esMeta(acumulacion, juzgada?.programado) ? juzgada.programado : [],
  );
  if (programados.length === 0) return null;
  return acumulacion.acumula === 'suma' ? suma(programados) : (programados.pop() ?? null);
}

/**
 * What was done before the book and not brought to it is not known, which is not 0: it is left out of what was programmed.
 * Where nothing else was programmed there is no figure without it, and the acción counts 0 and is listed.
 */
function conHistoria(
  acumulacion: Acumulacion,
  vigencias: readonly VigenciaCalculada[],
): readonly VigenciaCalculada[] {
  const known = vigencias.filter(({ sinHistoria }) => !sinHistoria);
  return programadoDe(acumulacion, known) === null ? vigencias : known;
}

interface AlCorte extends Comparada {
  readonly inicio: number | undefined;
}
const NADA_AL_CORTE: AlCorte = { programado: null, ejecutado: null, inicio: undefined };

/** What was programmed up to the corte and what answers it; the last programmed vigencia where they do not add up. */
function compararAlCorte(
  acumulacion: Acumulacion | undefined,
  vigencias: readonly VigenciaCalculada[],
): AlCorte {
  if (!acumulacion) return NADA_AL_CORTE;
  const juzgadas = vigencias.flatMap(({ vigencia, inicio, juzgada }) =>
    juzgada ? [{ vigencia, inicio, ...juzgada }] : [],
  );
  if (acumulacion.acumula === 'suma') {
    const programados = juzgadas.flatMap(({ programado }) => programado ?? []);
    return {
      programado: programados.length === 0 ? null : suma(programados),
      ejecutado: acumular(acumulacion, juzgadas),
      inicio: 0,
    };
  }
  const programadas = juzgadas.filter(({ programado }) => esMeta(acumulacion, programado));
  const ultima = programadas[programadas.length - 1];
  if (!ultima) return NADA_AL_CORTE;
  // A report older than the last programmed vigencia does not answer for it: that year counts 0.
  const answering = juzgadas.filter(({ vigencia }) =>
    acumulacion.permanece ? vigencia >= ultima.vigencia : vigencia === ultima.vigencia,
  );
  return {
    programado: ultima.programado,
    ejecutado: acumular(acumulacion, answering),
    inicio: ultima.inicio,
  };
}
