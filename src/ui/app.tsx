// The panel that the page was opened for, and what every panel shows around its own.

import type { VNode } from 'preact';
import panels from './*/panel';
import { ToastArea } from './kit/toast';
import { useLoad } from './kit/use-load';
import { LentNotice } from './prestamo/lent-notice';
import { server } from './server';
import { TrabajosAMedias } from './trabajos-a-medias';

interface AppProps {
  /** Its folder. */
  readonly panel: string;
  /** What the sidebar is headed with, for those who hear it. */
  readonly title: string;
  /** Said while it opens. */
  readonly loading: string;
  /** Version of the page; '' where the opener does not say. */
  readonly version: string;
}

export function App({ panel, title, loading, version }: AppProps): VNode {
  const arranque = useLoad(() => server.arranque());
  const View = panels[panel]?.Panel;
  const start = arranque.state;
  const prestamo = start.status === 'ready' && panel !== 'prestamo' ? start.datos.prestamo : null;
  return (
    <ToastArea>
      <main>
        <h1 class="only-heard">{title}</h1>
        <LentNotice prestamo={prestamo} />
        {start.status === 'ready' ? <TrabajosAMedias trabajos={start.datos.trabajos} /> : null}
        {View ? <View arranque={arranque} version={version} loading={loading} /> : null}
      </main>
    </ToastArea>
  );
}
