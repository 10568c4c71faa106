// What every panel goes through on opening: who is there, whether the panel is as new as the script,
// and the panel's own data, asked for at the same time.

import type { FunctionComponent, VNode } from 'preact';
import type { Arranque, Panel } from '../addon/panels/panel-types';
import { ActaPanel } from './acta/acta-panel';
import { DocumentosPanel } from './documentos/documentos-panel';
import { EstadoInstalacionPanel } from './estado-instalacion/estado-instalacion-panel';
import { Identidad } from './identidad';
import { Failure, Notice } from './kit/notice';
import { Progress } from './kit/progress';
import { ToastArea } from './kit/toast';
import { type Loader, useLoad } from './kit/use-load';
import type { PanelProps } from './panel-props';
import { PlantillasPanel } from './plantillas/plantillas-panel';
import { LentNotice } from './prestamo/lent-notice';
import { PrestamoPanel } from './prestamo/prestamo-panel';
import { PANEL_ANTIGUO, server } from './server';
import { VerificarPanel } from './verificar/verificar-panel';

type View = FunctionComponent<ViewProps>;
interface ViewProps {
  readonly arranque: Loader<Arranque>;
  readonly version: string;
  readonly loading: string;
}

/** The panels: what each shows, and what it says while it opens. */
const PANELES: Record<Panel, { readonly view: View; readonly loading: string }> = {
  acta: {
    view: view(() => server.panelActa(), ActaPanel),
    loading: 'Abriendo el acta…',
  },
  verificar: {
    view: view(() => server.panelVerificar({}), VerificarPanel),
    loading: 'Verificando los datos…',
  },
  documentos: {
    view: view(() => server.panelDocumentos(), DocumentosPanel),
    loading: 'Buscando los documentos…',
  },
  plantillas: {
    view: view(() => server.panelPlantillas(), PlantillasPanel),
    loading: 'Abriendo las plantillas…',
  },
  prestamo: {
    view: view(() => server.panelPrestamo(), PrestamoPanel),
    loading: 'Consultando el préstamo…',
  },
  estadoInstalacion: { view: EstadoInstalacionView, loading: 'Revisando la instalación…' },
};

interface AppProps {
  readonly panel: Panel;
  /** What the sidebar is headed with, for those who hear it. */
  readonly title: string;
  /** Version of the panel; '' where the opener does not say. */
  readonly version: string;
}

export function App({ panel, title, version }: AppProps): VNode {
  const arranque = useLoad(() => server.arranque());
  const { view: View, loading } = PANELES[panel];
  const start = arranque.state;
  const prestamo = start.status === 'ready' && panel !== 'prestamo' ? start.datos.prestamo : null;
  return (
    <ToastArea>
      <main>
        <h1 class="only-heard">{title}</h1>
        <LentNotice prestamo={prestamo} />
        <View arranque={arranque} version={version} loading={loading} />
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
    if (isOld(version, start.datos)) return <Antiguo />;
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

/** Opens also in a workbook where no other panel does: it is the one that tells why. */
function EstadoInstalacionView({ version, loading }: ViewProps): VNode {
  const { state, reload } = useLoad(() => server.panelEstadoInstalacion());
  if (state.status === 'failed') return <Failure falla={state.falla} onRetry={reload} isOuter />;
  if (state.status === 'loading') return <Progress label={loading} isOuter />;
  return isOld(version, state.datos) ? <Antiguo /> : <EstadoInstalacionPanel datos={state.datos} />;
}

const isOld = (version: string, script: { readonly version: string }): boolean =>
  version !== '' && version !== script.version;

function Antiguo(): VNode {
  return (
    <Notice look="advertencia" isOuter>
      {PANEL_ANTIGUO}
    </Notice>
  );
}
