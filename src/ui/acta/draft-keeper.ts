// Keeps what is being typed, so that closing the panel by mistake loses nothing. One save at a time
// and the newest last: calls to the server overtake one another.

import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ActaEntrada } from '../../domain/acta';
import { server } from '../server';
import { type ActaForm, entradaFrom } from './acta-form';

const EVERY_MS = 30_000;

/** Saves an acta unless it is what was last saved; null forgets it. True when all of it is safe. */
export type Keeper = (acta: ActaEntrada | null) => Promise<boolean>;

export function createKeeper(
  save: (acta: ActaEntrada | null) => Promise<unknown>,
  known: ActaEntrada | null,
): Keeper {
  let last = JSON.stringify(known);
  let waiting: ActaEntrada | null | undefined;
  let running: Promise<boolean> | undefined;
  const drain = async (): Promise<boolean> => {
    let isSafe = true;
    while (waiting !== undefined) {
      const acta = waiting;
      waiting = undefined;
      const text = JSON.stringify(acta);
      if (text === last) continue;
      isSafe = await save(acta).then(
        () => true,
        () => false,
      );
      if (isSafe) last = text;
    }
    running = undefined;
    return isSafe;
  };
  return (acta) => {
    waiting = acta;
    running ??= drain();
    return running;
  };
}

export interface Draft {
  /** What to tell about it: '' until there is something. */
  readonly status: string;
  /** Forgets the draft; to be awaited before leaving the form. */
  readonly forget: () => Promise<unknown>;
}

/** Keeps the form on leaving a field, every thirty seconds and when the panel is hidden. */
export function useDraft(form: ActaForm): Draft {
  const [status, setStatus] = useState('');
  const latest = useRef(form);
  latest.current = form;
  const keeper = useMemo(
    () =>
      createKeeper(
        (acta) => server.guardarBorradorLocal({ acta }).then(() => setStatus(safeAt(new Date()))),
        entradaFrom(form, true),
      ),
    // biome-ignore lint/correctness/useExhaustiveDependencies: what the form started with
    [],
  );
  useEffect(() => {
    const keep = async (): Promise<void> => {
      const isSafe = await keeper(entradaFrom(latest.current, true));
      if (!isSafe) setStatus('Lo escrito no se ha podido guardar. Use «Guardar borrador».');
    };
    const keepWhenHidden = (): void => {
      if (document.visibilityState === 'hidden') void keep();
    };
    const timer = setInterval(keep, EVERY_MS);
    document.addEventListener('focusout', keep);
    document.addEventListener('visibilitychange', keepWhenHidden);
    window.addEventListener('pagehide', keep);
    return () => {
      clearInterval(timer);
      document.removeEventListener('focusout', keep);
      document.removeEventListener('visibilitychange', keepWhenHidden);
      window.removeEventListener('pagehide', keep);
    };
  }, [keeper]);
  return { status, forget: () => keeper(null) };
}

function safeAt(now: Date): string {
  const minutes = String(now.getMinutes()).padStart(2, '0');
  return `Lo escrito se guardó a las ${now.getHours()}:${minutes}.`;
}
