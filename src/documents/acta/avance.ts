// The table by componente of an acta that evaluates a quarter: what was programmed up to it, and how it stood.

import { type Avance, avance } from '../../domain/avance/avance';
import { type Conteo, conteoDe } from '../../domain/avance/conteo';
import { ultimoCorte } from '../../domain/calendario';
import { formatFechaLarga } from '../../domain/formato';
import { lastDayOf } from '../../domain/periodo';
import { razonEscrita } from '../../domain/redaccion';
import type { ActaRow } from '../../domain/registers/actas';
import type { PamRow } from '../../domain/registers/pam';
import type { SeguimientoRow } from '../../domain/registers/seguimiento';
import type { LibroLeido } from '../libro-leido';
import type { ActaDatos } from './marcadores';

/** Activity of the procedure that evaluates a quarter. */
const EVALUACION = 9;

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
  return {
    hayAvance: true,
    notaAvance: `Con corte a ${formatFechaLarga(lastDayOf(corte))}, según lo registrado en el libro el ${formatFechaLarga(libro.hoy)}.`,
    avance: [...figures.componentes.map((one) => fila(one, figures)), total(figures)],
  };
}

const fila = (
  { componente, avanceCuatrienioConTope }: Avance['componentes'][number],
  { acciones }: Avance,
): ActaDatos['avance'][number] => ({
  componente,
  ...escrito(conteoDe(acciones.filter((accion) => accion.componente === componente))),
  avance: razonEscrita(avanceCuatrienioConTope),
});

const total = (figures: Avance): ActaDatos['avance'][number] => ({
  componente: 'Total',
  ...escrito(conteoDe(figures.acciones)),
  avance: razonEscrita(figures.total.avanceCuatrienioConTope),
});

const escrito = (conteo: Conteo): Record<keyof Conteo, string> => ({
  programadas: String(conteo.programadas),
  cumplidas: String(conteo.cumplidas),
  parciales: String(conteo.parciales),
  noCumplidas: String(conteo.noCumplidas),
  sinReporte: String(conteo.sinReporte),
  sinCalificar: String(conteo.sinCalificar),
});
