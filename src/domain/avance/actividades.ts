// The avance of the activities of an acción: a second figure, never blended with that of its meta.

import { groupBy } from '../group-by';
import { type Corte, isUpTo } from '../periodo';
import type { Fila } from '../register';
import type { ActividadRow } from '../registers/actividades';
import { ACUMULACIONES, razon } from './acumulacion';
import { completarPesos, conTope, type Ponderado, promedioPonderado, suma } from './cifra';

/** An activity in a vigencia, up to the corte. */
export interface ActividadCalculada {
  readonly vigencia: number;
  readonly numero: number;
  readonly programado: number;
  readonly ejecutado: number | null;
  /** Uncapped; null where nothing was programmed up to the corte. */
  readonly avance: number | null;
  readonly peso: number;
  readonly filas: readonly Fila<ActividadRow>[];
}

/** The activities of an acción with something up to the corte, by vigencia; blank weights take the mean of the others. */
export function calcularActividades(
  filas: readonly Fila<ActividadRow>[],
  corte: Corte,
): readonly (readonly ActividadCalculada[])[] {
  const counted = filas.filter(
    ({ row: { vigencia, trimestre } }) =>
      vigencia !== undefined && trimestre !== undefined && isUpTo(corte, vigencia, trimestre),
  );
  return [...groupBy(counted, ({ row }) => row.vigencia)].map(([vigencia, delAno]) => {
    const actividades = [...groupBy(delAno, ({ row }) => row.numero)];
    const pesos = pesosDe(
      actividades.map(([, own]) => own.find(({ row }) => row.peso !== undefined)?.row.peso),
    );
    return actividades.map(([numero, own], i) => ({
      ...totalDe(own),
      vigencia,
      numero,
      peso: pesos[i] ?? 0,
      filas: own,
    }));
  });
}

/** Weights that are all 0 say as little as blank ones: the activities weigh the same. */
const pesosDe = (given: readonly (number | undefined)[]): readonly number[] =>
  completarPesos(
    given.some((peso) => peso !== undefined && peso > 0) ? given : given.map(() => undefined),
  );

/** Weighted mean of the capped activities, vigencia by vigencia and then among them; null without any programmed. */
export function avanceDeActividades(
  porVigencia: readonly (readonly ActividadCalculada[])[],
  pesosVigencia: ReadonlyMap<string, number>,
): number | null {
  const pesos = completarPesos(
    porVigencia.map(([first]) => pesosVigencia.get(String(first?.vigencia))),
  );
  const vigencias: readonly Ponderado[] = porVigencia.map((actividades, i) => ({
    valor: promedioPonderado(
      actividades.map(({ avance, peso }) => ({ valor: conTope(avance), peso })),
    ),
    peso: pesos[i] ?? 0,
  }));
  return promedioPonderado(vigencias);
}

function totalDe(
  filas: readonly Fila<ActividadRow>[],
): Pick<ActividadCalculada, 'programado' | 'ejecutado' | 'avance'> {
  const programado = suma(
    filas.flatMap(({ row }) => (typeof row.programado === 'number' ? row.programado : [])),
  );
  const reported = filas.flatMap(({ row }) => row.ejecutado ?? []);
  const ejecutado = reported.length === 0 ? null : suma(reported);
  return {
    programado,
    ejecutado,
    avance: razon(ACUMULACIONES.Acumulado, ejecutado, programado, 0),
  };
}
