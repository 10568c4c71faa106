// The evaluation of a year: how each acción ended, and the five counts of each componente. Every figure is that of the avance at
// the end of the year; what people write of it is in the register.

import type { VigenciaCalculada } from '../avance/accion';
import { avanceDeActividades } from '../avance/actividades';
import { type AccionEnCorte, calcularAcciones, type LibroAvance } from '../avance/en-corte';
import { umbralesDe } from '../avance/estado';
import { quienReporta } from '../avance/meta-compartida';
import { componenteDe } from '../avance/ponderacion';
import { groupBy } from '../group-by';
import { parametroPesos } from '../parametros';
import { finDe, type Juicio, juzgar } from './cumplimiento';
import { CUMPLIMIENTOS, type Cumplimiento } from './valores';

/** Ratios: 1 = 100 %, uncapped, null where there is nothing to divide by. */
export interface AccionEvaluada extends Juicio {
  readonly codigo: string;
  readonly componente: string;
  /** Of the year alone; null also while its datum is waited for. */
  readonly avance: number | null;
  /** Of what was programmed since the plan began; null also where no report answers it: a blank is no 0. */
  readonly avanceAlCorte: number | null;
  /** Weighted mean of its activities of the year, capped. */
  readonly actividades: number | null;
  /** comprometido ÷ apropiado */
  readonly ejecucion: number | null;
  /** Whether somebody reported something of the year. */
  readonly reportada: boolean;
  /** Código of the acción that reports the meta: another one where the meta is shared, and it is evaluated there. */
  readonly reporta: string;
}
export interface ComponenteEvaluado {
  readonly componente: string;
  readonly acciones: number;
  readonly cumplidas: number;
  readonly parciales: number;
  readonly noCumplidas: number;
  readonly noProgramadas: number;
  readonly aLaEspera: number;
}
export interface Evaluacion {
  readonly vigencia: number;
  /** In the order of the PAM. */
  readonly acciones: readonly AccionEvaluada[];
  /** In the order in which the PAM names them. */
  readonly componentes: readonly ComponenteEvaluado[];
}

/** How a year ended, as known by `libro.hoy`. */
export const evaluar = (
  libro: LibroAvance,
  vigencias: readonly number[],
  vigencia: number,
): Evaluacion =>
  evaluarCalculadas(calcularAcciones(libro, vigencias, finDe(vigencia)), libro, vigencia);

/** The same of acciones already calculated at the end of the year. */
export function evaluarCalculadas(
  calculadas: readonly AccionEnCorte[],
  libro: LibroAvance,
  vigencia: number,
): Evaluacion {
  const umbrales = umbralesDe(libro.parametros);
  const pesos = parametroPesos(libro.parametros, 'pesos_vigencia');
  const reporters = quienReporta(libro.pam, libro.seguimiento);
  const acciones = calculadas.map((accion): AccionEvaluada => {
    const delAno = vigenciaDe(accion, vigencia);
    const juicio = juzgar(accion, delAno, umbrales, libro.hoy);
    const isWaiting = juicio.cumplimiento === 'A la espera del dato';
    return {
      codigo: accion.codigo,
      componente: componenteDe(accion.pam.row),
      avance: isWaiting ? null : (delAno?.avance ?? null),
      ...juicio,
      actividades: avanceDeActividades(
        [accion.actividadesCalculadas.filter((one) => one.vigencia === vigencia)],
        pesos,
      ),
      ejecucion: accion.financiero.ejecucion,
      avanceAlCorte: accion.calificacion === 'sin reporte' ? null : accion.avanceAlCorte,
      reportada: delAno?.ejecutado != null,
      reporta: reporters.get(accion.codigo) ?? accion.codigo,
    };
  });
  return {
    vigencia,
    acciones,
    componentes: [...groupBy(acciones, ({ componente }) => componente)].map(
      ([componente, own]) => ({
        componente,
        ...contar(own),
      }),
    ),
  };
}

export const vigenciaDe = (
  { vigencias }: Pick<AccionEnCorte, 'vigencias'>,
  vigencia: number,
): VigenciaCalculada | undefined => vigencias.find((one) => one.vigencia === vigencia);

const CUENTA = {
  Cumplida: 'cumplidas',
  Parcialmente: 'parciales',
  'No cumplida': 'noCumplidas',
  'No programada': 'noProgramadas',
  'A la espera del dato': 'aLaEspera',
} as const satisfies Record<Cumplimiento, keyof ComponenteEvaluado>;

/** Each acción is in one of the five counts. */
export function contar(
  acciones: readonly Pick<AccionEvaluada, 'cumplimiento'>[],
): Omit<ComponenteEvaluado, 'componente'> {
  const counts = CUMPLIMIENTOS.map((one) => [
    CUENTA[one],
    acciones.filter(({ cumplimiento }) => cumplimiento === one).length,
  ]);
  return { acciones: acciones.length, ...Object.fromEntries(counts) } as Omit<
    ComponenteEvaluado,
    'componente'
  >;
}
