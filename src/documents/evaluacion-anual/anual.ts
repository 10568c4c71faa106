// What the evaluation of a year is printed from: the figures at its end, those of the year before, and what people wrote.

import { conTope, puntos } from '../../domain/avance/cifra';
import { mediaDelPlan } from '../../domain/avance/consolidar';
import { type AccionEnCorte, calcularAcciones } from '../../domain/avance/en-corte';
import { finDe } from '../../domain/evaluacion/cumplimiento';
import {
  type AccionEvaluada,
  contar,
  type Evaluacion,
  evaluarCalculadas,
} from '../../domain/evaluacion/evaluacion';
import { type CampoDeEvaluacion, faltaDe } from '../../domain/evaluacion/pendiente';
import type { Fila } from '../../domain/register';
import type { EvaluacionRow } from '../../domain/registers/evaluaciones';
import {
  type AccionInforme,
  type Informe,
  type InformeInput,
  type LibroInforme,
  prepararInforme,
} from '../del-corte/libro';

export interface AnualInput extends Omit<InformeInput, 'corte'> {
  readonly vigencia: number;
  readonly evaluaciones: readonly Fila<EvaluacionRow>[];
}
/** An acción with how it ended and what was written of it. */
export interface AccionAnual extends AccionInforme {
  readonly evaluada: AccionEvaluada;
  /** Nothing while nobody evaluated it. */
  readonly escrita: EvaluacionRow | undefined;
  /** What its evaluation lacks; of one that shares a meta, nothing where nobody wrote. */
  readonly falta: readonly CampoDeEvaluacion[];
}
/** A year in its figures. */
export interface Ano {
  readonly vigencia: number;
  readonly evaluacion: Evaluacion;
  /** Mean of the avance of the year, capped, of the acciones that are judged. */
  readonly delAno: number | null;
  readonly conteo: ReturnType<typeof contar>;
}
export interface Anual extends Omit<Informe, 'acciones'>, Ano {
  readonly acciones: readonly AccionAnual[];
  /** Null in the first year of the plan. */
  readonly antes: Ano | null;
  /** Points that delAno moved; null without both. */
  readonly cambio: number | null;
}

export function prepararAnual({ vigencia, evaluaciones, ...input }: AnualInput): Anual {
  const informe = prepararInforme({ ...input, corte: finDe(vigencia) });
  const { libro, vigencias } = informe;
  const calculos = informe.acciones.map(({ calculo }) => calculo);
  const ano = anoDe(calculos, libro, vigencia);
  const before = vigencia - 1;
  const antes = vigencias.includes(before)
    ? anoDe(calcularAcciones(libro, vigencias, finDe(before)), libro, before)
    : null;
  const written = new Map(
    evaluaciones.filter(({ row }) => row.vigencia === vigencia).map(({ row }) => [row.accion, row]),
  );
  const acciones = informe.acciones.flatMap((accion): readonly AccionAnual[] => {
    const evaluada = ano.evaluacion.acciones.find(({ codigo }) => codigo === accion.codigo);
    if (!evaluada) return [];
    const escrita = written.get(accion.codigo);
    const isElsewhere = escrita === undefined && evaluada.reporta !== accion.codigo;
    const { cumplimiento } = evaluada;
    return [
      {
        ...accion,
        evaluada,
        escrita,
        falta: isElsewhere ? [] : faltaDe({ ...escrita, cumplimiento }),
      },
    ];
  });
  const cambio = puntos(ano.delAno, antes?.delAno ?? null);
  return { ...informe, ...ano, acciones, antes, cambio };
}

function anoDe(calculos: readonly AccionEnCorte[], libro: LibroInforme, vigencia: number): Ano {
  const evaluacion = evaluarCalculadas(calculos, libro, vigencia);
  const avances = new Map(evaluacion.acciones.map(({ codigo, avance }) => [codigo, avance]));
  return {
    vigencia,
    evaluacion,
    delAno: mediaDelPlan(
      calculos,
      libro.parametros,
    )(({ codigo }) => conTope(avances.get(codigo) ?? null)),
    conteo: contar(evaluacion.acciones),
  };
}

/** Those that did not reach what was programmed, the ones that take most from the plan first. */
export const porSuFalta = ({ acciones }: Pick<Anual, 'acciones'>): readonly AccionAnual[] =>
  acciones
    .filter(
      ({ evaluada: { cumplimiento } }) =>
        cumplimiento === 'No cumplida' || cumplimiento === 'Parcialmente',
    )
    .map((accion) => ({
      accion,
      falta: accion.calculo.peso * (1 - (conTope(accion.evaluada.avance) ?? 0)),
    }))
    .sort((a, b) => b.falta - a.falta)
    .map(({ accion }) => accion);
