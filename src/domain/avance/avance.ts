// The avance of the plan at a corte: every acción, every componente, the total and the indicador de
// seguimiento, as the command line prints them and the documents tell them.

import { parametro } from '../parametros';
import { type Corte, formatCorte } from '../periodo';
import type { Fila } from '../register';
import type { AccionCalculada } from './accion';
import type { Calificacion } from './calificacion';
import { conTope, puntos } from './cifra';
import { type Media, mediaDe, mediaDelPlan, porComponente } from './consolidar';
import { type AccionEnCorte, calcularAcciones, type LibroAvance } from './en-corte';
import { type EstadoAvance, estadoDe, type Umbrales, umbralesDe } from './estado';
import type { Financiero } from './financiero';
import { type IndicadorSeguimiento, medirIndicador } from './indicador';
import { componenteDe } from './ponderacion';

/** Ratios: 1 = 100 %, uncapped unless the name says ConTope, null where nothing was programmed. */
export interface AvanceVigencia {
  readonly vigencia: number;
  readonly programado: number | null;
  readonly ejecutado: number | null;
  readonly avance: number | null;
  readonly avanceConTope: number | null;
  /** The year's own level against the meta of the cuatrienio, measured as its tipo asks. */
  readonly aporteCuatrienio: number | null;
}
export interface AvanceAccion {
  readonly codigo: string;
  readonly componente: string;
  readonly vigencias: readonly AvanceVigencia[];
  readonly acumulado: number | null;
  readonly avanceCuatrienio: number | null;
  readonly avanceCuatrienioConTope: number | null;
  /** The same figure from closed vigencias alone; null while none is closed. */
  readonly cerrado: number | null;
  /** What was programmed in its place against the meta of the cuatrienio: what avanceCuatrienio should be. */
  readonly esperado: number | null;
  /** Points that avanceCuatrienio moved since the quarter before; null without one. */
  readonly cambio: number | null;
  readonly programadoAlCorte: number | null;
  readonly avanceAlCorte: number | null;
  /** Weighted mean of its activities, capped; null without any programmed. */
  readonly actividades: number | null;
  readonly estado: EstadoAvance;
  /** Null where nothing was programmed or there is no formula. */
  readonly calificacion: Calificacion | null;
  /** Of the vigencia of the corte. */
  readonly financiero: Financiero;
}
export interface AvanceGrupo {
  /** How many acciones it has. */
  readonly acciones: number;
  readonly avanceCuatrienioConTope: number | null;
  readonly actividades: number | null;
}
export interface AvanceComponente extends AvanceGrupo {
  readonly componente: string;
}
export interface Avance {
  readonly corte: string;
  readonly acciones: readonly AvanceAccion[];
  /** In the order in which the PAM names them. */
  readonly componentes: readonly AvanceComponente[];
  readonly total: AvanceGrupo;
  readonly indicadorSeguimiento: IndicadorSeguimiento;
}

/** The avance of the plan; acciones without código are not counted. */
export const avance = (libro: LibroAvance, vigencias: readonly number[], corte: Corte): Avance =>
  avanceDe(calcularAcciones(libro, vigencias, corte), libro.parametros, corte);

/** The same of acciones already calculated at the corte. */
export function avanceDe(
  acciones: readonly AccionEnCorte[],
  parametros: readonly Fila[],
  corte: Corte,
): Avance {
  const umbrales = umbralesDe(parametros);
  return {
    corte: formatCorte(corte),
    acciones: acciones.map((accion) => toAvanceAccion(accion, umbrales)),
    componentes: porComponente(acciones).map(([componente, own]) => ({
      componente,
      ...consolidar(own.length, mediaDe(own)),
    })),
    total: consolidar(acciones.length, mediaDelPlan(acciones, parametros)),
    indicadorSeguimiento: medirIndicador(acciones, parametro(parametros, 'indicador_seguimiento')),
  };
}

const toAvanceAccion = (accion: AccionEnCorte, umbrales: Umbrales): AvanceAccion => ({
  codigo: accion.codigo,
  componente: componenteDe(accion.pam.row),
  vigencias: accion.vigencias.map(toAvanceVigencia),
  acumulado: accion.acumulado,
  avanceCuatrienio: accion.avanceCuatrienio,
  avanceCuatrienioConTope: conTope(accion.avanceCuatrienio),
  cerrado: accion.cerrado,
  esperado: accion.esperado,
  cambio: puntos(accion.avanceCuatrienio, accion.anterior),
  programadoAlCorte: accion.programadoAlCorte,
  avanceAlCorte: accion.avanceAlCorte,
  actividades: accion.actividades,
  estado: estadoDe(accion, umbrales),
  calificacion: accion.calificacion,
  financiero: accion.financiero,
});

const toAvanceVigencia = (v: AccionCalculada['vigencias'][number]): AvanceVigencia => ({
  vigencia: v.vigencia,
  programado: v.programado,
  ejecutado: v.ejecutado,
  avance: v.avance,
  avanceConTope: conTope(v.avance),
  aporteCuatrienio: v.aporteCuatrienio,
});

const consolidar = (acciones: number, media: Media): AvanceGrupo => ({
  acciones,
  avanceCuatrienioConTope: media((a) => conTope(a.avanceCuatrienio)),
  actividades: media((a) => a.actividades),
});
