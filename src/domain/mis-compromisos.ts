// The compromisos of one person that are still to be delivered, and what becomes of one when its person answers it.

import { estaAbierto, estaVencido } from './compromiso';
import { formatFecha } from './formato';
import { enCuanto, haceCuanto } from './plazo';
import type { Fila } from './register';
import type { CompromisoRow } from './registers/compromisos';

export interface CompromisoVisto {
  readonly codigo: string;
  readonly compromiso: string;
  /** YYYY-MM-DD; '' where nobody said it. */
  readonly fecha: string;
  readonly vencido: boolean;
  /** "hace 9 días hábiles", or "en 3 días hábiles"; '' without a date. */
  readonly plazo: string;
  readonly entregable: string;
  readonly accion: string;
  readonly acta: string;
  /** What has been said of it, a line a time. */
  readonly dicho: readonly string[];
  /** What a person changes of it, as it was read. */
  readonly leido: Pick<CompromisoRow, 'estado' | 'evidencia' | 'seguimiento' | 'fechaCierre'>;
  readonly fila: number;
}

/** What is overdue first; what has no date last. Without its código nobody can answer one. */
export const misCompromisos = (
  compromisos: readonly Fila<CompromisoRow>[],
  persona: string,
  hoy: string,
): readonly CompromisoVisto[] =>
  compromisos
    .filter(({ row }) => row.responsable === persona && row.codigo && estaAbierto(row, hoy))
    .map(({ fila, row }) => ({
      codigo: row.codigo ?? '',
      compromiso: row.compromiso ?? '',
      fecha: row.fecha ?? '',
      vencido: estaVencido(row, hoy),
      plazo: row.fecha ? (row.fecha < hoy ? haceCuanto : enCuanto)(row.fecha, hoy) : '',
      entregable: row.entregable ?? '',
      accion: row.accion ?? '',
      acta: row.acta ?? '',
      dicho: row.seguimiento?.split('\n') ?? [],
      leido: {
        estado: row.estado,
        evidencia: row.evidencia,
        seguimiento: row.seguimiento,
        fechaCierre: row.fechaCierre,
      },
      fila,
    }))
    .sort((a, b) => (a.fecha || '9999').localeCompare(b.fecha || '9999'));

export interface Respuesta {
  readonly estado: NonNullable<CompromisoRow['estado']>;
  readonly linea: string;
  readonly evidencia: string;
}

/** What keeps an answer from being taken, in a sentence. */
export function objecionARespuesta(
  row: CompromisoRow,
  { estado, linea, evidencia }: Respuesta,
): string | undefined {
  const now = row.estado ?? 'Abierto';
  if (now !== 'Abierto')
    return `El compromiso ${row.codigo} ya está como «${now}»: si hay que abrirlo de nuevo, hágalo en la próxima acta.`;
  if (estado === 'Cancelado' && linea.trim() === '')
    return 'Para cancelar un compromiso escriba por qué: la próxima acta lo dice.';
  if (estado === 'Cumplido' && linea.trim() === '' && evidencia.trim() === '')
    return 'Para darlo por cumplido escriba qué se hizo, o el enlace de la evidencia.';
  if (estado === 'Abierto' && linea.trim() === '' && evidencia.trim() === (row.evidencia ?? ''))
    return 'Escriba qué se ha hecho, o el enlace de la evidencia.';
  return undefined;
}

/** The fields of a compromiso once its person answered it: "14/07/2026: Se entregó." is a line more of its history. */
export function conRespuesta(
  row: CompromisoRow,
  { estado, linea, evidencia }: Respuesta,
  hoy: string,
): CompromisoRow {
  const said = linea.trim().replace(/\s*\n\s*/g, ' ');
  const line = said && `${formatFecha(hoy)}: ${said}`;
  return {
    estado,
    evidencia: evidencia.trim() || undefined,
    seguimiento: [row.seguimiento, line].filter(Boolean).join('\n') || undefined,
    fechaCierre: estado === 'Abierto' ? row.fechaCierre : (row.fechaCierre ?? hoy),
  };
}
