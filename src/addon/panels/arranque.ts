// What every panel asks first: whose workbook this is, what day it is, who is there.

import { AVISO_DE_PRACTICA, isPractica } from '../../domain/es-practica';
import { parametro } from '../../domain/parametros';
import type { PrestamoVisto } from '../../domain/prestamo';
import { type EquipoRow, estaEnLaOficina } from '../../domain/registers/equipo';
import { clave, type De, objeto } from '../forma';
import { declareIdentidad, type Identidad, whoIsThere } from '../identidad';
import { openLibro } from '../libro/open-libro';
import { prestamoOf } from '../prestamo';
import { pendingOf } from '../trabajos/trabajos';
import type { TrabajoVisto } from '../trabajos/visto';
import { VERSION } from '../version';

/** What every panel starts from. */
export interface Arranque extends Identidad {
  readonly version: string;
  readonly entidad: string;
  readonly vigencias: readonly number[];
  /** YYYY-MM-DD, in Bogotá. */
  readonly hoy: string;
  /** Names of those who are in the office, to choose from when the person must say who they are. */
  readonly equipo: readonly string[];
  /** null while the book is whole in one place. */
  readonly prestamo: PrestamoVisto | null;
  /** Long work that somebody began and that is not over. */
  readonly trabajos: readonly TrabajoVisto[];
  /** What every panel says of a book of practice; absent in any other. */
  readonly practica?: string;
}

export function startUp(): Arranque {
  const libro = openLibro();
  const equipo = libro
    .rows<EquipoRow>('equipo')
    .flatMap(({ row }) => (row.nombre && estaEnLaOficina(row, libro.hoy) ? row.nombre : []));
  const entidad = parametro(libro.rows('parametros'), 'entidad') ?? '';
  return {
    version: VERSION,
    entidad,
    ...(isPractica(entidad) && { practica: AVISO_DE_PRACTICA }),
    vigencias: libro.vigencias,
    hoy: libro.hoy,
    ...whoIsThere(),
    equipo,
    prestamo: prestamoOf(libro),
    trabajos: pendingOf(libro.estado),
  };
}

export const QUIEN = objeto({ nombre: clave });

export function declareWho({ nombre }: De<typeof QUIEN>): Arranque {
  declareIdentidad(nombre);
  return startUp();
}
