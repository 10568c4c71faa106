// The panel «Autorización de ajuste»: what waits for an answer, what was granted and for how long, asking for one, and those of before.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { AjusteHecho } from '../../addon/ajustes/dar-pasos';
import type { AjustesVistos, AjusteVisto } from '../../addon/ajustes/ver';
import { cuenta } from '../../domain/formato';
import { Notice } from '../kit/notice';
import { OtherDrafts } from '../kit/other-drafts';
import { Section } from '../kit/section';
import { UnderWay } from '../kit/under-way';
import { useUndo } from '../kit/undo-load';
import { useAction } from '../kit/use-load';
import { useOffered } from '../kit/use-offered';
import { useWriting } from '../kit/use-writing';
import { type PanelProps, panelView } from '../panel-view';
import { server } from '../server';
import { AjusteCard, type Decision } from './card';
import { Pedir } from './pedir';

export const Panel = panelView(() => server.panelAjustes(), AjustesPanel);

function AjustesPanel({ datos: first, de }: PanelProps<AjustesVistos>): VNode {
  const [datos, setDatos] = useState(first);
  const drafts = useOffered(first);
  const { turn } = drafts;
  const { busy, falla, run } = useAction();
  const write = useWriting(run);
  const readAgain = async (): Promise<void> => {
    const answer = await run('Actualizando…', () => server.panelAjustes());
    if (answer) setDatos(answer);
  };
  const offerUndo = useUndo(run, () => void readAgain());
  const told = async (hecho: AjusteHecho, canUndo: boolean): Promise<void> => {
    offerUndo(hecho.dicho, canUndo ? hecho.cargue : null);
    await readAgain();
  };
  const decide = async (ajuste: AjusteVisto, decision: Decision): Promise<void> => {
    const { paso } = decision;
    const asked = { codigo: ajuste.codigo, ...decision };
    const hecho = await write(HACIENDO[paso], asked, (encargo) => server.pasarAjuste(encargo));
    if (hecho) await told(hecho, paso === 'aplicar');
  };
  const inState = (...estados: readonly AjusteVisto['estado'][]): readonly AjusteVisto[] =>
    datos.ajustes.filter(({ estado }) => estados.includes(estado));
  const asked = inState('Solicitada');
  const granted = inState('Concedida');
  const over = inState('Aplicada', 'Negada', 'Vencida');
  const cards = (some: readonly AjusteVisto[], none: string): VNode =>
    some.length === 0 ? (
      <p class="hint">{none}</p>
    ) : (
      <ul class="cards">
        {some.map((ajuste) => (
          <AjusteCard
            key={ajuste.codigo}
            ajuste={ajuste}
            horas={datos.horas}
            isBusy={busy !== ''}
            onDecide={(decision) => void decide(ajuste, decision)}
          />
        ))}
      </ul>
    );
  return (
    <div class="panel-body">
      <Notice look="nota">
        Un trimestre cerrado definitivamente no se cambia. Para corregir una cifra se pide una
        autorización; quien aprueba los reportes la concede por{' '}
        {cuenta(datos.horas, 'hora', 'horas')}, y el informe dice qué cambió después del cierre.
      </Notice>
      <OtherDrafts
        drafts={drafts.otrosBorradores}
        titulo={({ borrador }) => `${borrador.accion || 'Autorización'} de ${borrador.corte}`}
        onTake={drafts.take}
      />
      <UnderWay busy={busy} falla={falla} />
      <Section
        // One that begins to hold something opens.
        key={`por-decidir ${asked.length > 0}`}
        id="ajustes-por-decidir"
        title="Por decidir"
        count={String(asked.length)}
        startsOpen={asked.length > 0}
      >
        {cards(asked, 'Ninguna solicitud espera respuesta.')}
      </Section>
      <Section
        key={`concedidas ${granted.length > 0}`}
        id="ajustes-concedidas"
        title="Concedidas"
        count={String(granted.length)}
        startsOpen={granted.length > 0}
      >
        {cards(granted, 'Ninguna está concedida y por aplicar.')}
      </Section>
      <Section
        key={`pedir ${drafts.borradorDe}`}
        id="ajustes-pedir"
        title="Pedir una"
        startsOpen={de !== '' || drafts.borrador !== null || asked.length + granted.length === 0}
      >
        <Pedir
          key={turn}
          datos={{ ...datos, ...drafts }}
          de={turn === 0 ? de : ''}
          onAsked={(hecho) => {
            drafts.end();
            void told(hecho, false);
          }}
        />
      </Section>
      <Section id="ajustes-anteriores" title="Anteriores" count={String(over.length)}>
        {cards(over, 'Todavía no hay.')}
      </Section>
    </div>
  );
}

const HACIENDO: { readonly [P in Decision['paso']]: string } = {
  conceder: 'Concediendo…',
  negar: 'Negando…',
  aplicar: 'Aplicando…',
};
