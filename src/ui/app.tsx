// What every panel goes through on opening: who is there, whether the panel is as new as the script,
// and the panel's own data, asked for at the same time.

import type { FunctionComponent, VNode } from 'preact';
import type { Arranque, Panel } from '../addon/panels/panel-types';
import { ActaPanel } from './acta/acta-panel';
import { DocumentosPanel } from './documentos/documentos-panel';
import { Identidad } from './identidad';
import { Failure, Notice } from './kit/notice';
import { Progress } from './kit/progress';
import { ToastArea } from './kit/toast';
import { type Loader, useLoad } from './kit/use-load';
import { PlantillasPanel } from './plantillas/plantillas-panel';
import { PANEL_ANTIGUO, server } from './server';
import { VerificarPanel } from './verificar/verificar-panel';

/** What a panel is given once everything is there. */
export interface PanelProps<T> {
  readonly arranque: Arranque;
  readonly datos: T;
  /** Asks for the panel's data again, showing that it does. */
  readonly onReload: () => void;
}
type View = FunctionComponent<ViewProps>;
interface ViewProps {
  readonly arranque: Loader<Arranque>;
  readonly version: string;
  readonly loading: string;
}

const VIEWS: Record<Panel, View> = {
  acta: view(() => server.panelActa(), ActaPanel),
  verificar: view(() => server.panelVerificar({}), VerificarPanel),
  documentos: view(() => server.panelDocumentos(), DocumentosPanel),
  plantillas: view(() => server.panelPlantillas(), PlantillasPanel),
};
const TITLES: Record<Panel, string> = {
  acta: 'Acta de reunión',
  verificar: 'Verificar datos',
  documentos: 'Documentos',
  plantillas: 'Plantillas',
};
const LOADING: Record<Panel, string> = {
  acta: 'Abriendo el acta…',
  verificar: 'Verificando los datos…',
  documentos: 'Buscando los documentos…',
  plantillas: 'Abriendo las plantillas…',
};

interface AppProps {
  readonly panel: Panel;
  /** Version of the panel; '' where the opener does not say. */
  readonly version: string;
}

export function App({ panel, version }: AppProps): VNode {
  const arranque = useLoad(() => server.arranque());
  const View = VIEWS[panel];
  return (
    <ToastArea>
      <main>
        <h1 class="only-heard">{TITLES[panel]}</h1>
        <View arranque={arranque} version={version} loading={LOADING[panel]} />
      </main>
    </ToastArea>
  );
}

/** A panel that waits for its data, and for what stands between them and the person. */
function view<T>(load: () => Promise<T>, Content: FunctionComponent<PanelProps<T>>): View {
  return function View({ arranque, version, loading }) {
    const datos = useLoad(load);
    const start = arranque.state;
    if (start.status === 'failed') {
      return <Failure falla={start.falla} onRetry={arranque.reload} isOuter />;
    }
    if (start.status === 'loading') return <Progress label={loading} isOuter />;
    if (version && version !== start.datos.version) {
      return (
        <Notice look="advertencia" isOuter>
          {PANEL_ANTIGUO}
        </Notice>
      );
    }
    if (start.datos.identidad === 'desconocida') {
      return <Identidad arranque={start.datos} onDeclared={arranque.set} />;
    }
    if (datos.state.status === 'failed') {
      return <Failure falla={datos.state.falla} onRetry={datos.reload} isOuter />;
    }
    if (datos.state.status === 'loading') return <Progress label={loading} isOuter />;
    return <Content arranque={start.datos} datos={datos.state.datos} onReload={datos.reload} />;
  };
}
