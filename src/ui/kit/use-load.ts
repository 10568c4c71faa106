// Asking the server: once on opening (useLoad), or when the person does something (useAction). Both
// say whether the answer is under way, here, or a failure to show.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { Falla } from '../../addon/user-error';
import { fallaOf } from '../server';

export type Loaded<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly falla: Falla }
  | { readonly status: 'ready'; readonly datos: T };

export interface Loader<T> {
  readonly state: Loaded<T>;
  readonly reload: () => void;
  /** Puts in place an answer that came by another way. */
  readonly set: (datos: T) => void;
}

/** Loads on mounting; `load` is called again only by `reload`. */
export function useLoad<T>(load: () => Promise<T>): Loader<T> {
  const [state, setState] = useState<Loaded<T>>({ status: 'loading' });
  // An answer that arrives after a later question is not wanted any more.
  const asked = useRef(0);
  const reload = (): void => {
    const question = ++asked.current;
    const settle = (next: Loaded<T>): void => {
      if (question === asked.current) setState(next);
    };
    setState({ status: 'loading' });
    load().then(
      (datos) => settle({ status: 'ready', datos }),
      (thrown) => settle({ status: 'failed', falla: fallaOf(thrown) }),
    );
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: loads once, on mounting
  useEffect(reload, []);
  return { state, reload, set: (datos) => setState({ status: 'ready', datos }) };
}

export interface Action {
  /** What is under way, in words for the person; '' when nothing is. */
  readonly busy: string;
  readonly falla: Falla | null;
  /** Runs one thing at a time; a failure is kept to be shown, and the promise ends with undefined. */
  readonly run: <T>(label: string, work: () => Promise<T>) => Promise<T | undefined>;
  readonly clear: () => void;
}

export function useAction(): Action {
  const [busy, setBusy] = useState('');
  const [falla, setFalla] = useState<Falla | null>(null);
  const running = useRef(false);
  return {
    busy,
    falla,
    clear: () => setFalla(null),
    run: async (label, work) => {
      if (running.current) return undefined;
      running.current = true;
      setBusy(label);
      setFalla(null);
      try {
        return await work();
      } catch (thrown) {
        setFalla(fallaOf(thrown));
        return undefined;
      } finally {
        running.current = false;
        setBusy('');
      }
    },
  };
}
