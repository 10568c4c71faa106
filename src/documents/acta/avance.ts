// The table by componente of an acta that evaluates a quarter: the one of its informe, as known on the day of the meeting.

import { type Avance, avance } from '../../domain/avance/avance';
import { conteoDe, conteoEscrito } from '../../domain/avance/conteo';
import { ultimoCorte } from '../../domain/calendario';
import { formatFechaLarga } from '../../domain/formato';
import { lastDayOf } from '../../domain/periodo';
import { razonEscrita } from '../../domain/redaccion';
import type { ActaRow } from '../../domain/registers/actas';
import type { PamRow } from '../../domain/registers/pam';
import type { SeguimientoRow } from '../../domain/registers/seguimiento';
import { type Reportes, reportesDe } from '../../domain/reporte';
import type { LibroLeido } from '../libro-leido';
import type { ActaDatos } from './marcadores';

/** Activity of the procedure that evaluates a quarter. */
export const EVALUACION = 9;

export type AvanceDeActa = Pick<ActaDatos, 'hayAvance' | 'notaAvance' | 'avance'>;
export const SIN_AVANCE: AvanceDeActa = { hayAvance: false, notaAvance: '', avance: [] };

/** As known on the day of the meeting of what is late; of the rest, as the workbook has it. */
export function avanceDeActa({ actividad, fecha }: ActaRow, libro: LibroLeido): AvanceDeActa {
  if (actividad !== EVALUACION || !fecha) return SIN_AVANCE;
  const corte = ultimoCorte(fecha);
  if (!libro.vigencias.includes(corte.vigencia)) return SIN_AVANCE;
  const rows = {
    pam: libro.sound<PamRow>('pam'),
    seguimiento: libro.sound<SeguimientoRow>('seguimiento'),
    actividades: [],
    parametros: libro.sound('parametros'),
    hoy: fecha,
  };
  const figures = avance(rows, libro.vigencias, corte);
  if (figures.acciones.length === 0) return SIN_AVANCE;
  const reportes = reportesDe(rows.pam, rows.seguimiento, corte, fecha, {
    parametros: rows.parametros,
    calendario: libro.sound('calendario'),
  });
  return {
    hayAvance: true,
    notaAvance: `Acciones que debían reportar el trimestre con corte a ${formatFechaLarga(lastDayOf(corte))}, cada una en una sola columna, según lo registrado en el libro el ${formatFechaLarga(libro.hoy)}.`,
    avance: [
      ...figures.componentes.map((one) => fila(one, figures, reportes)),
      total(figures, reportes),
    ],
  };
}

const fila = (
  { componente, avanceCuatrienioConTope }: Avance['componentes'][number],
  { acciones }: Avance,
  reportes: Reportes,
): ActaDatos['avance'][number] => ({
  componente,
  ...conteoEscrito(
    conteoDe(
      acciones.filter((accion) => accion.componente === componente),
      reportes,
    ),
  ),
  avance: razonEscrita(avanceCuatrienioConTope),
});

const total = (figures: Avance, reportes: Reportes): ActaDatos['avance'][number] => ({
  componente: 'Total',
  ...conteoEscrito(conteoDe(figures.acciones, reportes)),
  avance: razonEscrita(figures.total.avanceCuatrienioConTope),
});
