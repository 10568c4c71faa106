// The panel «Llevar el libro a un computador»: marks the book as lent, says what to do meanwhile on each side, and takes
// the copy back.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { LibroDevuelto } from '../../addon/panels/libro-prestado';
import type { PrestamoVisto } from '../../domain/prestamo';
import { Failure } from '../kit/notice';
import { Progress } from '../kit/progress';
import { useAction } from '../kit/use-load';
import { type PanelProps, panelView } from '../panel-view';
import { server } from '../server';
import { Copy } from './copy';
import { Lend } from './lend';
import { Lent } from './lent';
import { Returned } from './returned';

export const Panel = panelView(() => server.panelPrestamo(), PrestamoPanel);

function PrestamoPanel({ arranque, datos }: PanelProps<PrestamoVisto | null>): VNode {
  const [prestamo, setPrestamo] = useState(datos);
  const [devuelto, setDevuelto] = useState<LibroDevuelto | null>(null);
  const action = useAction();
  const { busy, falla, run } = action;
  const lend = async (a: string): Promise<void> => {
    const next = await run('Marcando el préstamo…', () => server.prestarLibro({ a }));
    if (next) setPrestamo(next);
  };
  const cancel = async (): Promise<void> => {
    const next = await run('Quitando la marca…', () => server.cancelarPrestamo());
    if (next !== undefined) setPrestamo(next);
  };
  const receive = async (aceptar: boolean): Promise<void> => {
    const answer = await run('Recibiendo el libro…', () => server.recibirLibro({ aceptar }));
    if (answer) setDevuelto(answer);
  };
  if (busy) return <Progress label={busy} isOuter />;
  if (devuelto) return <Returned devuelto={devuelto} />;
  const failure = falla ? <Failure falla={falla} /> : null;
  const isOther = falla?.codigo === 'OTRA_COPIA';
  if (prestamo?.lado === 'copia') {
    return (
      <Copy prestamo={prestamo} onCancel={cancel}>
        {failure}
      </Copy>
    );
  }
  const back = { onReceive: receive, isOther };
  return prestamo ? (
    <Lent prestamo={prestamo} onCancel={cancel} {...back}>
      {failure}
    </Lent>
  ) : (
    <Lend equipo={arranque.equipo} onLend={lend} {...back}>
      {failure}
    </Lend>
  );
}
