// Taking back a load that a panel just made.

import type { DeshacerResult } from '../../addon/datos/deshecho';
import type { TrabajoVisto } from '../../addon/trabajos/visto';
import { groupBy } from '../../domain/group-by';
import { enumerar } from '../../domain/redaccion';
import { server } from '../server';
import { newPedido } from './pedido';
import { useLastingToast } from './toast';
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
  return (await isDoneAfter(run, answer.trabajo)) ? undoneOf(cargue, answer) : undefined;
}

/** Goes on with what is undone by steps, to its end. */
async function isDoneAfter(run: Action['run'], begun: TrabajoVisto | undefined): Promise<boolean> {
  let visto = begun;
  while (visto?.estado === 'a medias') {
    const { trabajo, clave, cuanto } = visto;
    visto = await run(`Deshaciendo el cargue: ${cuanto}…`, () =>
      server.seguirTrabajo({ trabajo, clave, pedido: undefined }),
    );
    if (!visto) return false;
  }
  return visto?.estado !== 'cancelado';
}

/** That it was undone, and what of it stays and why. */
export function undoneOf(
  cargue: string,
  { conservadas }: Pick<DeshacerResult, 'conservadas'>,
): string {
  const kept = [...groupBy(conservadas, ({ motivo }) => motivo)].map(
    ([motivo, rows]) => `${enumerar(rows.map(({ clave }) => clave))}: ${motivo}`,
  );
  return [`El cargue ${cargue} quedó deshecho.`, ...kept].join(' ');
}

/** Tells what was written and offers to take it back; what could not be undone stays as it is on the screen, and is offered again. */
export function useUndo(
  run: Action['run'],
  onUndone: () => void,
): (said: string, cargue: string | null) => void {
  const notify = useLastingToast();
  return (said, cargue) => {
    if (!cargue) {
      notify(said);
      return;
    }
    const pedido = newPedido();
    const undo = async (): Promise<void> => {
      const undone = await undoLoad(run, cargue, pedido);
      if (undone === undefined) {
        notify(`El cargue ${cargue} no se deshizo.`, () => void undo());
        return;
      }
      notify(undone);
      onUndone();
    };
    notify(said, () => void undo());
  };
}
