// A function for google.script.run, which whoever has the workbook open can call with anything.

import type { Forma } from './forma';
import { guarded, type Result } from './user-error';

type Asked<P> = undefined extends P ? [pedido?: P] : [pedido: P];

/** It is asked with what has its shape, and what goes wrong comes back as a sentence. */
export const endpoint =
  <P, T>(forma: Forma<P>, work: (pedido: P) => T) =>
  (...[pedido]: Asked<P>): Result<T> =>
    guarded(() => work(forma(pedido, '')));
