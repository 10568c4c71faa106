// What is said of something that was asked for: that it is under way, or why it was not done.

import type { VNode } from 'preact';
import { Failure } from './notice';
import { Progress } from './progress';
import type { Action, Loader } from './use-load';

/** Of what a person asked to be done. */
export function UnderWay({ busy, falla }: Pick<Action, 'busy' | 'falla'>): VNode | null {
  if (busy) return <Progress label={busy} />;
  return falla ? <Failure falla={falla} /> : null;
}

interface WaitingProps {
  readonly loader: Pick<Loader<unknown>, 'state' | 'reload'>;
  /** Said while it is awaited. */
  readonly label: string;
  readonly isOuter?: boolean;
}

/** Of data that are not here yet. */
export function Waiting({ loader, label, isOuter = false }: WaitingProps): VNode | null {
  const { state, reload } = loader;
  if (state.status === 'loading') return <Progress label={label} isOuter={isOuter} />;
  if (state.status === 'ready') return null;
  return <Failure falla={state.falla} onRetry={reload} isOuter={isOuter} />;
}
