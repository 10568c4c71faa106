// The way to another panel, opened on something of which both know the name.

import type { ComponentChildren, VNode } from 'preact';
import { server } from '../server';
import { Button } from './button';
import { useAction } from './use-load';

interface OtherPanelProps {
  readonly panel: string;
  readonly de: string;
  readonly children: ComponentChildren;
}

export function OtherPanel({ panel, de, children }: OtherPanelProps): VNode {
  const { busy, falla, run } = useAction();
  return (
    <>
      <Button
        look="quiet"
        disabled={busy !== ''}
        onClick={() => void run('Abriendo…', () => server.abrirOtroPanel({ panel, de }))}
      >
        {busy || children}
      </Button>
      <div role="status">{falla ? <p class="hint">{falla.mensaje}</p> : null}</div>
    </>
  );
}

interface LoadIntoProps {
  /** Its key: the panel «Cargar» opens with it chosen. */
  readonly registro: string;
  readonly children: ComponentChildren;
}

/** To load a register from what the office has in Excel. */
export const LoadInto = ({ registro, children }: LoadIntoProps): VNode => (
  <OtherPanel panel="cargar" de={registro}>
    {children}
  </OtherPanel>
);
