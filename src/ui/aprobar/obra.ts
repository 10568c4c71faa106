// How a part of the panel asks for something to be written.

import type { HechoEnElPam } from '../../addon/aprobacion/escribir';

/** What every part needs to ask for something to be written, and to tell it. */
export interface Obra {
  readonly isBusy: boolean;
  /** Runs a step, tells what it did and reads everything again; whether it was done. */
  readonly da: <A extends object>(
    label: string,
    asked: A,
    ask: (encargo: A & { readonly pedido: string }) => Promise<HechoEnElPam>,
  ) => Promise<boolean>;
}
