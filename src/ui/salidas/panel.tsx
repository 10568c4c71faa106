// The panel «Salidas»: what is kept to be handed over again and again, and the form of one.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { BorradorDeSalida } from '../../addon/salidas/pedido';
import type { SalidasPanel as Datos, SalidaVista } from '../../addon/salidas/ver';
import { cuenta } from '../../domain/formato';
import { ButtonBar } from '../kit/button-bar';
import { comesLater } from '../kit/comes-later';
import { EmptyState } from '../kit/empty-state';
import { focusSoon } from '../kit/focus';
import { OtherDrafts } from '../kit/other-drafts';
import { newPedido } from '../kit/pedido';
import { useLastingToast } from '../kit/toast';
import { UnderWay } from '../kit/under-way';
import { useUndo } from '../kit/undo-load';
import { useAction } from '../kit/use-load';
import { useOffered } from '../kit/use-offered';
import { type PanelProps, panelView } from '../panel-view';
import { server } from '../server';
import { descargar } from './descargar';
import { deLaFila, deNueva } from './forma';
import { Lista } from './lista';

export const Panel = panelView(() => server.panelSalidas(), SalidasPanel);

// Who downloads what is kept already needs none of it.
const Editor = comesLater(() => import('./editor').then((part) => part.Editor));

const LISTA = 'salidas-lista';

function SalidasPanel({ datos: first, arranque }: PanelProps<Datos>): VNode {
  const [datos, setDatos] = useState(first);
  const drafts = useOffered(first);
  const [abierta, setAbierta] = useState<BorradorDeSalida | null>(null);
  const { busy, falla, run } = useAction();
  const notify = useLastingToast();
  const { hoy } = arranque;
  const readAgain = async (): Promise<void> => {
    const answer = await run('Leyendo las salidas…', () => server.panelSalidas());
    if (answer) setDatos(answer);
    focusSoon(LISTA);
  };
  const offerUndo = useUndo(run, () => void readAgain());
  const close = (): void => {
    setAbierta(null);
    drafts.end();
  };
  const remove = async ({ leida }: SalidaVista): Promise<void> => {
    const hecho = await run('Borrando la salida…', () =>
      server.borrarSalida({ leida, pedido: newPedido() }),
    );
    if (!hecho) return;
    await readAgain();
    offerUndo(hecho.dicho, hecho.cargue);
  };
  const make = ({ codigo }: SalidaVista): void => {
    void run('Haciendo el archivo…', async () => {
      const hecha = await server.verSalida({ nombre: codigo });
      await descargar(hecha.nombre, hecha, hecha.formato, hecha.hoy);
      const said = [`«${hecha.nombre}»: ${cuenta(hecha.filas.length, 'fila', 'filas')}.`];
      notify([...said, ...hecha.advertencias].join(' '));
    });
  };
  const copy = ({ leida }: SalidaVista): void => {
    const { campos } = deLaFila(leida);
    setAbierta({ leida: null, campos: { ...campos, nombre: `${campos.nombre} (copia)` } });
  };
  const escribe = abierta ?? drafts.borrador;
  if (escribe)
    return (
      <Editor
        key={`${drafts.turn} ${abierta !== null}`}
        datos={datos}
        inicial={escribe}
        borradorDe={abierta ? undefined : drafts.borradorDe}
        hoy={hoy}
        onSaved={(dicho, cargue) => {
          close();
          void readAgain().then(() => offerUndo(dicho, cargue));
        }}
        onLeave={(escrito) => {
          close();
          focusSoon(LISTA);
          if (escrito) notify('No se guardó lo que escribió.', () => setAbierta(escrito));
        }}
      />
    );
  const { salidas } = datos;
  return (
    <>
      <OtherDrafts
        drafts={drafts.otrosBorradores}
        titulo={({ borrador }) => borrador.campos.nombre || 'Salida nueva'}
        onTake={drafts.take}
      />
      <div class="panel-body" aria-busy={busy !== ''}>
        <UnderWay busy={busy} falla={falla} />
        {salidas.length === 0 ? (
          <EmptyState icon="documento" title="Todavía no hay salidas guardadas">
            Una salida dice qué columnas y qué filas de una hoja se entregan a Planeación, al MEN o
            al Concejo: se hace una vez y se descarga cuando la pidan.
          </EmptyState>
        ) : (
          <>
            <h2 class="heading" id={LISTA} tabIndex={-1}>
              {cuenta(salidas.length, 'salida guardada', 'salidas guardadas')}
            </h2>
            <Lista
              salidas={salidas}
              isBusy={busy !== ''}
              onDownload={make}
              onEdit={({ leida }) => setAbierta(deLaFila(leida))}
              onCopy={copy}
              onRemove={(salida) => void remove(salida)}
            />
          </>
        )}
      </div>
      <ButtonBar
        main={{
          id: 'salida-nueva',
          label: 'Nueva salida',
          onClick: () => setAbierta(deNueva()),
          disabled: busy !== '',
        }}
      >
        Ninguna salida lleva nombres ni datos de personas.
      </ButtonBar>
    </>
  );
}
