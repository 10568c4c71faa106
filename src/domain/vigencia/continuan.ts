// Which acciones go on in the year after: what their evaluation decided, and what the PAM says of their dates and metas.

import { esMeta } from '../avance/acumulacion';
import { quienReporta } from '../avance/meta-compartida';
import { faltaDe } from '../evaluacion/pendiente';
import { type EvaluacionRow, evaluaciones } from '../registers/evaluaciones';
import type { PamRow } from '../registers/pam';
import type { LibroDeVigencia } from './libro';

type Decision = NonNullable<EvaluacionRow['decision']>;
const CONTINUA: Record<Decision, boolean> = {
  'Continúa igual': true,
  'Continúa con ajuste': true,
  Reprogramar: true,
  Terminar: false,
  Fusionar: false,
};

/** An acción at the end of a year. */
export interface AccionEnCierre {
  readonly accion: PamRow;
  readonly codigo: string;
  /** That of the acción that reports its meta where it has none of its own; undefined where nobody evaluated it. */
  readonly evaluacion: EvaluacionRow | undefined;
  /** Whether it is to be evaluated: something of it was programmed in the year, and it reports its meta. */
  readonly seEvalua: boolean;
  readonly continua: boolean;
  /** Why it does not go on; '' where it does. */
  readonly porque: string;
}

/** The acciones in the order of the PAM; of a repeated código, the first. */
export function accionesEnCierre(
  { pam, seguimiento, evaluaciones: evaluadas }: LibroDeVigencia,
  vigencia: number,
): readonly AccionEnCierre[] {
  const evaluaciones = new Map(
    evaluadas
      .map(({ row }) => row)
      .filter((row) => row.vigencia === vigencia)
      .map((row) => [row.accion, row]),
  );
  const programadas = new Set(
    seguimiento.flatMap(({ row }) =>
      row.vigencia === vigencia && isProgramado(row.programado) ? row.accion : [],
    ),
  );
  const reporters = quienReporta(pam, seguimiento);
  const codigos = new Set<string>();
  return pam.flatMap(({ row: accion }): readonly AccionEnCierre[] => {
    const { codigo } = accion;
    if (codigo === undefined || codigos.has(codigo)) return [];
    codigos.add(codigo);
    const reporter = reporters.get(codigo) ?? codigo;
    const evaluacion = evaluaciones.get(codigo) ?? evaluaciones.get(reporter);
    const isOfTheYear = programadas.has(codigo) || isProgramado(accion[`meta${vigencia}`]);
    const porque = porqueTermina(accion, evaluacion, vigencia);
    return [
      {
        accion,
        codigo,
        evaluacion,
        seEvalua: reporter === codigo && isOfTheYear,
        continua: porque === '',
        porque,
      },
    ];
  });
}

/** Whether or not the office measures it. */
const isProgramado = (value: number | 'NP' | undefined): boolean =>
  esMeta({ desde: 'cero', acumula: 'suma', permanece: true, ceroEsMeta: true }, value);

function porqueTermina(
  accion: PamRow,
  evaluacion: EvaluacionRow | undefined,
  vigencia: number,
): string {
  const decision = evaluacion?.decision;
  if (decision !== undefined && !CONTINUA[decision]) return decision;
  const isOver = accion.fechaFin !== undefined && accion.fechaFin <= `${vigencia}-12-31`;
  // A meta after its end is a contradiction of the PAM, and is told (avisos-de-cierre.ts).
  return isOver && !isProgramado(accion[`meta${vigencia + 1}`]) ? 'terminó según el PAM' : '';
}

/** The columns that an evaluation lacks, by label; undefined where there is none at all. */
export function faltanEnLaEvaluacion({
  evaluacion,
}: AccionEnCierre): readonly string[] | undefined {
  if (!evaluacion) return undefined;
  return faltaDe(evaluacion).map((campo) => evaluaciones.columns[campo].label);
}
