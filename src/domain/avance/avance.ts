// The avance of the plan at a corte: every acción, every componente, the total and the indicador de
// seguimiento, as the command line prints them and the documents tell them.

import { groupBy } from '../group-by';
import { parametro, parametroPesos } from '../parametros';
import { type Corte, formatCorte } from '../periodo';
import type { Fila } from '../register';
import type { ActividadRow } from '../registers/actividades';
import type { PamRow } from '../registers/pam';
import type { SeguimientoRow } from '../registers/seguimiento';
import { type AccionCalculada, calcularAccion } from './accion';
import { type ActividadCalculada, avanceDeActividades, calcularActividades } from './actividades';
import { conTope, promedioPonderado } from './cifra';
import { type EstadoAvance, estadoDe, umbralesDe } from './estado';
import { type AccionPonderada, type IndicadorSeguimiento, medirIndicador } from './indicador';
import { componenteDe, pesosDeAcciones, porMeta, promedioDeComponentes } from './ponderacion';

/** The rows that the avance is made of. */
export interface LibroAvance {
  readonly pam: readonly Fila<PamRow>[];
  readonly seguimiento: readonly Fila<SeguimientoRow>[];
  readonly actividades: readonly Fila<ActividadRow>[];
  readonly parametros: readonly Fila[];
}

/** Ratios: 1 = 100 %, uncapped unless the name says ConTope, null where nothing was programmed. */
export interface AvanceVigencia {
  readonly vigencia: number;
  readonly programado: number | null;
  readonly ejecutado: number | null;
  readonly avance: number | null;
  readonly avanceConTope: number | null;
  /** ejecutado / meta of the cuatrienio. */
  readonly aporteCuatrienio: number | null;
}
export interface AvanceAccion {
  readonly codigo: string;
  readonly componente: string;
  readonly vigencias: readonly AvanceVigencia[];
  readonly acumulado: number | null;
  readonly avanceCuatrienio: number | null;
  readonly avanceCuatrienioConTope: number | null;
  readonly programadoAlCorte: number | null;
  readonly avanceAlCorte: number | null;
  /** Weighted mean of its activities, capped; null without any programmed. */
  readonly actividades: number | null;
  readonly estado: EstadoAvance;
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

/** An acción with all that is known of it at the corte. */
export interface AccionEnCorte extends AccionPonderada {
  readonly actividades: number | null;
  readonly actividadesCalculadas: readonly ActividadCalculada[];
}

/** The avance of the plan; acciones without código are not counted. */
export function avance(libro: LibroAvance, vigencias: readonly number[], corte: Corte): Avance {
  const acciones = calcularAcciones(libro, vigencias, corte);
  const umbrales = umbralesDe(libro.parametros);
  const componentes = [...groupBy(acciones, ({ pam }) => componenteDe(pam.row))].map(
    ([componente, own]) => ({ componente, ...consolidar(own) }),
  );
  return {
    corte: formatCorte(corte),
    acciones: acciones.map((accion) => ({
      codigo: accion.codigo,
      componente: componenteDe(accion.pam.row),
      vigencias: accion.vigencias.map(toAvanceVigencia),
      acumulado: accion.acumulado,
      avanceCuatrienio: accion.avanceCuatrienio,
      avanceCuatrienioConTope: conTope(accion.avanceCuatrienio),
      programadoAlCorte: accion.programadoAlCorte,
      avanceAlCorte: accion.avanceAlCorte,
      actividades: accion.actividades,
      estado: estadoDe(accion, umbrales),
    })),
    componentes,
    total: totalizarPlan(acciones, componentes, libro.parametros),
    indicadorSeguimiento: medirIndicador(
      acciones,
      parametro(libro.parametros, 'indicador_seguimiento'),
    ),
  };
}

/** The acciones with their figures and the lines these came from; of a repeated código, the first. */
export function calcularAcciones(
  libro: LibroAvance,
  vigencias: readonly number[],
  corte: Corte,
): readonly AccionEnCorte[] {
  const acciones = [...groupBy(libro.pam, ({ row }) => row.codigo).values()].flatMap(
    ([first]) => first ?? [],
  );
  const seguimiento = groupBy(libro.seguimiento, ({ row }) => row.accion);
  const actividades = groupBy(libro.actividades, ({ row }) => row.accion);
  const pesos = pesosDeAcciones(acciones.map(({ row }) => row));
  const pesosVigencia = parametroPesos(libro.parametros, 'pesos_vigencia');
  return acciones.map((pam, i) => {
    const codigo = pam.row.codigo ?? '';
    const own = calcularActividades(actividades.get(codigo) ?? [], corte);
    return {
      ...calcularAccion(pam, seguimiento.get(codigo) ?? [], vigencias, corte),
      peso: pesos[i] ?? 0,
      actividades: avanceDeActividades(own, pesosVigencia),
      actividadesCalculadas: own.flat(),
    };
  });
}

const toAvanceVigencia = (v: AccionCalculada['vigencias'][number]): AvanceVigencia => ({
  vigencia: v.vigencia,
  programado: v.programado,
  ejecutado: v.ejecutado,
  avance: v.avance,
  avanceConTope: conTope(v.avance),
  aporteCuatrienio: v.aporteCuatrienio,
});

/** Means of capped values by ponderación, a shared meta once. */
function consolidar(acciones: readonly AccionEnCorte[]): AvanceGrupo {
  const media = (valorOf: (accion: AccionEnCorte) => number | null): number | null =>
    promedioPonderado(
      porMeta(acciones.map((a) => ({ pam: a.pam.row, peso: a.peso, valor: valorOf(a) }))),
    );
  return {
    acciones: acciones.length,
    avanceCuatrienioConTope: media((a) => conTope(a.avanceCuatrienio)),
    actividades: media((a) => a.actividades),
  };
}

/** Over the acciones or, where the office weighs componentes, over these. */
function totalizarPlan(
  acciones: readonly AccionEnCorte[],
  componentes: readonly AvanceComponente[],
  parametros: readonly Fila[],
): AvanceGrupo {
  const pesos = parametroPesos(parametros, 'pesos_componente');
  if (pesos.size === 0) return consolidar(acciones);
  const media = (valorOf: (componente: AvanceComponente) => number | null): number | null =>
    promedioDeComponentes(
      componentes.map((c) => ({ componente: c.componente, valor: valorOf(c) })),
      pesos,
    );
  return {
    acciones: acciones.length,
    avanceCuatrienioConTope: media((c) => c.avanceCuatrienioConTope),
    actividades: media((c) => c.actividades),
  };
}
