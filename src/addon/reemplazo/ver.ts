// What the panel «Reemplazar a una persona» opens with: who is in Equipo, and what each role of the procedure does and who has it.

import { type EquipoRow, estaEnLaOficina } from '../../domain/registers/equipo';
import { mismoRol, ROLES } from '../../domain/roles';
import { openLibro } from '../libro/open-libro';
import { apart, type BorradorLocal, readLocals } from '../panels/borrador-local';
import { BORRADOR, type BorradorDeReemplazo } from './pedido';

export interface PersonaDelEquipo {
  readonly nombre: string;
  readonly cargo: string;
  readonly rol: string;
  /** YYYY-MM-DD; '' while they stay. */
  readonly hasta: string;
  readonly estaHoy: boolean;
}
export interface RolVisto {
  readonly nombre: string;
  /** Activities that it answers for, and those to whose meetings it comes. */
  readonly responde: readonly number[];
  readonly asiste: readonly number[];
  /** Who has it today. */
  readonly quienes: readonly string[];
}
export interface EquipoVisto {
  readonly personas: readonly PersonaDelEquipo[];
  readonly roles: readonly RolVisto[];
  /** What this person was writing and had not confirmed, and of which window. */
  readonly borrador: BorradorDeReemplazo | null;
  readonly borradorDe: string;
  readonly otrosBorradores: readonly BorradorLocal<BorradorDeReemplazo>[];
}

export function openEquipo(): EquipoVisto {
  const libro = openLibro();
  const rows = libro.rows<EquipoRow>('equipo').map(({ row }) => row);
  const { propio, otros } = apart(readLocals<BorradorDeReemplazo>(BORRADOR));
  const today = rows.filter((row) => estaEnLaOficina(row, libro.hoy));
  return {
    borrador: propio?.borrador ?? null,
    borradorDe: propio?.ventana ?? '',
    otrosBorradores: otros,
    personas: rows.flatMap((row) =>
      row.nombre
        ? {
            nombre: row.nombre,
            cargo: row.cargo ?? '',
            rol: row.rol ?? '',
            hasta: row.hasta ?? '',
            estaHoy: today.includes(row),
          }
        : [],
    ),
    roles: ROLES.map(({ nombre, responde, asiste }) => ({
      nombre,
      responde,
      asiste,
      quienes: today.flatMap((row) =>
        row.nombre && mismoRol(row.rol ?? '', nombre) ? row.nombre : [],
      ),
    })),
  };
}
