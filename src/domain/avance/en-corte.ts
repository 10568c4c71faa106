// The acciones of a plan at a corte, each with its weight, its money and the lines that its figures came from.

import { groupBy } from '../group-by';
import { adopcionDe } from '../historicos';
import { parametro, parametroPesos } from '../parametros';
import { type Corte, corteAnterior } from '../periodo';
import type { Fila } from '../register';
import type { ActividadRow } from '../registers/actividades';
import type { PamRow } from '../registers/pam';
import type { SeguimientoRow } from '../registers/seguimiento';
import { type AccionCalculada, calcularAccion } from './accion';
import { type ActividadCalculada, avanceDeActividades, calcularActividades } from './actividades';
import { razon } from './acumulacion';
import { type Comparada, trimestresHasta } from './calcular-vigencia';
import { type Financiero, financieroDe } from './financiero';
import type { AccionPonderada } from './indicador';
import { quienReporta } from './meta-compartida';
import { pesosDeAcciones } from './ponderacion';

/** The rows that the avance is made of. */
export interface LibroAvance {
  readonly pam: readonly Fila<PamRow>[];
  readonly seguimiento: readonly Fila<SeguimientoRow>[];
  readonly actividades: readonly Fila<ActividadRow>[];
  readonly parametros: readonly Fila[];
  /** Today in Bogotá, YYYY-MM-DD: what is known by then. */
  readonly hoy: string;
}

/** An acción with all that is known of it at the corte. */
export interface AccionEnCorte extends AccionPonderada {
  readonly financiero: Financiero;
  /** What can be judged of the vigencia of the corte; uncapped. */
  readonly avanceDelAno: number | null;
  /** Its avanceCuatrienio at the quarter before; null without one. */
  readonly anterior: number | null;
  /** Whether something was programmed or reported by the quarter before. */
  readonly empezoAntes: boolean;
  readonly actividades: number | null;
  readonly actividadesCalculadas: readonly ActividadCalculada[];
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
  const reporters = quienReporta(acciones, libro.seguimiento);
  const pesos = pesosDeAcciones(acciones.map(({ row }) => row));
  const pesosVigencia = parametroPesos(libro.parametros, 'pesos_vigencia');
  const formulas = { reduccionAnual: parametro(libro.parametros, 'reduccion_anual') };
  const base = parametro(libro.parametros, 'pagos_sobre');
  const adopcion = adopcionDe(libro.parametros);
  const before = corteAnterior(corte);
  return acciones.map((pam, i) => {
    const codigo = pam.row.codigo ?? '';
    const filas = seguimiento.get(reporters.get(codigo) ?? codigo) ?? [];
    const own = calcularActividades(actividades.get(codigo) ?? [], corte);
    const at = (one: Corte): AccionCalculada =>
      calcularAccion(pam, filas, vigencias, { corte: one, hoy: libro.hoy, adopcion }, formulas);
    const calculada = at(corte);
    const antes = vigencias.includes(before.vigencia) ? at(before) : undefined;
    const delAno = calculada.vigencias.find(({ vigencia }) => vigencia === corte.vigencia);
    return {
      ...calculada,
      anterior: antes?.avanceCuatrienio ?? null,
      empezoAntes: antes?.vigencias.some(hayAlgo) ?? false,
      peso: pesos[i] ?? 0,
      actividades: avanceDeActividades(own, pesosVigencia),
      actividadesCalculadas: own.flat(),
      // Its own rows: the money of a shared meta is of the acción that reports it, once.
      financiero: financieroDe(trimestresHasta(seguimiento.get(codigo) ?? [], corte), base),
      avanceDelAno:
        delAno?.juzgada && !delAno.soloAnual
          ? razon(
              calculada.acumulacion,
              delAno.juzgada.ejecutado,
              delAno.juzgada.programado,
              delAno.inicio,
            )
          : null,
    };
  });
}

const hayAlgo = ({ programado, ejecutado }: Comparada): boolean =>
  programado !== null || ejecutado !== null;
