// The built add-on behind a panel in a real browser: what the panel asks is answered by a workbook, and its calls are counted.

import type { Book } from '../../support/host';
import { type Answers, Refusal } from './stand-in';

interface Counted {
  readonly answers: Answers;
  /** Service calls that Google would be asked for, by endpoint, one a request. */
  readonly calls: {
    readonly endpoint: string;
    readonly total: number;
    /** Estimated on Google. */
    readonly seconds: number;
  }[];
}

/** The endpoints of a workbook, by name. */
export function answersOf({ host }: Book, endpoints: readonly string[]): Counted {
  const calls: Counted['calls'] = [];
  const ask = (endpoint: string, pedido: unknown): unknown => {
    const { ok, error, cost } = host.call(endpoint, pedido === undefined ? [] : [pedido]);
    if (error) throw new Error(`${endpoint}: ${error.message}`);
    calls.push({ endpoint, total: cost.total, seconds: cost.segundosEstimados });
    const answer = ok as {
      ok: boolean;
      data: unknown;
      error: { mensaje: string; codigo: string; detalle: readonly string[] };
    };
    if (answer.ok) return answer.data;
    const { mensaje, detalle, codigo } = answer.error;
    throw new Refusal(mensaje, detalle, codigo);
  };
  const answers = Object.fromEntries(
    endpoints.map((endpoint) => [endpoint, (pedido: unknown) => ask(endpoint, pedido)]),
  );
  // The page was served with a version of its own.
  const startUp = (pedido: unknown) => ({
    ...(ask('arranque', pedido) as object),
    version: '1.0.0',
  });
  return { answers: { ...answers, arranque: startUp } as unknown as Answers, calls };
}
