// The panel that the page was opened for, and what every panel shows around its own.

import type { VNode } from 'preact';
import { Conservado } from './conservado';
import { Notice } from './kit/notice';
import { ToastArea } from './kit/toast';
import { useLoad } from './kit/use-load';
import type { PanelView } from './panel-view';
import { LentNotice } from './prestamo/lent-notice';
import { server } from './server';
import { TrabajosAMedias } from './trabajos-a-medias';

interface AppProps {
  /** Its folder. */
  readonly panel: string;
  /** Undefined when the page was served without it. */
  readonly View: PanelView | undefined;
  /** What the sidebar is headed with, for those who hear it. */
  readonly title: string;
  /** Said while it opens. */
  readonly loading: string;
  /** Version of the page; '' where the opener does not say. */
  readonly version: string;
  /** What another panel opened it on; '' when it was the menu. */
  readonly de: string;
}

const SIN_PROPIO =
  'A este panel le falta su código. Pida a quien instaló el complemento que pegue enteros «Panel» y «Paneles» (INSTALACION.md).';

export function App({ panel, View, title, loading, version, de }: AppProps): VNode {
  const arranque = useLoad(() => server.arranque());
  const start = arranque.state;
  const datos = start.status === 'ready' ? start.datos : null;
  return (
    <ToastArea>
      <main>
        <h1 class="only-heard">{title}</h1>
        <LentNotice prestamo={datos && panel !== 'prestamo' ? datos.prestamo : null} />
        {datos?.practica ? <p class="hint outer">{datos.practica}</p> : null}
        <Conservado />
        {datos ? <TrabajosAMedias trabajos={datos.trabajos} /> : null}
        {View ? (
          <View arranque={arranque} version={version} loading={loading} de={de} />
        ) : (
          <Notice look="error" isOuter>
            {SIN_PROPIO}
          </Notice>
        )}
      </main>
    </ToastArea>
  );
}
