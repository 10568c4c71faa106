// What is being written in another window, or waits since before: offered, and never put over what is on the screen.

import type { VNode } from 'preact';
import { Button } from './button';
import { Notice } from './notice';

interface OfferedDraft {
  readonly ventana: string;
  /** Seconds since it was kept. */
  readonly hace: number;
  readonly titulo: string;
}
interface OtherDraftsProps {
  readonly drafts: readonly OfferedDraft[];
  readonly onTake: (ventana: string) => void;
}

export function OtherDrafts({ drafts, onTake }: OtherDraftsProps): VNode | null {
  if (drafts.length === 0) return null;
  return (
    <Notice look="nota" isOuter>
      <p>Hay algo sin guardar, escrito en otra ventana o antes. Allá sigue como está.</p>
      <ul class="plain-list">
        {drafts.map(({ ventana, hace, titulo }) => (
          <li key={ventana}>
            <Button look="quiet" onClick={() => onTake(ventana)}>
              {`Continuar aquí «${titulo}» (${ago(hace)})`}
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
