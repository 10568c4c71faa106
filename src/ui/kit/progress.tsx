// Something under way on the server. After fifteen seconds of silence it says why that may be.

import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { VARIAS_CUENTAS } from '../server';
import { Icon } from './icon';

const SILENCE_MS = 15_000;
/** Said of saving: others may be saving too, and what was written stays. */
export const SLOW_SAVING =
  'Google tarda más que de costumbre. Espere un poco más; si tiene que cerrar el panel, lo escrito se conserva y puede volver a guardarlo: no se repetirá.';

interface ProgressProps {
  readonly label: string;
  /** What long silence means here; several accounts unless told. */
  readonly slow?: string;
  /** Stands outside the padding of a panel's body. */
  readonly isOuter?: boolean;
}

export function Progress({ label, slow = VARIAS_CUENTAS, isOuter }: ProgressProps): VNode {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SILENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class={isOuter ? 'outer' : ''} role="status">
      <p>{label}</p>
      <div class="progress-track">
        <div class="progress-bar" />
      </div>
      {isSlow ? (
        <p class="hint">
          <Icon name="clock" /> {slow}
        </p>
      ) : null}
    </div>
  );
}
