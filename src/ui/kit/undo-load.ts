// Taking back a load that a panel just made.

import { server } from '../server';
import type { Action } from './use-load';

/** What became of it, in words for whoever asked; undefined where it failed, which the action tells. */
export async function undoLoad(
  run: Action['run'],
  cargue: string,
  pedido: string,
): Promise<string | undefined> {
  const answer = await run('Deshaciendo el cargue…', () =>
    server.deshacerCargue({ cargue, pedido: `d${pedido}` }),
  );
  if (!answer) return undefined;
  const kept = answer.conservadas.map(({ clave, motivo }) => `${clave}: ${motivo}`);
  return [`El cargue ${cargue} quedó deshecho.`, ...kept].join(' ');
}
