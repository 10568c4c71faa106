// A job as people see it. What is left half-way is among what the workbook remembers; how it ended is kept in the cache for
// a while, for the window that was watching.

import { formatFecha } from '../../domain/formato';
import { ownAccount } from '../disparadores/duenos';
import type { Cursor } from '../libro/estado';
import { isDone, type Nombre } from './cursores';
import type { Trabajo } from './trabajo';

export type EstadoTrabajo = 'a medias' | 'terminado' | 'cancelado';

export interface TrabajoVisto extends Nombre {
  readonly titulo: string;
  readonly unidad: string;
  readonly hechas: number;
  readonly total: number;
  readonly estado: EstadoTrabajo;
  /** Who began it; '' where nobody is known. */
  readonly quien: string;
  /** "15/07/2026 a las 10:05" */
  readonly desde: string;
  readonly esMio: boolean;
  /** Whether somebody else may go on with it. */
  readonly seHereda: boolean;
  /** What must be given again to go on; '' when the book has it all. */
  readonly necesita: string;
  readonly datos: Cursor['datos'];
  /** What was done so far, in a sentence. */
  readonly dicho: string;
}

export function show<P>(trabajo: Trabajo<P>, cursor: Cursor, isGivenUp = false): TrabajoVisto {
  const { clave, titulo, hechas, total, quien, desde, cuenta } = cursor;
  const [fecha = '', hora = ''] = desde.split(' ');
  return {
    trabajo: trabajo.key,
    clave,
    titulo,
    unidad: trabajo.unidad,
    hechas,
    total,
    estado: isGivenUp ? 'cancelado' : isDone(cursor) ? 'terminado' : 'a medias',
    quien,
    desde: `${formatFecha(fecha)} a las ${hora.slice(0, 5)}`,
    esMio: cuenta === ownAccount(),
    seHereda: trabajo.seHereda,
    necesita: trabajo.necesita ?? '',
    datos: cursor.datos,
    dicho: trabajo.dice(cursor),
  };
}

const SECONDS = 3600;
const nameOf = ({ trabajo, clave }: Nombre): string => `trabajo.${trabajo}.${clave}`;

/** Leaves it where a second call reads it while a step runs, and whoever comes after its end. */
export function tell<T extends Nombre>(visto: T): T {
  CacheService.getDocumentCache()?.put(nameOf(visto), JSON.stringify(visto), SECONDS);
  return visto;
}

/** As it was told last; undefined once the cache has forgotten it. */
export function lastTold(nombre: Nombre): TrabajoVisto | undefined {
  const text = CacheService.getDocumentCache()?.get(nameOf(nombre));
  return text ? (JSON.parse(text) as TrabajoVisto) : undefined;
}
