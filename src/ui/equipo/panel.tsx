// The panel «Reemplazar a una persona»: who leaves and who comes, what changes hands, and what each one is told; then the roles of the
// procedure and who has them.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Reemplazo } from '../../addon/reemplazo/plan-visto';
import type { EquipoVisto } from '../../addon/reemplazo/ver';
import { Notice } from '../kit/notice';
import { OtherDrafts } from '../kit/other-drafts';
import { Trabajo } from '../kit/trabajo';
import { useUndo } from '../kit/undo-load';
import { useAction } from '../kit/use-load';
import { useOffered } from '../kit/use-offered';
import { type PanelProps, panelView } from '../panel-view';
import { server } from '../server';
import { Avisos } from './avisos';
import { Reemplazar } from './reemplazar';

export const Panel = panelView(() => server.panelEquipo(), EquipoPanel);

function EquipoPanel({ arranque, datos: first }: PanelProps<EquipoVisto>): VNode {
  const [datos, setDatos] = useState(first);
  const drafts = useOffered(first);
  const [hecho, setHecho] = useState<Reemplazo | null>(null);
  const action = useAction();
  const { run } = action;
  const readAgain = async (): Promise<void> => {
    const answer = await run('Leyendo el equipo…', () => server.panelEquipo());
    if (answer) setDatos(answer);
  };
  const offerUndo = useUndo(run, () => {
    setHecho(null);
    void readAgain();
  });
  const done = async (answer: Reemplazo): Promise<void> => {
    drafts.end();
    setHecho(answer);
    offerUndo(answer.dicho, answer.cargue);
    await readAgain();
  };
  return (
    <Reemplazar
      key={drafts.turn}
      datos={{ ...datos, ...drafts }}
      hoy={arranque.hoy}
      action={action}
      onStart={() => setHecho(null)}
      onDone={(answer) => void done(answer)}
      outcome={
        hecho && (
          <>
            <Hecho hecho={hecho} />
            <Avisos avisos={hecho.avisos} isDone />
          </>
        )
      }
    >
      <OtherDrafts
        drafts={drafts.otrosBorradores}
        titulo={({ borrador: { sale, entra } }) =>
          `${sale || 'Quien sale'} por ${entra || 'quien llega'}`
        }
        onTake={drafts.take}
      />
    </Reemplazar>
  );
}

/** What was done, with what is left of it where it goes by steps. */
function Hecho({ hecho: { dicho, trabajo } }: { readonly hecho: Reemplazo }): VNode {
  if (trabajo) return <Trabajo visto={trabajo} startsNow />;
  return (
    <Notice look="listo">
      <p class="notice-title">{dicho}</p>
    </Notice>
  );
}
