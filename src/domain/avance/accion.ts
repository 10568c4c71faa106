// The avance of one acción: its vigencias up to the corte, and what they make of the cuatrienio.
// Every figure keeps the lines it came from; averaging with other acciones happens elsewhere.

import { type Corte, isUpTo, TRIMESTRES, type Trimestre } from '../periodo';
import { type Fila, NP, type Np } from '../register';
import type { PamRow } from '../registers/pam';
import type { SeguimientoRow } from '../registers/seguimiento';
import { ACUMULACIONES, type Acumulacion, esMeta, razon } from './acumulacion';
import { proporcion, suma } from './cifra';
import { type Terminos, terminosDe, totalDe } from './vigencia';

export interface VigenciaCalculada {
  readonly vigencia: number;
  readonly programado: number | null;
  /** Null while nothing is reported. */
  readonly ejecutado: number | null;
  /** Uncapped; null where nothing was programmed. */
  readonly avance: number | null;
  readonly aporteCuatrienio: number | null;
  /** Whether PAM's meta of the vigencia stands in for quarters that nobody programmed. */
  readonly usaMetaDelPam: boolean;
  /** The figures of the quarters that count by the regla of the acción. */
  readonly terminos: Terminos;
  /** Quarters of Seguimiento up to the corte, in order. */
  readonly trimestres: readonly Fila<SeguimientoRow>[];
}

export interface AccionCalculada {
  readonly codigo: string;
  readonly pam: Fila<PamRow>;
  readonly acumulacion: Acumulacion | undefined;
  readonly vigencias: readonly VigenciaCalculada[];
  readonly acumulado: number | null;
  /** Against the meta of the cuatrienio, uncapped; null when it cannot be computed. */
  readonly avanceCuatrienio: number | null;
  readonly programadoAlCorte: number | null;
  /** What counts against programadoAlCorte; null while nothing is reported that does. */
  readonly ejecutadoAlCorte: number | null;
  /** Uncapped; null when nothing was programmed up to the corte or it cannot be computed. */
  readonly avanceAlCorte: number | null;
  /** Whether some quarter up to the corte has a result. */
  readonly reportada: boolean;
}

/** The figures of an acción at a corte; `filas` are its own rows of Seguimiento, in any order. */
export function calcularAccion(
  pam: Fila<PamRow>,
  filas: readonly Fila<SeguimientoRow>[],
  anos: readonly number[],
  corte: Corte,
): AccionCalculada {
  const { codigo = '', tipoAcumulacion, lineaBase, metaCuatrienio } = pam.row;
  const acumulacion = tipoAcumulacion && ACUMULACIONES[tipoAcumulacion];
  const vigencias = anos
    .filter((vigencia) => vigencia <= corte.vigencia)
    .map((vigencia) => calcularVigencia(pam.row, filas, vigencia, corte));
  const acumulado = acumulacion ? acumular(acumulacion, vigencias) : null;
  const alCorte = acumulacion
    ? compararAlCorte(acumulacion, vigencias)
    : { programado: null, ejecutado: null };
  return {
    codigo,
    pam,
    acumulacion,
    vigencias,
    acumulado,
    avanceCuatrienio: razon(acumulacion, acumulado, metaCuatrienio, lineaBase),
    programadoAlCorte: alCorte.programado,
    ejecutadoAlCorte: alCorte.ejecutado,
    avanceAlCorte: razon(acumulacion, alCorte.ejecutado, alCorte.programado, lineaBase),
    reportada: vigencias.some(({ trimestres }) =>
      trimestres.some(({ row }) => row.ejecutado !== undefined),
    ),
  };
}

function calcularVigencia(
  pam: PamRow,
  filas: readonly Fila<SeguimientoRow>[],
  vigencia: number,
  corte: Corte,
): VigenciaCalculada {
  const acumulacion = pam.tipoAcumulacion && ACUMULACIONES[pam.tipoAcumulacion];
  const delAno = trimestresDe(filas, vigencia);
  const trimestres = delAno.filter(
    ({ row }) => row.trimestre && isUpTo(corte, vigencia, row.trimestre),
  );
  const regla = pam.reglaTrimestral ?? 'Suma';
  const terminos = terminosDe(
    trimestres.map(({ row }) => row),
    regla,
    acumulacion,
  );
  const meta = numeroOf(pam[`meta${vigencia}`]);
  // Quarters still to come are programming too: a year whose goal falls in T4 has none in T1.
  const usaMetaDelPam =
    meta !== undefined && !delAno.some(({ row }) => esMeta(acumulacion, row.programado));
  const programado = usaMetaDelPam ? meta : totalDe(terminos.programado, regla);
  const ejecutado = totalDe(terminos.ejecutado, regla);
  return {
    vigencia,
    programado,
    ejecutado,
    avance: razon(acumulacion, ejecutado, programado, pam.lineaBase),
    aporteCuatrienio: aporte(ejecutado, numeroOf(pam.metaCuatrienio)),
    usaMetaDelPam,
    terminos,
    trimestres,
  };
}

/** The quarters of a vigencia in the order of the year; of a repeated one, the first row. */
function trimestresDe(
  filas: readonly Fila<SeguimientoRow>[],
  vigencia: number,
): readonly Fila<SeguimientoRow>[] {
  const find = (trimestre: Trimestre): readonly Fila<SeguimientoRow>[] =>
    filas.filter(({ row }) => row.vigencia === vigencia && row.trimestre === trimestre).slice(0, 1);
  return TRIMESTRES.flatMap(find);
}

function acumular(
  acumulacion: Acumulacion,
  vigencias: readonly VigenciaCalculada[],
): number | null {
  const ejecutados = vigencias.flatMap(({ ejecutado }) => ejecutado ?? []);
  if (ejecutados.length === 0) return null;
  return acumulacion.acumula === 'suma' ? suma(ejecutados) : (ejecutados.pop() ?? null);
}

/** What was programmed up to the corte and what answers it; the last programmed vigencia where they do not add up. */
function compararAlCorte(
  acumulacion: Acumulacion,
  vigencias: readonly VigenciaCalculada[],
): { readonly programado: number | null; readonly ejecutado: number | null } {
  if (acumulacion.acumula === 'suma') {
    const programados = vigencias.flatMap(({ programado }) => programado ?? []);
    return {
      programado: programados.length === 0 ? null : suma(programados),
      ejecutado: acumular(acumulacion, vigencias),
    };
  }
  const programadas = vigencias.filter(({ programado }) => esMeta(acumulacion, programado));
  const ultima = programadas[programadas.length - 1];
  if (!ultima) return { programado: null, ejecutado: null };
  // A report older than the last programmed vigencia does not answer for it: that year counts 0.
  const answering = vigencias.filter(({ vigencia }) =>
    acumulacion.permanece ? vigencia >= ultima.vigencia : vigencia === ultima.vigencia,
  );
  return { programado: ultima.programado, ejecutado: acumular(acumulacion, answering) };
}

const aporte = (ejecutado: number | null, meta: number | undefined): number | null =>
  meta === undefined || meta === 0 ? null : proporcion((ejecutado ?? 0) / meta);

const numeroOf = (value: number | Np | undefined): number | undefined =>
  value === NP ? undefined : value;
