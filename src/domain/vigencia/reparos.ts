// What stands in the way of closing a year, and what is to be known before: an impedimento refuses it, an aviso is only told.

import { antesDeLaAdopcion, esHistorico } from '../historicos';
import { type Corte, formatCorte, TRIMESTRES } from '../periodo';
import { cuenta, enumerar, enumerarDe } from '../redaccion';
import { reportesDe } from '../reporte';
import { nombreDeDatoTardio, vigenciasCerradas } from '../vigencias-cerradas';
import { type AccionEnCierre, faltanEnLaEvaluacion } from './continuan';
import type { LibroDeVigencia } from './libro';
import { quedaPorProgramar } from './proponer-trimestres';
import type { AnoSiguiente } from './seguimiento-siguiente';

/** `cuales` are what it is about: códigos, quarters. */
export interface Reparo {
  readonly clave: string;
  readonly mensaje: string;
  readonly cuales: readonly string[];
}

const reparo = (clave: string, cuales: readonly string[], mensaje: string): readonly Reparo[] =>
  cuales.length > 0 ? [{ clave, cuales, mensaje }] : [];

/** Why a year cannot be closed at all, whatever it holds; undefined when it can. */
export function porQueNoSeCierra(libro: LibroDeVigencia, vigencia: number): string | undefined {
  const { vigencias, hoy, calendario, parametros } = libro;
  if (!vigencias.includes(vigencia)) {
    return `La vigencia ${vigencia} no es del cuatrienio de este libro: escriba una de ${enumerar(vigencias.map(String))}.`;
  }
  if (vigenciasCerradas(parametros).has(vigencia))
    return `La vigencia ${vigencia} ya está cerrada.`;
  const window = calendario.find(({ row }) => row.vigencia === vigencia && row.trimestre === 'T4')
    ?.row.abre;
  const isOver = hoy >= `${vigencia}-12-31` || (window !== undefined && hoy >= window);
  return isOver
    ? undefined
    : `La vigencia ${vigencia} no ha terminado: se cierra desde el 31 de diciembre, o desde que el Calendario abre el reporte de T4.`;
}

/** Of a year that can be closed. The evaluations close with it, and say which acciones go on. */
export function impedimentosDe(
  { parametros }: LibroDeVigencia,
  acciones: readonly AccionEnCierre[],
  vigencia: number,
): readonly Reparo[] {
  // Of a year that the office did not keep in this book nobody asks an evaluation.
  if (antesDeLaAdopcion({ vigencia, trimestre: 'T4' }, parametros)) return [];
  const due = acciones.filter(({ seEvalua }) => seEvalua);
  const none = due.filter((accion) => !faltanEnLaEvaluacion(accion)).map(({ codigo }) => codigo);
  const half = acciones.filter(
    (accion) => accion.evaluacion?.accion === accion.codigo && faltanEnLaEvaluacion(accion)?.length,
  );
  const lacking = half.map(
    (accion) => `${accion.codigo} (${enumerar(faltanEnLaEvaluacion(accion) ?? [])})`,
  );
  return [
    ...reparo(
      'SIN_EVALUACION',
      none,
      `Falta evaluar ${cuenta(none.length, 'acción', 'acciones')} de ${vigencia}: su decisión dice si continúan, y con la vigencia se cierra la evaluación.`,
    ),
    ...reparo(
      'EVALUACION_INCOMPLETA',
      lacking,
      `A la evaluación de ${cuenta(lacking.length, 'acción', 'acciones')} le faltan datos, y con la vigencia se cierra.`,
    ),
  ];
}

/** Reports whose datum is not known yet, as the close keeps them. */
export function datosQueSeEsperan(libro: LibroDeVigencia, vigencia: number): readonly string[] {
  const { pam, seguimiento, hoy } = libro;
  return cortesDe(vigencia).flatMap((corte) =>
    isOwed(libro, corte)
      ? reportesDe(pam, seguimiento, corte, hoy).esperan.map((codigo) =>
          nombreDeDatoTardio(codigo, vigencia, corte.trimestre),
        )
      : [],
  );
}

export interface PorAvisar {
  readonly vigencia: number;
  readonly acciones: readonly AccionEnCierre[];
  readonly esperan: readonly string[];
  /** undefined for the last year of the cuatrienio. */
  readonly siguiente: number | undefined;
  readonly anos: ReadonlyMap<string, AnoSiguiente>;
}

export function avisosDe(libro: LibroDeVigencia, por: PorAvisar): readonly Reparo[] {
  return [...delAnoQueSeCierra(libro, por), ...delAnoQueComienza(libro, por)];
}

function delAnoQueSeCierra(
  libro: LibroDeVigencia,
  { vigencia, esperan }: PorAvisar,
): readonly Reparo[] {
  const { vigencias, parametros, cierres, pam, seguimiento, hoy } = libro;
  const closed = vigenciasCerradas(parametros);
  const open = vigencias.filter(
    (one) =>
      one < vigencia &&
      !closed.has(one) &&
      !antesDeLaAdopcion({ vigencia: one, trimestre: 'T4' }, parametros),
  );
  const owed = cortesDe(vigencia).filter((corte) => isOwed(libro, corte));
  const definitive = new Set(
    cierres.flatMap(({ row: { vigencia: year, trimestre, estado } }) =>
      year && trimestre && estado === 'Definitivo'
        ? formatCorte({ vigencia: year, trimestre })
        : [],
    ),
  );
  const sinCierre = owed.map(formatCorte).filter((corte) => !definitive.has(corte));
  const sinAprobar = seguimiento.flatMap(({ row }) =>
    row.vigencia === vigencia && row.ejecutado !== undefined && row.estado !== 'Aprobado'
      ? `${row.accion} ${row.vigencia}-${row.trimestre}`
      : [],
  );
  const faltan = owed.flatMap((corte) =>
    reportesDe(pam, seguimiento, corte, hoy).faltan.map((one) => `${one} ${formatCorte(corte)}`),
  );
  return [
    ...reparo(
      'ANTERIOR_ABIERTA',
      open.map(String),
      `De los años anteriores falta cerrar ${enumerar(open.map(String))}.`,
    ),
    ...reparo('SIN_CIERRE_DEFINITIVO', sinCierre, `Sin cierre definitivo: ${enumerar(sinCierre)}.`),
    ...reparo(
      'SIN_APROBAR',
      sinAprobar,
      `${cuenta(sinAprobar.length, 'reporte no está aprobado y ya no se podrá aprobar', 'reportes no están aprobados y ya no se podrán aprobar')}: ${enumerar(sinAprobar, MOST)}.`,
    ),
    ...reparo(
      'SIN_REPORTE',
      faltan,
      `${cuenta(faltan.length, 'reporte falta y ya no se podrá registrar', 'reportes faltan y ya no se podrán registrar')}: ${enumerar(faltan, MOST)}.`,
    ),
    ...reparo(
      'DATO_TARDIO',
      esperan,
      `${cuenta(esperan.length, 'reporte espera un dato que todavía no se conoce, y se podrá registrar', 'reportes esperan un dato que todavía no se conoce, y se podrán registrar')} después de cerrar: ${enumerar(esperan, MOST)}.`,
    ),
  ];
}

/** Códigos that a sentence names; all of them stand in `cuales`. */
const MOST = 8;

function delAnoQueComienza(
  { calendario }: LibroDeVigencia,
  { acciones, siguiente, anos }: PorAvisar,
): readonly Reparo[] {
  if (siguiente === undefined) return [];
  const going = acciones.filter(({ continua }) => continua);
  const codigosOf = (some: readonly AccionEnCierre[]) => some.map(({ codigo }) => codigo);
  const metaOf = ({ accion }: AccionEnCierre) => accion[`meta${siguiente}`];
  const begun = going.filter(({ codigo }) => anos.has(codigo));
  const sinMeta = codigosOf(begun.filter((accion) => metaOf(accion) === undefined));
  const fueraDeFecha = codigosOf(
    going.filter(
      ({ accion }) => accion.fechaFin !== undefined && accion.fechaFin < `${siguiente}-01-01`,
    ),
  );
  const conMeta = codigosOf(
    acciones.filter((accion) => !accion.continua && typeof metaOf(accion) === 'number'),
  );
  const blank = codigosOf(
    begun.filter((accion) => {
      const year = anos.get(accion.codigo);
      return typeof metaOf(accion) === 'number' && year && quedaPorProgramar(year.programado);
    }),
  );
  const dated = new Set(
    calendario.flatMap(({ row }) => (row.vigencia === siguiente ? `${row.trimestre}` : [])),
  );
  const undated = TRIMESTRES.filter((trimestre) => !dated.has(trimestre));
  return [
    ...reparo(
      'POR_PROGRAMAR',
      blank,
      `Escriba en Seguimiento lo programado de ${enumerarDe(blank, acciones.length)}: el año anterior no dice cómo se reparte su meta de ${siguiente}.`,
    ),
    ...reparo(
      'SIN_META',
      sinMeta,
      `El PAM no tiene la meta de ${siguiente} de ${enumerarDe(sinMeta, acciones.length)}: sus trimestres quedan en blanco.`,
    ),
    ...reparo(
      'TERMINA_CON_META',
      conMeta,
      `No sigue y el PAM le tiene meta en ${siguiente}: ${enumerarDe(conMeta, acciones.length)}. Póngale NP, o se le pedirá reporte.`,
    ),
    ...reparo(
      'CONTINUA_SIN_FECHA',
      fueraDeFecha,
      `Sigue en ${siguiente} y según el PAM termina antes: ${enumerarDe(fueraDeFecha, acciones.length)}. Corrija su fecha de fin.`,
    ),
    ...reparo(
      'SIN_CALENDARIO',
      undated,
      `El Calendario no tiene el plazo de ${enumerar(undated)} de ${siguiente}: agréguelo.`,
    ),
  ];
}

const cortesDe = (vigencia: number): readonly Corte[] =>
  TRIMESTRES.map((trimestre) => ({ vigencia, trimestre }));

const isOwed = ({ parametros, calendario }: LibroDeVigencia, corte: Corte): boolean =>
  !esHistorico(corte, parametros, calendario);
