// The rules that were put off, with their reason, to take them up again.

import type { VNode } from 'preact';
import type { VerificarPanel } from '../../addon/panels/verificar';
import { Button } from '../kit/button';
import { Failure } from '../kit/notice';
import { Section } from '../kit/section';
import { useAction } from '../kit/use-load';
import { server } from '../server';

interface AplazadasProps {
  readonly aplazadas: VerificarPanel['aplazadas'];
  readonly onResumed: () => void;
}

export function Aplazadas({ aplazadas, onResumed }: AplazadasProps): VNode | null {
  const action = useAction();
  if (aplazadas.length === 0) return null;
  const resume = async (registro: string, codigo: string): Promise<void> => {
    const isDone = await action.run('Reanudando…', async () => {
      await server.reanudarRegla({ registro, codigo });
      return true;
    });
    if (isDone) onResumed();
  };
  return (
    <Section id="aplazadas" title="Reglas aplazadas" count={String(aplazadas.length)}>
      {action.falla ? <Failure falla={action.falla} /> : null}
      <ul class="cards">
        {aplazadas.map(({ registro, codigo, motivo, hoja }) => (
          <li key={`${registro} ${codigo}`} class="card">
            <p>{motivo}</p>
            <p class="hint">
              {hoja} · {codigo}
            </p>
            <Button
              look="quiet"
              disabled={action.busy !== ''}
              onClick={() => resume(registro, codigo)}
            >
              Reanudar
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
