// Actas begun and not finished, to go on with one of them.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { ActaPanel } from '../../addon/panels/acta';
import type { ActaEntrada } from '../../domain/acta';
import { Button } from '../kit/button';
import { Section } from '../kit/section';
import { UnderWay } from '../kit/under-way';
import { useAction } from '../kit/use-load';
import { server } from '../server';

interface BorradoresProps {
  readonly borradores: ActaPanel['borradores'];
  /** Whether opening one loses nothing: it is asked when one is pressed. */
  readonly isUntouched: () => boolean;
  readonly onOpen: (entrada: ActaEntrada) => void;
}

export function Borradores({ borradores, isUntouched, onOpen }: BorradoresProps): VNode | null {
  const action = useAction();
  const [asked, setAsked] = useState('');
  if (borradores.length === 0) return null;
  const open = async (codigo: string): Promise<void> => {
    const entrada = await action.run('Abriendo el borrador…', () =>
      server.actaGuardada({ codigo }),
    );
    setAsked('');
    if (entrada) onOpen({ ...entrada, codigo });
  };
  return (
    <Section id="seccion-borradores" title="Borradores" count={String(borradores.length)} isAlone>
      <UnderWay {...action} />
      <ul class="plain-list">
        {borradores.map(({ codigo, titulo }) => (
          <li key={codigo}>
            <Button
              look="quiet"
              onClick={() => (isUntouched() ? void open(codigo) : setAsked(codigo))}
            >
              {titulo}
            </Button>
            {asked === codigo ? (
              <div class="inline-buttons">
                <p class="hint">Reemplaza lo que está en pantalla.</p>
                <Button onClick={() => open(codigo)}>Continuar este</Button>
                <Button look="quiet" onClick={() => setAsked('')}>
                  Cancelar
                </Button>
              </div>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}
