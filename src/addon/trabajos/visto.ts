// A job as people see it. What is left half-way is among what the workbook remembers; how it ended is kept in the cache for
// a while, for the window that was watching.

import { formatFecha, parte } from '../../domain/formato';
import { ownAccount } from '../disparadores/duenos';
import type { Cursor } from '../libro/estado';
import { isDone, type Nombre } from './cursores';
import type { Trabajo } from './trabajo';

export type EstadoTrabajo = 'a medias' | 'terminado' | 'cancelado';

export interface TrabajoVisto extends Nombre {
  readonly titulo: string;
  readonly hechas: number;
  readonly total: number;
  /** "4.000 de 9.600 filas" */
  readonly cuanto: string;
  readonly estado: EstadoTrabajo;
  /** Who began it and when, in a sentence. */
  readonly empezo: string;
  readonly esMio: boolean;
  /** Why this person cannot go on with it from what the book holds; '' when they can. */
  readonly aviso: string;
  readonly datos: Cursor['datos'];
  /** What was done so far, in a sentence. */
  readonly dicho: string;
}

export function show<P>(trabajo: Trabajo<P>, cursor: Cursor, isGivenUp = false): TrabajoVisto {
  const { clave, titulo, hechas, total, datos } = cursor;
  return {
    trabajo: trabajo.key,
    clave,
    titulo,
    hechas,
    total,
    cuanto: parte(hechas, total, ...trabajo.unidad),
    estado: isGivenUp ? 'cancelado' : isDone(cursor) ? 'terminado' : 'a medias',
    empezo: empezoOf(cursor),
    esMio: isMine(cursor),
    aviso: avisoOf(trabajo, cursor),
    datos,
    dicho: trabajo.dice(cursor),
  };
}

/** For the answer of what began it: the job, where something of it is left for further steps. */
export const loQueFalta = (trabajo: TrabajoVisto): { readonly trabajo?: TrabajoVisto } =>
  trabajo.estado === 'a medias' ? { trabajo } : {};

/** Whether it belongs to the account that this execution runs under. */
export const isMine = ({ cuenta }: Cursor): boolean => cuenta === ownAccount();

export function empezoOf({ quien, cuenta, desde }: Cursor): string {
  const [fecha = '', hora = ''] = desde.split(' ');
  const cuando = `el ${formatFecha(fecha)} a las ${hora.slice(0, 5)}.`;
  const who = quien || cuenta;
  return who ? `Lo empezó ${who} ${cuando}` : `Se empezó ${cuando}`;
}

function avisoOf<P>({ seHereda, necesita }: Trabajo<P>, cursor: Cursor): string {
  if (!seHereda && !isMine(cursor)) return SOLO_QUIEN_EMPEZO;
  if (!necesita) return '';
  return `Para continuar hace falta ${necesita}: cárguelo otra vez y sigue desde aquí.`;
}

export const SOLO_QUIEN_EMPEZO =
  'Crea archivos en la cuenta de quien lo empezó: solo esa persona lo puede continuar.';

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
