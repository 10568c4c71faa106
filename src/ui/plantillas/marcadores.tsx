// The markers a template may carry, to be copied into Word one by one.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { PlantillaFicha } from '../../addon/panels/plantillas-del-libro';
import { Button } from '../kit/button';
import { matches } from '../kit/match-options';
import { Section } from '../kit/section';
import { TextField } from '../kit/text-field';
import { useToast } from '../kit/toast';
import { copyText } from './clipboard';

interface MarcadoresProps {
  readonly marcadores: PlantillaFicha['marcadores'];
}

export function Marcadores({ marcadores }: MarcadoresProps): VNode {
  const [typed, setTyped] = useState('');
  const shown = marcadores.filter(({ marcador, describe }) =>
    matches(`${marcador} ${describe}`, typed),
  );
  return (
    <Section id="marcadores" title="Marcadores" count={String(marcadores.length)} startsOpen>
      <TextField
        id="marcadores-buscar"
        label="Buscar un marcador"
        need="unmarked"
        value={typed}
        onChange={setTyped}
      />
      {shown.length === 0 ? <p class="hint">Ningún marcador responde a esa búsqueda.</p> : null}
      <ul class="plain-list">
        {shown.map(({ marcador, describe }) => (
          <li key={marcador} class="marker">
            <div class="marker-text">
              <code>{marcador}</code>
              <p class="hint">{describe}</p>
            </div>
            <CopyButton marcador={marcador} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function CopyButton({ marcador }: { readonly marcador: string }): VNode {
  const [isCopied, setCopied] = useState(false);
  const notify = useToast();
  const copy = async (): Promise<void> => {
    const isDone = await copyText(marcador);
    setCopied(isDone);
    notify(
      isDone
        ? `Se copió ${marcador}. Péguelo en la plantilla.`
        : `No se pudo copiar. Escriba ${marcador} en la plantilla.`,
    );
  };
  return (
    <div class="marker-copy">
      <Button look="quiet" onClick={copy}>
        {isCopied ? 'Copiado' : 'Copiar'}
        <span class="only-heard"> {marcador}</span>
      </Button>
    </div>
  );
}
