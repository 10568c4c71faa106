// Keeps what is being typed, so that closing the panel by mistake loses nothing. One save at a time
// and the newest last: calls to the server overtake one another.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { ActaEntrada } from '../../domain/acta';
import { server } from '../server';
import { type ActaForm, entradaFrom } from './acta-form';

const EVERY_MS = 30_000;

export interface Keeper {
  /** Saves an acta unless it is the one known to be safe; true when nothing is at risk. */
  readonly keep: (acta: ActaEntrada) => Promise<boolean>;
  /** Forgets what was kept: `safe` is in the register by now, or is worth nothing. */
  readonly forget: (safe: ActaEntrada) => Promise<boolean>;
}

/** `safe` is what the form starts with. */
export function createKeeper(
  save: (acta: ActaEntrada | null) => Promise<unknown>,
  safe: ActaEntrada,
): Keeper {
  let known = JSON.stringify(safe);
  let waiting: { readonly acta: ActaEntrada | null; readonly text: string } | undefined;
  let running: Promise<boolean> | undefined;
  const drain = async (): Promise<boolean> => {
    let isSafe = true;
    while (waiting) {
      const { acta, text } = waiting;
      waiting = undefined;
      if (acta && text === known) continue;
      isSafe = await save(acta).then(
        () => true,
        () => false,
      );
      if (isSafe || !acta) known = text;
    }
    running = undefined;
    return isSafe;
  };
  const queue = (acta: ActaEntrada | null, text: string): Promise<boolean> => {
    waiting = { acta, text };
    running ??= drain();
    return running;
  };
  return {
    keep: (acta) => queue(acta, JSON.stringify(acta)),
    forget: (acta) => queue(null, JSON.stringify(acta)),
  };
}

export interface Draft {
  /** What to tell about it: '' until there is something. */
  readonly status: string;
  /** To be awaited once `form` is safe elsewhere. */
  readonly forget: (form: ActaForm) => Promise<unknown>;
}

/** Keeps the form on leaving a field, every thirty seconds and when the panel is hidden. */
export function useDraft(form: ActaForm): Draft {
  const [status, setStatus] = useState('');
  const latest = useRef(form);
  latest.current = form;
  const [keeper] = useState(() =>
    createKeeper(
      (acta) => server.guardarBorradorLocal({ acta }).then(() => setStatus(acta ? safeNow() : '')),
      entradaFrom(form, true),
    ),
  );
  useEffect(() => {
    const keep = async (): Promise<void> => {
      const isSafe = await keeper.keep(entradaFrom(latest.current, true));
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
  return { status, forget: (kept) => keeper.forget(entradaFrom(kept, true)) };
}

function safeNow(): string {
  const now = new Date();
  const minutes = String(now.getMinutes()).padStart(2, '0');
  return `Lo escrito se guardó a las ${now.getHours()}:${minutes}.`;
}
