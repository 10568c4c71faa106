// The draft that the form of a panel goes on with, and those that it offers: what another window has, or what was written here a moment
// before the panel closed.

import { useState } from 'preact/hooks';
import type { BorradorLocal } from '../../addon/panels/borrador-local';

/** As the add-on hands them over. */
export interface Drafts<T> {
  readonly borrador: T | null;
  /** Window of the draft. */
  readonly borradorDe: string;
  readonly otrosBorradores: readonly BorradorLocal<T>[];
}
export interface Offered<T> extends Drafts<T> {
  /** Grows with each form that begins: its key. */
  readonly turn: number;
  readonly take: (ventana: string) => void;
  /** What was written was saved: the next form begins with nothing. */
  readonly end: () => void;
}

/** Of the panel as it opened; what is read later says of drafts only what this window is keeping itself. */
export function useOffered<T>(kept: Drafts<T>): Offered<T> {
  const { borrador, borradorDe, otrosBorradores } = kept;
  const [now, setNow] = useState({ borrador, borradorDe, otrosBorradores, turn: 0 });
  return {
    ...now,
    take: (ventana) => {
      const taken = now.otrosBorradores.find((one) => one.ventana === ventana);
      if (!taken) return;
      setNow({
        borrador: taken.borrador,
        borradorDe: ventana,
        otrosBorradores: now.otrosBorradores.filter((one) => one !== taken),
        turn: now.turn + 1,
      });
    },
    end: () => setNow({ ...now, borrador: null, borradorDe: '', turn: now.turn + 1 }),
  };
}
