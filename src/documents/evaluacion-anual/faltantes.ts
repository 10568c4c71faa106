// What the evaluation of the year lacks, said on its first page instead of hidden.

import { groupBy } from '../../domain/group-by';
import { alComienzo, cuenta, enumerar, enumerarDe } from '../../domain/redaccion';
import { type EvaluacionRow, evaluaciones } from '../../domain/registers/evaluaciones';
import type { AccionAnual, Anual } from './anual';
import type { AnualDatos } from './marcadores';

type Faltante = AnualDatos['faltantes'][number];

/** Everything missing, most serious first; [] when it is complete. */
export function faltantes(anual: Anual): readonly Faltante[] {
  const { acciones } = anual;
  return [
    about(
      acciones.length,
      acciones.filter(({ escrita, falta }) => !escrita && falta.length > 0),
      (n) => cuenta(n, 'acción sin evaluar', 'acciones sin evaluar'),
    ),
    about(
      acciones.length,
      acciones.filter(({ escrita, falta }) => escrita && falta.length > 0),
      (n) => cuenta(n, 'evaluación incompleta', 'evaluaciones incompletas'),
      ({ codigo, falta }) => `${codigo} (${enumerar(falta.map(labelOf))})`,
    ),
    about(
      acciones.length,
      acciones.filter(({ evaluada }) => isJudged(evaluada.cumplimiento) && !evaluada.reportada),
      (n) => cuenta(n, 'acción sin reporte en el año', 'acciones sin reporte en el año'),
    ),
    sinJuzgar(acciones),
    about(
      acciones.length,
      acciones.filter(
        ({ escrita, evaluada }) =>
          escrita?.cumplimiento !== undefined && escrita.cumplimiento !== evaluada.cumplimiento,
      ),
      (n) => cuenta(n, 'acción evaluada con otros datos', 'acciones evaluadas con otros datos'),
      ({ codigo, escrita, evaluada }) =>
        `${codigo}: quedó «${escrita?.cumplimiento}» y hoy es «${evaluada.cumplimiento}»`,
    ),
  ].flatMap((one) => one ?? []);
}

/** By why: in a year under way it is the same of nearly all. */
function sinJuzgar(acciones: readonly AccionAnual[]): Faltante | undefined {
  const waiting = acciones.filter(
    ({ evaluada }) => evaluada.cumplimiento === 'A la espera del dato',
  );
  if (waiting.length === 0) return undefined;
  const said = [...groupBy(waiting, ({ evaluada }) => evaluada.motivo)].map(
    ([motivo, own]) =>
      `${enumerarDe(
        own.map(({ codigo }) => codigo),
        acciones.length,
      )}: ${motivo}`,
  );
  return {
    asunto: cuenta(waiting.length, 'acción sin juzgar', 'acciones sin juzgar'),
    detalle: `${alComienzo(said.join('; '))}.`,
  };
}

const isJudged = (cumplimiento: string): boolean =>
  cumplimiento !== 'No programada' && cumplimiento !== 'A la espera del dato';

const labelOf = (campo: keyof EvaluacionRow): string => evaluaciones.columns[campo].label;

/** Of so many acciones. */
function about(
  de: number,
  acciones: readonly AccionAnual[],
  say: (n: number) => string,
  name: (accion: AccionAnual) => string = ({ codigo }) => codigo,
): Faltante | undefined {
  if (acciones.length === 0) return undefined;
  const names = acciones.map(name);
  // Names with words of their own read apart, one a sentence.
  const isLong = names.some((one) => one.includes(' '));
  return {
    asunto: say(acciones.length),
    detalle: isLong ? `${names.join('; ')}.` : `${alComienzo(enumerarDe(names, de))}.`,
  };
}
