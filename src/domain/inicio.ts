// What the Inicio tab tells: the open quarter and what it lacks, and what each responsable has to do.

import { type TrimestreDeReporte, trimestreDeReporte } from './calendario';
import { estaAbierto, estaVencido } from './compromiso';
import type { Fila } from './register';
import type { CalendarioRow } from './registers/calendario';
import type { CompromisoRow } from './registers/compromisos';
import type { PamRow } from './registers/pam';
import type { SeguimientoRow } from './registers/seguimiento';
import { reportesDe } from './reporte';

export interface InicioInput {
  readonly hoy: string;
  readonly pam: readonly Fila<PamRow>[];
  readonly seguimiento: readonly Fila<SeguimientoRow>[];
  readonly compromisos: readonly Fila<CompromisoRow>[];
  readonly calendario: readonly Fila<CalendarioRow>[];
  readonly parametros: readonly Fila[];
}
export interface PorResponsable {
  readonly responsable: string;
  readonly acciones: number;
  /** Acciones programmed in the open quarter that nobody has reported. */
  readonly sinReporte: number;
  readonly abiertos: number;
  readonly vencidos: number;
}
export interface Inicio {
  readonly trimestre:
    | (TrimestreDeReporte & {
        readonly faltan: number;
        readonly de: number;
        /** Códigos of those that lack. */
        readonly sinReporte: readonly string[];
      })
    | undefined;
  /** Those with most to do first. */
  readonly responsables: readonly PorResponsable[];
}

export function inicioDe(input: InicioInput): Inicio {
  const trimestre = trimestreDeReporte(input.calendario, input.hoy);
  const { deben, faltan } = trimestre
    ? reportesDe(input.pam, input.seguimiento, trimestre, input.hoy, input)
    : { deben: [], faltan: [] };
  const missing = new Set(faltan);
  const names = new Set<string>();
  for (const { row } of input.pam) names.add(row.responsable ?? SIN_RESPONSABLE);
  for (const { row } of input.compromisos) if (row.responsable) names.add(row.responsable);
  const responsables = [...names].map((responsable): PorResponsable => {
    const acciones = input.pam.filter(
      ({ row }) => (row.responsable ?? SIN_RESPONSABLE) === responsable,
    );
    const open = input.compromisos.filter(
      ({ row }) => row.responsable === responsable && estaAbierto(row, input.hoy),
    );
    return {
      responsable,
      acciones: acciones.length,
      sinReporte: acciones.filter(({ row }) => missing.has(row.codigo ?? '')).length,
      abiertos: open.length,
      vencidos: open.filter(({ row }) => estaVencido(row, input.hoy)).length,
    };
  });
  responsables.sort(
    (a, b) => pending(b) - pending(a) || a.responsable.localeCompare(b.responsable),
  );
  return {
    trimestre: trimestre && {
      ...trimestre,
      faltan: faltan.length,
      de: deben.length,
      sinReporte: faltan,
    },
    responsables,
  };
}

const SIN_RESPONSABLE = '(sin responsable)';
const pending = (row: PorResponsable): number => row.sinReporte + row.vencidos;
