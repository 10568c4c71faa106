// How many of the actas and informes of each quarter that were due exist. Which were due the Calendario says, for the quarters before the
// office adopted the book too: the plan owed them, wherever they were kept.

import { isOfCorte, newestOf } from '../../domain/cierre-de-trimestre/mirado';
import { type Corte, formatCorte, lastDayOf, TRIMESTRES } from '../../domain/periodo';
import type { ActaRow } from '../../domain/registers/actas';
import type { CalendarioRow } from '../../domain/registers/calendario';
import type { DocumentoRow } from '../../domain/registers/documentos';
import { TITULO as INFORME } from '../informe-trimestral/titulo';
import type { LibroLeido } from '../libro-leido';

export interface RegistroDeTrimestre extends Corte {
  readonly acta: ActaRow | undefined;
  readonly informe: DocumentoRow | undefined;
}
export interface Registros {
  /** The quarters that were reported, the oldest first. */
  readonly debidos: readonly RegistroDeTrimestre[];
  /** Those that had ended and that the Calendario says are not reported. */
  readonly noSeReportan: readonly string[];
}

export function registrosDelCuatrienio(libro: LibroLeido): Registros {
  const actas = libro
    .sound<ActaRow>('actas')
    .map(({ row }) => row)
    .filter(({ estado }) => estado === 'Definitiva');
  const documentos = libro.rows<DocumentoRow>('documentos');
  const noSeReporta = new Set(
    libro
      .sound<CalendarioRow>('calendario')
      .flatMap(({ row: { vigencia, trimestre, seReporta } }) =>
        seReporta === false && vigencia !== undefined && trimestre
          ? formatCorte({ vigencia, trimestre })
          : [],
      ),
  );
  const ended = libro.vigencias
    .flatMap((vigencia) => TRIMESTRES.map((trimestre): Corte => ({ vigencia, trimestre })))
    .filter((corte) => libro.hoy > lastDayOf(corte));
  const isDue = (corte: Corte): boolean => !noSeReporta.has(formatCorte(corte));
  return {
    debidos: ended.filter(isDue).map((corte) => ({
      ...corte,
      acta: actas.filter((row) => isOfCorte(row, corte)).pop(),
      informe: newestOf(documentos, INFORME, formatCorte(corte))[0],
    })),
    noSeReportan: ended.filter((corte) => !isDue(corte)).map(formatCorte),
  };
}
