// Asking for something to be written: the same thing asked again, because its answer never came, is the same request.

import { useRef } from 'preact/hooks';
import { newPedido } from './pedido';
import type { Action } from './use-load';

export type Write = <A extends object, T>(
  label: string,
  asked: A,
  ask: (encargo: A & { readonly pedido: string }) => Promise<T>,
) => Promise<T | undefined>;

const NOTHING = { text: '', pedido: '' };

/** Runs it with the id of its request, which changes with what is asked and once it is answered. */
export function useWriting(run: Action['run']): Write {
  const last = useRef(NOTHING);
  return async (label, asked, ask) => {
    const text = JSON.stringify([label, asked]);
    if (last.current.text !== text) last.current = { text, pedido: newPedido() };
    const { pedido } = last.current;
    const answer = await run(label, () => ask({ ...asked, pedido }));
    if (answer !== undefined) last.current = NOTHING;
    return answer;
  };
}
