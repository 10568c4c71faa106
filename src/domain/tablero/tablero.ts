// The Tablero: the plan at a corte by componente, by vigencia, by quarter, by institution, and its money beside what was done. Every figure
// is that of the informe trimestral of the same corte, from the same code.

import { planAlCorte } from '../avance/al-corte';
import type { AvanceAccion } from '../avance/avance';
import { compararGrupo, mediaDe, porComponente } from '../avance/consolidar';
import { type Contradiccion, contradiccionDe, decirContradiccion } from '../avance/contradiccion';
import type { LibroAvance } from '../avance/en-corte';
import { ESTADOS_AVANCE, type EstadoAvance, umbralesDe } from '../avance/estado';
import type { IndicadorSeguimiento } from '../avance/indicador';
import { type Promedio, promedioDelGrupo, promedioDelPlan } from '../avance/promedio';
import {
  type Recursos,
  type RecursosDeComponente,
  recursosDe,
  recursosPorComponente,
} from '../avance/recursos';
import { parametro } from '../parametros';
import { type Corte, formatCorte, isUpTo, TRIMESTRES } from '../periodo';
import type { Fila } from '../register';
import type { CalendarioRow } from '../registers/calendario';
import { type Reportes, reportesDe } from '../reporte';
import { type Instituciones, institucionesDe, type LibroDeInstituciones } from './instituciones';

export interface LibroDelTablero extends LibroAvance, LibroDeInstituciones {
  readonly calendario: readonly Fila<CalendarioRow>[];
}

/** Ratios: 1 = 100 %, capped as they are averaged; null where there is none. */
export interface CifrasDelGrupo {
  readonly acciones: number;
  readonly avance: number | null;
  readonly esperado: number | null;
  /** Points since the quarter before. */
  readonly cambio: number | null;
  readonly actividades: number | null;
  readonly estados: { readonly [E in EstadoAvance]: number };
  /** Where `avance` comes from. */
  readonly promedio: Promedio;
}
export interface ComponenteDelTablero extends CifrasDelGrupo {
  readonly componente: string;
}
export interface PlanDelTablero extends CifrasDelGrupo {
  /** With the vigencias that are over alone. */
  readonly cerrado: number | null;
  readonly delAno: number | null;
  readonly indicador: IndicadorSeguimiento;
}
export interface MomentoDelTablero {
  readonly corte: string;
  readonly avance: number | null;
  readonly esperado: number | null;
}
export interface VigenciaDelTablero {
  readonly vigencia: number;
  /** Up to where it is counted: its T4, or the corte. */
  readonly corte: string;
  /** What was done of what was programmed in the year. */
  readonly avance: number | null;
  /** The figure of the cuatrienio at the end of it. */
  readonly cuatrienio: number | null;
}
export interface AccionDelTablero {
  readonly codigo: string;
  readonly accion: string;
  readonly componente: string;
  readonly responsable: string | null;
  readonly avance: number | null;
  readonly esperado: number | null;
  readonly avanceAlCorte: number | null;
  readonly actividades: number | null;
  readonly estado: EstadoAvance;
  /** Nobody reported it: what counts 0 for that is no result. */
  readonly sinReporte: boolean;
  readonly peso: number;
}
export interface ContradiccionDelTablero {
  readonly codigo: string;
  readonly accion: string;
  readonly clase: Contradiccion;
  readonly dicho: string;
}
export interface Tablero {
  readonly corte: string;
  readonly cuatrienio: string;
  readonly plan: PlanDelTablero;
  readonly componentes: readonly ComponenteDelTablero[];
  readonly vigencias: readonly VigenciaDelTablero[];
  /** From the first of the cuatrienio to the corte. */
  readonly trimestres: readonly MomentoDelTablero[];
  readonly recursos: {
    /** What pagos are divided by. */
    readonly base: string;
    readonly componentes: readonly RecursosDeComponente[];
    readonly total: Recursos;
  };
  readonly instituciones: Instituciones;
  readonly acciones: readonly AccionDelTablero[];
  readonly contradicciones: readonly ContradiccionDelTablero[];
  readonly reportes: Reportes;
}

export function tableroDe(
  libro: LibroDelTablero,
  vigencias: readonly number[],
  corte: Corte,
): Tablero {
  const { parametros } = libro;
  const planes = cortesHasta(vigencias, corte).map((one) => planAlCorte(libro, vigencias, one));
  const plan = planes[planes.length - 1] ?? planAlCorte(libro, vigencias, corte);
  const { avance, calculos, comparacion } = plan;
  const reportes = reportesDe(libro.pam, libro.seguimiento, corte, libro.hoy, libro);
  const base = parametro(parametros, 'pagos_sobre');
  const grupos = new Map(porComponente(calculos));
  return {
    corte: formatCorte(corte),
    cuatrienio: `${vigencias[0]}-${vigencias[vigencias.length - 1]}`,
    plan: {
      ...comparacion,
      acciones: avance.total.acciones,
      avance: avance.total.avanceCuatrienioConTope,
      actividades: avance.total.actividades,
      estados: estadosDe(avance.acciones),
      promedio: promedioDelPlan(calculos, parametros),
      indicador: avance.indicadorSeguimiento,
    },
    componentes: avance.componentes.map(({ componente, avanceCuatrienioConTope, ...one }) => {
      const own = grupos.get(componente) ?? [];
      const { esperado, cambio } = compararGrupo(mediaDe(own));
      return {
        componente,
        acciones: one.acciones,
        avance: avanceCuatrienioConTope,
        esperado,
        cambio,
        actividades: one.actividades,
        estados: estadosDe(avance.acciones.filter((accion) => accion.componente === componente)),
        promedio: promedioDelGrupo(own),
      };
    }),
    vigencias: planes
      .filter(({ corte: at }) => at.trimestre === 'T4' || at === plan.corte)
      .map(({ corte: at, avance: figures, comparacion: beside }) => ({
        vigencia: at.vigencia,
        corte: formatCorte(at),
        avance: beside.delAno,
        cuatrienio: figures.total.avanceCuatrienioConTope,
      })),
    trimestres: planes.map(({ corte: at, avance: figures, comparacion: beside }) => ({
      corte: formatCorte(at),
      avance: figures.total.avanceCuatrienioConTope,
      esperado: beside.esperado,
    })),
    recursos: {
      base,
      componentes: recursosPorComponente(calculos, base),
      total: recursosDe(calculos, base),
    },
    instituciones: institucionesDe(libro, corte),
    acciones: calculos.flatMap((calculo, i) => {
      const figures = avance.acciones[i];
      if (!figures) return [];
      return {
        codigo: calculo.codigo,
        accion: calculo.pam.row.accion ?? '',
        componente: figures.componente,
        responsable: calculo.pam.row.responsable ?? null,
        avance: figures.avanceCuatrienioConTope,
        esperado: figures.esperado,
        avanceAlCorte: figures.avanceAlCorte,
        actividades: figures.actividades,
        estado: figures.estado,
        sinReporte: figures.calificacion === 'sin reporte',
        peso: calculo.peso,
      };
    }),
    contradicciones: calculos.flatMap((calculo): ContradiccionDelTablero | readonly [] => {
      const clase = contradiccionDe(calculo, umbralesDe(parametros));
      // What is not reported yet contradicts nothing.
      if (!clase || reportes.faltan.includes(calculo.codigo)) return [];
      const { codigo, pam } = calculo;
      return {
        codigo,
        accion: pam.row.accion ?? '',
        clase,
        dicho: decirContradiccion(clase, calculo),
      };
    }),
    reportes,
  };
}

const cortesHasta = (vigencias: readonly number[], corte: Corte): readonly Corte[] =>
  vigencias.flatMap((vigencia) =>
    TRIMESTRES.filter((trimestre) => isUpTo(corte, vigencia, trimestre)).map((trimestre) => ({
      vigencia,
      trimestre,
    })),
  );

function estadosDe(acciones: readonly AvanceAccion[]): CifrasDelGrupo['estados'] {
  const counted = ESTADOS_AVANCE.map(
    (estado) => [estado, acciones.filter((one) => one.estado === estado).length] as const,
  );
  return Object.fromEntries(counted) as CifrasDelGrupo['estados'];
}
