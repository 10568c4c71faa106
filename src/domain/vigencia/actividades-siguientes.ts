// The actividades of a year, to be done again in the next: the same numbers, weights, products and people, a year later. How much
// of each is repeated only where the PAM asks as much of the year.

import { isSame } from '../avance/cifra';
import { NP } from '../register';
import type { ActividadRow } from '../registers/actividades';
import type { PamRow } from '../registers/pam';
import type { AccionEnCierre } from './continuan';

/** None where the office has programmed some of the year: what it did not repeat it left out. */
export function actividadesSiguientes(
  { accion, evaluacion }: AccionEnCierre,
  own: readonly ActividadRow[],
  vigencia: number,
): readonly ActividadRow[] {
  const isAsMuch =
    evaluacion?.decision !== 'Continúa con ajuste' &&
    evaluacion?.decision !== 'Reprogramar' &&
    pideLoMismo(accion, vigencia);
  const proposed = own
    .filter((row) => row.vigencia === vigencia - 1)
    .map((row): ActividadRow => {
      const { ejecutado: _ejecutado, programado, fechaInicio, fechaFin, ...rest } = row;
      return {
        ...rest,
        vigencia,
        programado: isAsMuch || programado === NP ? programado : undefined,
        fechaInicio: unAnoDespues(fechaInicio),
        fechaFin: unAnoDespues(fechaFin),
      };
    });
  return own.some((row) => row.vigencia === vigencia) ? [] : proposed;
}

/** Whether the year asks of an acción as much as the year before: as much more, where it grows or falls from its línea base. */
function pideLoMismo(accion: PamRow, vigencia: number): boolean {
  const at = (year: number): number | undefined => {
    const meta = accion[`meta${year}`];
    return typeof meta === 'number' ? meta : undefined;
  };
  const [now, before] = [at(vigencia), at(vigencia - 1)];
  if (now === undefined || before === undefined) return false;
  const { tipoAcumulacion: tipo } = accion;
  if (tipo === 'Acumulado' || tipo === 'Flujo' || tipo === 'Stock') return isSame(now, before);
  const start = at(vigencia - 2) ?? accion.lineaBase;
  return start !== undefined && isSame(now - before, before - start);
}

function unAnoDespues(fecha: string | undefined): string | undefined {
  if (fecha === undefined) return undefined;
  const after = `${Number(fecha.slice(0, 4)) + 1}${fecha.slice(4)}`;
  return after.endsWith('-02-29') ? after.replace(/29$/, '28') : after;
}
