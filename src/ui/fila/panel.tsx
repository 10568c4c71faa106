// The panel «Fila»: one row of any register as a form, the one before it and the one after it, and what was just saved.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { FilaPanel as FilaDatos, FilaRespuesta } from '../../addon/panels/fila-del-libro';
import type { BorradorDeFila, FilaPedida } from '../../addon/panels/fila-pedida';
import { createKeeper, type Keeper } from '../kit/draft-keeper';
import { focusSoon, showSoon } from '../kit/focus';
import { Failure } from '../kit/notice';
import { OtherDrafts } from '../kit/other-drafts';
import { newPedido } from '../kit/pedido';
import { Progress } from '../kit/progress';
import { useToast } from '../kit/toast';
import { useAction } from '../kit/use-load';
import { newVentana } from '../kit/ventana';
import { type PanelProps, panelView } from '../panel-view';
import { server } from '../server';
import { FilaEditor } from './fila-editor';
import { Head } from './head';
import { Leaving, Recovered, Saved, UNDO, type Written } from './notices';
import { draftOf } from './use-saving';
import { WithoutForm } from './without-form';

/** The row on the screen. */
interface Opened {
  readonly datos: FilaDatos;
  /** Id under which it is asked to be saved: a recovered one goes on with its own. */
  readonly pedido: string;
  readonly keeper: Keeper<BorradorDeFila>;
  /** Grows with each row that is opened, so that the form starts afresh. */
  readonly turn: number;
  /** What was just written of it. */
  readonly written?: Written;
}

export const Panel = panelView(() => server.panelFila(), FilaPanel);

function FilaPanel({ arranque, datos: first }: PanelProps<FilaDatos>): VNode {
  const [{ datos, pedido, keeper, turn, written }, setOpened] = useState<Opened>(() => ({
    ...opened(first),
    turn: 0,
  }));
  const [isTouched, setTouched] = useState(false);
  /** Where the person wants to go although something is not saved. */
  const [wanted, setWanted] = useState<FilaPedida | null>(null);
  const { busy, falla, run } = useAction();
  const notify = useToast();
  const { formulario, escrito, otrosBorradores = [] } = datos;
  const show = (next: FilaDatos, just?: Written): void => {
    setWanted(null);
    setTouched(false);
    setOpened({ ...opened(next), turn: turn + 1, ...(just && { written: just }) });
  };
  const open = async (pedida: FilaPedida): Promise<void> => {
    const next = await run('Abriendo la fila…', async () => {
      if (formulario) await keeper.forget(draftOf(formulario, formulario.textos, pedido));
      return server.panelFila(pedida);
    });
    if (next) show(next);
  };
  /** What is on the screen waits in turn. */
  const take = async (ventana: string): Promise<void> => {
    const next = await run('Abriendo la fila…', () => server.panelFila({ borrador: ventana }));
    if (next)
      show({ ...next, otrosBorradores: otrosBorradores.filter((one) => one.ventana !== ventana) });
  };
  const go = (pedida: FilaPedida): void => {
    if (isTouched) setWanted(pedida);
    else void open(pedida);
  };
  const noteSaved = ({ cargue, panel }: FilaRespuesta, wasNew: boolean): void => {
    if (!panel) return;
    const before = wasNew || !formulario ? {} : formulario.donde;
    show(panel, cargue ? { cargue, before, pedido: newPedido() } : undefined);
    notify(cargue ? 'Fila guardada.' : 'Ya estaba guardada.');
    focusSoon(wasNew ? 'fila-otra' : 'fila-titulo');
    showSoon(UNDO);
  };
  const undo = async ({ cargue, before, pedido }: Written): Promise<void> => {
    const done = await run('Deshaciendo…', async () => {
      const { conservadas } = await server.deshacerCargue({ cargue, pedido });
      const registro = formulario?.registro ?? '';
      return { conservadas, next: await server.panelFila({ registro, ...before }) };
    });
    if (!done) return;
    show(done.next);
    notify(done.conservadas[0]?.motivo ?? `Se deshizo el cargue ${cargue}.`);
  };
  if (busy) return <Progress label={busy} isOuter />;
  return (
    <>
      {falla ? <Failure falla={falla} isOuter /> : null}
      {wanted ? <Leaving onLeave={() => open(wanted)} onStay={() => setWanted(null)} /> : null}
      {escrito ? <Recovered onDiscard={() => open({})} /> : null}
      <OtherDrafts drafts={otrosBorradores} titulo={({ titulo }) => titulo} onTake={take} />
      {written ? <Saved written={written} onUndo={() => undo(written)} /> : null}
      {formulario ? (
        <>
          <Head formulario={formulario} onGo={go} />
          <FilaEditor
            key={turn}
            inicial={formulario}
            escrito={escrito ?? {}}
            hoy={arranque.hoy}
            pedido={pedido}
            keeper={keeper}
            onTouched={setTouched}
            onSaved={noteSaved}
            onNew={() => go({ registro: formulario.registro })}
          />
        </>
      ) : (
        <WithoutForm datos={datos} onGo={open} />
      )}
    </>
  );
}

/** A row is kept once something of it is touched. */
function opened(datos: FilaDatos): Pick<Opened, 'datos' | 'pedido' | 'keeper'> {
  const { formulario, escrito, pedido = newPedido(), borradorDe } = datos;
  const window = newVentana(borradorDe);
  const draft: BorradorDeFila = {
    pedido,
    registro: formulario?.registro ?? '',
    leida: formulario?.leida ?? null,
    campos: escrito ?? {},
  };
  const save = (borrador: BorradorDeFila | null) =>
    server.guardarBorradorFila({ borrador, ...window });
  return { datos, pedido, keeper: createKeeper(save, draft) };
}
