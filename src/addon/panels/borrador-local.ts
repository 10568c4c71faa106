// What a person was typing in a panel, kept in their own properties until it is saved: each window keeps its own, so that
// two of them never write over each other's.

import { clave, opcional, type Pedido } from '../forma';
import { readLongs, writeLong } from '../libro/long-property';

export interface BorradorLocal<T> {
  /** Of the window that keeps it. */
  readonly ventana: string;
  /** Seconds since it was kept. */
  readonly hace: number;
  readonly borrador: T;
}

/** What a window asks to keep. `de` is the draft of another that it went on with, which is forgotten with its own. */
export const DE_VENTANA = { ventana: opcional(clave), de: opcional(clave) };
export type DeVentana = Pedido<typeof DE_VENTANA>;

/** A draft kept so lately is being written in a window that is open: it is offered, and not taken. */
const AHORA_SEGUNDOS = 60;
/** Drafts that a person can have waiting; the oldest go. */
const MAS_BORRADORES = 10;

const nameOf = (name: string, ventana: string): string => (ventana ? `${name}:${ventana}` : name);

/** Keeps it for a window; null forgets it. */
export function keepLocal(
  name: string,
  draft: object | null,
  { ventana = '', de }: DeVentana,
): null {
  const properties = PropertiesService.getUserProperties();
  const kept = draft && JSON.stringify({ cuando: Date.now(), escrito: draft });
  writeLong(properties, nameOf(name, ventana), kept);
  if (!draft && de !== undefined) writeLong(properties, nameOf(name, de), null);
  return null;
}

/** The newest first. One that was cut off while it was being kept is passed over: the panel opens anyway. */
export function readLocals<T>(name: string): readonly BorradorLocal<T>[] {
  const properties = PropertiesService.getUserProperties();
  const kept = Object.entries(readLongs(properties, name)).flatMap(([key, text]) => {
    const read = parsed<T>(text);
    return read ? [{ ...read, ventana: key.slice(name.length + 1) }] : [];
  });
  kept.sort((a, b) => b.cuando - a.cuando);
  for (const { ventana } of kept.slice(MAS_BORRADORES))
    writeLong(properties, nameOf(name, ventana), null);
  return kept.slice(0, MAS_BORRADORES).map(({ ventana, cuando, borrador }) => ({
    ventana,
    hace: Math.round((Date.now() - cuando) / 1000),
    borrador,
  }));
}

/** The draft that a window goes on with by itself, and those that are offered. */
export function apart<T>(kept: readonly BorradorLocal<T>[]): {
  readonly propio: BorradorLocal<T> | undefined;
  readonly otros: readonly BorradorLocal<T>[];
} {
  const propio = kept.find(({ ventana, hace }) => ventana === '' || hace >= AHORA_SEGUNDOS);
  return { propio, otros: kept.filter((one) => one !== propio) };
}

function parsed<T>(text: string): { cuando: number; borrador: T } | undefined {
  try {
    const { cuando, escrito } = JSON.parse(text);
    // Before each window kept its own, there was one and nothing else.
    return cuando === undefined
      ? { cuando: 0, borrador: JSON.parse(text) }
      : { cuando, borrador: escrito };
  } catch {
    return undefined;
  }
}
