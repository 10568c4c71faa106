// What the workbook remembers about itself in one document property: its schema, its cuatrienio, the
// head of the bitácora, the consecutive numbers given so far and a commit that may have died half-way.

import { ESQUEMA } from '../../domain/migrations';
import { cutText } from '../../domain/piezas';
import type { Prestamo } from '../../domain/prestamo';
import type { DocumentoRow } from '../../domain/registers/documentos';
import { type Apostrofo, followApostrofo } from '../cells';
import type { Pedido } from '../commit/pedido';
import type { Numeros } from '../commit/registro-bitacora';
import { UserError } from '../user-error';
import { readLong } from './long-property';
import { readPropiedades } from './propiedades';

/** A commit past its commit point and not yet closed: the entries of the bitácora that hold it. */
export interface Pendiente extends Numeros {
  /** Hash before it: with it a torn entry is told, and never applied. */
  readonly previo: string;
  /** In how many properties its personal values wait (commit/reserva.ts), and whether they were put aside to wait longer. */
  readonly reserva?: number;
  readonly apartada?: boolean;
}

/** Where the bitácora ended at some moment. */
export interface Cabeza {
  /** Number and hash of its last entry; 0 and '' before the first. */
  readonly numero: number;
  readonly hash: string;
  /** Number from which every entry has a seal of all that it says (commit/chain.ts); undefined where that is not known. */
  readonly sellosDesde?: number | undefined;
}
/** A loan, and the head that the copy took along: the copy that comes back must have it. */
export interface PrestamoHecho extends Prestamo, Cabeza {}

/** The content that a workbook goes on from, where that is not the one it remembered: until the bitácora tells it (commit/hallado.ts). */
export interface Hallado extends Cabeza {
  /** Why, where somebody chose it. */
  readonly operacion?: string;
  /** The end that the workbook knew. */
  readonly conocida?: Cabeza;
  /** Commits brought whose seal does not follow. */
  readonly alterados?: number;
}

/** How far a job is: units done, and what it needs to go on (little: it shares one property). */
export interface Avance {
  readonly hechas: number;
  /** How many units it is in all, where that is not what it was: the workbook may have changed meanwhile. */
  readonly total?: number;
  readonly datos: { readonly [name: string]: string | number };
}
/** A job under way (trabajos/), and whose it is. */
export interface Cursor extends Avance {
  /** Key of its entry, and what tells it from others of the same. */
  readonly trabajo: string;
  readonly clave: string;
  readonly titulo: string;
  readonly total: number;
  /** What it was asked with, where that is little. */
  readonly pedido?: unknown;
  /** Name and account of who began it, or took it over. */
  readonly quien: string;
  readonly cuenta: string;
  /** "2026-07-14 10:05:33", in Bogotá. */
  readonly desde: string;
}

/** A request that wrote something: its id, the digest of what it asked, and the cargue under which it did (commit/pedidos.ts). */
export type PedidoHecho = readonly [id: string, huella: string, cargue: string];

/** A document whose file is being made: noted before it, until its row is in Documentos. Seen by another execution, it died. */
export interface PorAnotar {
  /** By which its files are known in Drive. */
  readonly marca: string;
  /** Account in whose Drive they are. */
  readonly cuenta: string;
  readonly pedido?: Pedido;
  /** Its row, but for where its files are. */
  readonly row: DocumentoRow;
}

export interface Estado extends Cabeza {
  /** Version of the workbook's structure. */
  readonly esquema: number;
  /** "2024-2027" */
  readonly cuatrienio: string;
  /** Highest number given, by series ("EV", "acta 2026", "cargue"). */
  readonly consecutivos: { readonly [serie: string]: number };
  /** Digest of what the add-on that opened it last gives to a workbook (install/estructura.ts). */
  readonly estructura?: string | undefined;
  /** What this account's spreadsheets do with an apostrophe, as it was measured when the book was prepared. */
  readonly apostrofo?: Apostrofo | undefined;
  readonly pendiente?: Pendiente | undefined;
  /** Commits that could not be finished; shown in Inicio. */
  readonly cuarentena?: readonly Pendiente[] | undefined;
  readonly porAnotar?: readonly PorAnotar[] | undefined;
  /** Jobs begun and not over, oldest first. */
  readonly trabajos?: readonly Cursor[] | undefined;
  /** The last requests that came with an id, oldest first. */
  readonly pedidos?: readonly PedidoHecho[] | undefined;
  readonly hallado?: Hallado | undefined;
  /** Only in the book that was lent: a downloaded copy comes without properties. */
  readonly prestamo?: PrestamoHecho | undefined;
}

const PROPERTY = 'libro';

/** undefined in a workbook without the add-on's tabs, or in a copy (Google does not copy properties). */
export function readEstado(): Estado | undefined {
  const properties = PropertiesService.getDocumentProperties();
  const text = readPropiedades(properties)[PROPERTY];
  if (!text) return undefined;
  const estado = whole(JSON.parse(text), properties);
  if (estado.esquema > ESQUEMA) {
    throw new UserError(
      'Este libro lo actualizó una versión más nueva del complemento. Actualice el complemento antes de usarlo.',
      'VERSION_MAS_NUEVA',
    );
  }
  followApostrofo(estado.apostrofo);
  const { numero, pendiente, cuarentena } = estado;
  return {
    ...estado,
    ...(pendiente && { pendiente: numbered(pendiente, numero) }),
    ...(cuarentena && { cuarentena: cuarentena.map((one) => numbered(one)) }),
  };
}

/** The state as its property has it: a quarantine too long for it stands in others, under the name that is in its place. */
type Escrito = Omit<Estado, 'cuarentena'> & { readonly cuarentena?: Estado['cuarentena'] | string };
const LARGA = 'cuarentena';
/** Characters of a state that fit in a property (9 KB on Google). */
const SIZE = 8000;

function whole(escrito: Escrito, properties: GoogleAppsScript.Properties.Properties): Estado {
  const { cuarentena, ...rest } = escrito;
  if (typeof cuarentena !== 'string') return { ...rest, cuarentena };
  return { ...rest, cuarentena: JSON.parse(readLong(properties, cuarentena) ?? '[]') };
}

/** The properties that hold a state, the one of its name among them. */
function propertiesOf(estado: Estado): { readonly [name: string]: string } {
  const text = JSON.stringify(estado);
  if (text.length <= SIZE || !estado.cuarentena) return { [PROPERTY]: text };
  const escrito: Escrito = { ...estado, cuarentena: LARGA };
  const pieces = cutText(JSON.stringify(estado.cuarentena), SIZE);
  return {
    // As long-property.ts reads them; here all in the one write.
    ...Object.fromEntries(pieces.map((piece, i) => [`${LARGA}.${i}`, piece])),
    [LARGA]: String(pieces.length),
    [PROPERTY]: JSON.stringify(escrito),
  };
}

/** As it was written before entries were found by their numbers: by lines, of which the last one is that of an entry. */
type PorLineas = Pick<Pendiente, 'previo'> & { readonly desde: number; readonly hasta: number };

function numbered(one: Pendiente | PorLineas, last?: number): Pendiente {
  if (!('desde' in one)) return one;
  const { desde, hasta, previo } = one;
  const ultimo = last ?? hasta - 1;
  return { primero: ultimo - (hasta - desde), ultimo, previo };
}

/**
 * One property write: it is the commit point when it carries `pendiente`. `also` names other properties that are written
 * with it. An error does not tell whether it was done: what stands there does, and it is thrown only where it was not.
 */
export function writeEstado(estado: Estado, also: { readonly [name: string]: string } = {}): void {
  const properties = PropertiesService.getDocumentProperties();
  const own = propertiesOf(estado);
  try {
    properties.setProperties({ ...also, ...own });
  } catch (thrown) {
    if (written() !== own[PROPERTY]) throw thrown;
  }
}

/** What stands in the property after a write that failed; a sentence when not even that can be read. */
function written(): string | null {
  try {
    return PropertiesService.getDocumentProperties().getProperty(PROPERTY);
  } catch {
    throw new UserError(
      'Google no respondió, y no se sabe si quedó guardado. Espere un minuto y, antes de guardarlo otra vez, mire si ya está en el libro.',
      'SIN_CONFIRMAR',
    );
  }
}
