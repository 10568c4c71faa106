// What there is to do as whoever looks is shown it: with the way to each thing, and what they put off.

import type { GrupoPendientes, Pendiente } from './pendientes';

export interface PendienteVisto extends Pendiente {
  /** Key of its row, wherever it goes. */
  readonly claveDeFila?: string | undefined;
  /** The last day until which it can be hidden, YYYY-MM-DD. */
  readonly tope: string;
  /** The day on which it comes back to whoever looks, who put it off. */
  readonly vuelve?: string | undefined;
}
export interface GrupoVisto extends Omit<GrupoPendientes, 'pendientes'> {
  readonly pendientes: readonly PendienteVisto[];
  /** The panel where they are attended, and how the menu calls it; null where it is the row, or this panel. */
  readonly abre: { readonly panel: string; readonly dice: string } | null;
}
export interface PendientesVistos {
  readonly nombre: string;
  readonly cuantos: number;
  readonly vencidos: number;
  readonly paraHoy: number;
  readonly grupos: readonly GrupoVisto[];
}
export interface PendientesDelLibro {
  readonly hoy: string;
  /** The days that are offered to put something off. */
  readonly dias: { readonly manana: string; readonly lunes: string };
  /** Of everybody, those with most overdue first; who has nothing is there too. */
  readonly personas: readonly PendientesVistos[];
}
