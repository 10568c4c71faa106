// What a document that was made printed, and what it would print on the data of now: asked for where a document is shown.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { DocumentoRecalculado } from '../../addon/codigos/recalcular';
import { groupBy } from '../../domain/group-by';
import { Button } from '../kit/button';
import { LongList } from '../kit/long-list';
import { Failure, Notice } from '../kit/notice';
import { useAction } from '../kit/use-load';
import { server } from '../server';

export function Recalculado({ codigo }: { readonly codigo: string }): VNode {
  const [found, setFound] = useState<DocumentoRecalculado | null>(null);
  const { busy, falla, run } = useAction();
  const ask = async (): Promise<void> => {
    setFound(null);
    const answer = await run('Recalculando…', () => server.verRecalculado({ documento: codigo }));
    if (answer) setFound(answer);
  };
  return (
    <div>
      <Button look="quiet" onClick={ask} disabled={busy !== ''}>
        {busy || 'Recalcular sus cifras'}
        <span class="only-heard"> de {codigo}</span>
      </Button>
      {falla ? <Failure falla={falla} /> : null}
      {found ? <Cifras found={found} /> : null}
    </div>
  );
}

function Cifras({
  found: { dicho, cifras, cuantas },
}: {
  readonly found: DocumentoRecalculado;
}): VNode {
  const blocks = [...groupBy(cifras, ({ donde }) => donde)];
  return (
    <Notice look={cuantas === 0 ? 'listo' : 'advertencia'}>
      <p>{dicho}</p>
      {blocks.length > 0 ? (
        <LongList
          items={blocks}
          first={6}
          look="plain-list"
          todas={`Ver los ${cuantas} cambios`}
          card={([donde, lines]) => (
            <li key={donde}>
              {donde ? <strong>{donde}</strong> : null}
              <ul class="notice-facts">
                {lines.map(({ que, antes, ahora }) => (
                  <li key={que}>
                    {que}: {antes || 'no estaba'} → {ahora || 'ya no está'}
                  </li>
                ))}
              </ul>
            </li>
          )}
        />
      ) : null}
    </Notice>
  );
}
