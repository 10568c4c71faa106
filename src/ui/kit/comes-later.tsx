// A part of a panel whose code comes the first time that it is shown: what is served to everyone who opens the panel is
// then what everyone looks at.

import type { FunctionComponent, VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { Waiting } from './under-way';
import { useLoad } from './use-load';

/** `load` imports it: `() => import('./planillas').then(({ Planillas }) => Planillas)`. */
export function comesLater<P extends object>(
  load: () => Promise<FunctionComponent<P>>,
): FunctionComponent<P> {
  return function Later(props: P): VNode {
    const loader = useLoad(load);
    const root = useRef<HTMLDivElement>(null);
    const { state } = loader;
    // The button that asks again goes away: who pressed it stays here, where the part will be.
    const reload = (): void => {
      root.current?.focus();
      loader.reload();
    };
    return (
      <div ref={root} tabIndex={-1} class="comes-later">
        {state.status === 'ready' ? (
          <state.datos {...props} />
        ) : (
          <Waiting loader={{ state, reload }} label="Abriendo esta parte…" />
        )}
      </div>
    );
  };
}
