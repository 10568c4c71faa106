// The way from another panel to the results of the PAM before, taken from its book.

import type { VNode } from 'preact';
import { Button } from '../kit/button';
import { Failure } from '../kit/notice';
import { useAction } from '../kit/use-load';
import { server } from '../server';

export function DesdeSuLibro(): VNode {
  const { falla, run } = useAction();
  const open = (): void =>
    void run('Abriendo el panel…', () => server.abrirOtroPanel({ panel: 'anterior', de: '' }));
  return (
    <>
      <Button look="quiet" onClick={open}>
        Tomar los resultados de su libro…
      </Button>
      {falla ? <Failure falla={falla} /> : null}
    </>
  );
}
