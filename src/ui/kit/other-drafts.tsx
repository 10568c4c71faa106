// What is being written in another window, or waits since before: offered, and never put over what is on the screen.

import type { VNode } from 'preact';
import { Button } from './button';
import { Notice } from './notice';

interface OfferedDraft {
  readonly ventana: string;
  /** Seconds since it was kept. */
  readonly hace: number;
}
interface OtherDraftsProps<T extends OfferedDraft> {
  readonly drafts: readonly T[];
  /** What each is called. */
  readonly titulo: (draft: T) => string;
  readonly onTake: (ventana: string) => void;
}

export function OtherDrafts<T extends OfferedDraft>({
  drafts,
  titulo,
  onTake,
}: OtherDraftsProps<T>): VNode | null {
  if (drafts.length === 0) return null;
  return (
    <Notice look="nota" isOuter>
      <p>Hay algo sin guardar, escrito en otra ventana o antes. Allá sigue como está.</p>
      <ul class="plain-list">
        {drafts.map((draft) => (
          <li key={draft.ventana}>
            <Button look="quiet" onClick={() => onTake(draft.ventana)}>
              {`Continuar aquí «${titulo(draft)}» (${ago(draft.hace)})`}
            </Button>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

function ago(seconds: number): string {
  if (seconds < MINUTE) return 'hace un momento';
  if (seconds < HOUR) return `hace ${Math.floor(seconds / MINUTE)} min`;
  if (seconds < DAY) return `hace ${Math.floor(seconds / HOUR)} h`;
  const days = Math.floor(seconds / DAY);
  return days === 1 ? 'hace un día' : `hace ${days} días`;
}
