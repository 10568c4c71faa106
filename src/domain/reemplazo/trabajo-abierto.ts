// What of each register that names people is still to be done: the work that goes to whoever comes. What is not open keeps the name of
// its date. A register that begins to name people says here when a row of it is open (test/domain/reemplazo).

import { estaAbierto } from '../compromiso';
import type { AnyRow, RuleContext } from '../register';
import type { CompromisoRow } from '../registers/compromisos';
import { cierreDefinitivoDe } from '../trimestres-cerrados';
import { isEvaluacionEnEspera, vigenciasCerradas } from '../vigencias-cerradas';

/** What is looked at to tell what is open. */
export type LibroDeTrabajo = Pick<RuleContext, 'rows' | 'hoy'>;

/** Whether a row still waits for the person that a column of it names. */
export type Espera = (row: AnyRow, columna: string) => boolean;

/** By the key of the register; each looks at the workbook once. */
export const TRABAJO_ABIERTO: { readonly [registro: string]: (libro: LibroDeTrabajo) => Espera } = {
  // The last year that it is to do something in is not closed.
  pam: (libro) => {
    const isOpen = vigenciaAbierta(libro);
    return (row) => ultimasVigencias(row).some(isOpen) || ultimasVigencias(row).length === 0;
  },
  sostenibilidad: (libro) => {
    const isOpen = vigenciaAbierta(libro);
    return ({ vigencia }) => isOpen(Number(vigencia));
  },
  // Not reported whole, in a quarter that may still be reported.
  actividades: (libro) => {
    const isOpen = vigenciaAbierta(libro);
    const cerrado = cierreDefinitivoDe(libro);
    return (row) => isOpen(Number(row.vigencia)) && cerrado(row) === undefined && !isTerminada(row);
  },
  compromisos:
    ({ hoy }) =>
    (row) =>
      estaAbierto(row as CompromisoRow, hoy),
  // What was agreed is done by one, and whether it did any good is looked at by the other.
  anomalias: () => (row, columna) =>
    row.confirmada !== 'Descartada' &&
    (columna === 'verifico' ? isPorVerificar(row) : (row.cumplimiento ?? 'Abierta') !== 'Cumplida'),
  evaluaciones: (libro) => {
    const [isOpen, isAwaited] = [vigenciaAbierta(libro), isEvaluacionEnEspera(libro)];
    return (row) =>
      isAwaited(row) ||
      (isOpen(Number(row.vigencia)) && (row.fecha === undefined || row.decision === undefined));
  },
  fichas: (libro) => {
    const isOpen = vigenciaAbierta(libro);
    return ({ vigencia, fecha }) => isOpen(Number(vigencia)) && isPorHacer(fecha, libro.hoy);
  },
  socializacion:
    ({ hoy }) =>
    ({ fecha }) =>
      isPorHacer(fecha, hoy),
  cierres: () => (row) => row.estado !== 'Definitivo' && row.controlEjecutado !== true,
  // Nobody has signed it yet.
  actas: () => (row) => (row.estado ?? 'Borrador') === 'Borrador' && row.actaFirmada === undefined,
};

function vigenciaAbierta(libro: LibroDeTrabajo): (vigencia: number) => boolean {
  const closed = vigenciasCerradas(libro.rows('parametros'));
  return (vigencia) => !closed.has(vigencia);
}

/** The years in which an acción has something programmed, and that of its end. */
function ultimasVigencias(row: AnyRow): readonly number[] {
  const programmed = Object.keys(row).flatMap((key) => {
    const [, year] = /^meta(\d{4})$/.exec(key) ?? [];
    return year !== undefined && row[key] !== undefined && row[key] !== 'NP' ? Number(year) : [];
  });
  const end = Number(String(row.fechaFin ?? '').slice(0, 4));
  return end > 0 ? [...programmed, end] : programmed;
}

const isTerminada = ({ programado, ejecutado }: AnyRow): boolean =>
  ejecutado !== undefined && (typeof programado !== 'number' || Number(ejecutado) >= programado);

const isPorVerificar = ({ eficacia }: AnyRow): boolean =>
  eficacia === undefined || eficacia === 'Por verificar';

const isPorHacer = (fecha: AnyRow[string], hoy: string): boolean =>
  fecha === undefined || String(fecha) >= hoy;
