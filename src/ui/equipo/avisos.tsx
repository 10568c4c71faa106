// What each person is told, to copy and send: the add-on sends nothing.

import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Reemplazo } from '../../addon/reemplazo/plan-visto';
import { Button } from '../kit/button';
import { Section } from '../kit/section';

type Aviso = Reemplazo['avisos'][number];

interface AvisosProps {
  readonly avisos: readonly Aviso[];
  readonly isDone: boolean;
}

export function Avisos({ avisos, isDone }: AvisosProps): VNode {
  return (
    <Section
      key={String(isDone)}
      id="equipo-avisos"
      title="Se avisa"
      count={String(avisos.length)}
      startsOpen={isDone}
    >
      <p class="hint">El complemento no envía estos avisos: cópielos y envíelos usted.</p>
      <ul class="cards">
        {avisos.map((aviso) => (
          <Carta key={aviso.para} aviso={aviso} />
        ))}
      </ul>
    </Section>
  );
}

function Carta({ aviso: { para, texto } }: { readonly aviso: Aviso }): VNode {
  const area = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  /** Google's frames may refuse the clipboard to a page; what is selected can be copied all the same. */
  const copy = (): void => {
    area.current?.select();
    setSaid(document.execCommand('copy') ? 'Copiado.' : 'Seleccionado: cópielo con Ctrl+C.');
  };
  return (
    <li class="card">
      <strong>{para}</strong>
      <textarea ref={area} aria-label={`Aviso para ${para}`} rows={6} readOnly value={texto} />
      <div class="inline-buttons">
        <Button look="quiet" onClick={copy}>
          Copiar<span class="only-heard"> el aviso para {para}</span>
        </Button>
        <span class="hint" role="status">
          {said}
        </span>
      </div>
    </li>
  );
}
