// The panel «Lo mío»: what one person reports of the quarter, and the compromisos that they still have.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { LoMio } from '../../addon/reportes/lo-mio';
import { EmptyState } from '../kit/empty-state';
import { Failure } from '../kit/notice';
import { OtherDrafts } from '../kit/other-drafts';
import { LoadInto } from '../kit/other-panel';
import { Progress } from '../kit/progress';
import { useAction } from '../kit/use-load';
import { type PanelProps, panelView } from '../panel-view';
import { server } from '../server';
import { ChoosePerson } from './choose-person';
import { Mine } from './mine';

export const Panel = panelView(() => server.panelLoMio({}), LoMioPanel);

function LoMioPanel({ datos: first }: PanelProps<LoMio>): VNode {
  const [datos, setDatos] = useState(first);
  const [isChoosing, setChoosing] = useState(first.persona === '');
  /** Grows with each opening, so that the forms start afresh. */
  const [turn, setTurn] = useState(0);
  const { busy, falla, run } = useAction();
  const open = async (persona: string): Promise<void> => {
    const answer = await run('Buscando lo suyo…', () => server.panelLoMio({ persona }));
    if (!answer) return;
    setDatos(answer);
    setTurn(turn + 1);
    setChoosing(false);
  };
  const take = (ventana: string): void => {
    const { otrosBorradores: others } = datos;
    const other = others.find((one) => one.ventana === ventana);
    if (!other) return;
    const rest = others.filter((one) => one !== other);
    setDatos({ ...datos, borrador: other.borrador, borradorDe: ventana, otrosBorradores: rest });
    setTurn(turn + 1);
  };
  if (busy !== '') return <Progress label={busy} isOuter />;
  if (datos.personas.length === 0)
    return (
      <EmptyState
        icon="documento"
        title="Todavía no hay nada de nadie"
        actions={<LoadInto registro="pam">Cargar el PAM…</LoadInto>}
      >
        Cuando el PAM tenga acciones con responsable, cada persona verá aquí las suyas.
      </EmptyState>
    );
  return (
    <>
      {falla ? <Failure falla={falla} isOuter /> : null}
      {isChoosing ? (
        <ChoosePerson datos={datos} onChoose={open} />
      ) : (
        <>
          <OtherDrafts
            drafts={datos.otrosBorradores}
            titulo={({ borrador }) => borrador.corte}
            onTake={take}
          />
          <Mine key={turn} inicial={datos} onOther={() => setChoosing(true)} />
        </>
      )}
    </>
  );
}
