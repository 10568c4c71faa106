// Whether the bitácora proves what it says, and the way to a código of a printed document.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Comprobada } from '../../domain/comprobada';
import { cuenta } from '../../domain/formato';
import { Button } from '../kit/button';
import { Failure, Notice } from '../kit/notice';
import { OtherPanel } from '../kit/other-panel';
import { Section } from '../kit/section';
import { useAction } from '../kit/use-load';
import { server } from '../server';

export function Cadena(): VNode {
  const [found, setFound] = useState<Comprobada | null>(null);
  const { busy, falla, run } = useAction();
  const check = async (): Promise<void> => {
    const answer = await run('Verificando la cadena…', () => server.comprobarBitacora());
    if (answer) setFound(answer);
  };
  return (
    <Section id="bitacora-cadena" title="¿Está entera?">
      <p class="hint">
        Cada guardado sella lo que dicen sus asientos y el sello anterior: si alguien cambia o quita
        uno, se ve aquí.
      </p>
      <div class="inline-buttons">
        <Button onClick={check} disabled={busy !== ''}>
          {busy || 'Verificar la cadena'}
        </Button>
        <OtherPanel panel="codigo" de="">
          Verificar un código impreso…
        </OtherPanel>
      </div>
      {falla ? <Failure falla={falla} onRetry={check} /> : null}
      {found ? <Resultado found={found} /> : null}
    </Section>
  );
}

function Resultado({ found }: { readonly found: Comprobada }): VNode {
  const { asientos, numero, codigo, reparos, sinMemoria } = found;
  return (
    <Notice look={reparos.length > 0 ? 'error' : 'listo'}>
      <p class="notice-title">
        {reparos.length > 0
          ? `Algo no concuerda: ${cuenta(reparos.length, 'reparo', 'reparos')}`
          : 'La bitácora está entera, y concuerda con las hojas'}
      </p>
      <p>
        {cuenta(asientos, 'asiento', 'asientos')}; el último es el {numero}, con código{' '}
        <code>{codigo || '(ninguno)'}</code>.
      </p>
      {sinMemoria ? (
        <p>
          El libro no recuerda cuál fue su último asiento: es una copia. Compare con el código del
          documento impreso más reciente.
        </p>
      ) : null}
      {reparos.length > 0 ? (
        <ul class="notice-facts">
          {reparos.map(({ mensaje }) => (
            <li key={mensaje}>{mensaje}</li>
          ))}
        </ul>
      ) : null}
    </Notice>
  );
}
