// What stands between a panel and the person while it opens, and what a panel is given once everything is there.

import type { FunctionComponent, VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Arranque } from '../addon/panels/arranque';
import { Identidad } from './identidad';
import { Button } from './kit/button';
import { Notice } from './kit/notice';
import { Waiting } from './kit/under-way';
import { type Loader, useLoad } from './kit/use-load';
import { PANEL_ANTIGUO } from './server';

/** A panel as it opens: what a panel's folder exports as Panel. */
export type PanelView = FunctionComponent<{
  readonly arranque: Loader<Arranque>;
  /** Version of the page; '' where the opener does not say. */
  readonly version: string;
  /** Said while it opens. */
  readonly loading: string;
  /** What another panel opened it on, "2026-T2 A10"; '' when it was the menu. */
  readonly de: string;
}>;

/** What a panel is given once everything is there. */
export interface PanelProps<T> {
  readonly arranque: Arranque;
  readonly datos: T;
  /** What another panel opened it on; '' when it was the menu. */
  readonly de: string;
  /** Asks for the panel's data again, showing that it does. */
  readonly onReload: () => void;
}

/** A panel that waits for its data, and for what stands between them and the person. */
export function panelView<T>(
  load: () => Promise<T>,
  Content: FunctionComponent<PanelProps<T>>,
): PanelView {
  return function View({ arranque, version, loading, de }) {
    const datos = useLoad(load);
    const [isChanging, setChanging] = useState(false);
    const start = arranque.state;
    if (start.status !== 'ready') return <Waiting loader={arranque} label={loading} isOuter />;
    if (isOld(version, start.datos)) return <Antiguo />;
    // What the panel was given may rest on who is there: it is asked for again.
    const declared = (now: Arranque): void => {
      setChanging(false);
      arranque.set(now);
      datos.reload();
    };
    if (start.datos.identidad === 'desconocida')
      return <Identidad arranque={start.datos} onDeclared={declared} />;
    if (datos.state.status !== 'ready') return <Waiting loader={datos} label={loading} isOuter />;
    const { state, reload } = datos;
    return (
      <>
        {isChanging ? (
          <Identidad
            arranque={start.datos}
            onDeclared={declared}
            onCancel={() => setChanging(false)}
          />
        ) : (
          <Declarada {...start.datos} onChange={() => setChanging(true)} />
        )}
        <div style={{ display: isChanging ? 'none' : 'contents' }}>
          <Content arranque={start.datos} datos={state.datos} de={de} onReload={reload} />
        </div>
      </>
    );
  };
}

/** A name that somebody gave is said back in every panel, and can be given again; of an account there is nothing to change. */
function Declarada({
  quien,
  identidad,
  onChange,
}: Pick<Arranque, 'quien' | 'identidad'> & { readonly onChange: () => void }): VNode | null {
  if (identidad !== 'declarada') return null;
  return (
    <p class="hint outer">
      Usted es {quien}{' '}
      <Button look="quiet" onClick={onChange}>
        Cambiar quién soy
      </Button>
    </p>
  );
}

/** A panel that opens also in a workbook where no other does, to tell why. */
export function aloneView<T extends { readonly version: string }>(
  load: () => Promise<T>,
  Content: FunctionComponent<{ readonly datos: T }>,
): PanelView {
  return function View({ version, loading }) {
    const loader = useLoad(load);
    const { state } = loader;
    if (state.status !== 'ready') return <Waiting loader={loader} label={loading} isOuter />;
    return isOld(version, state.datos) ? <Antiguo /> : <Content datos={state.datos} />;
  };
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
