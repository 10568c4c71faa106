// A list of short texts, a line each: decisions, annexes.

import type { VNode } from 'preact';
import { IconButton } from './button';
import { handleRowKey, rowActions } from './row-keys';

interface LineListProps {
  readonly id: string;
  /** What one line is, in the singular: "Decisión". */
  readonly noun: string;
  readonly lines: readonly string[];
  readonly onChange: (change: (lines: readonly string[]) => readonly string[]) => void;
}

/** There is always one line to type in; blank ones are for the caller to drop. */
export function LineList({ id, noun, lines, onChange }: LineListProps): VNode {
  const rows = lines.length > 0 ? lines : [''];
  const change: typeof onChange = (work) => onChange((kept) => work(kept.length > 0 ? kept : ['']));
  const actions = rowActions({ rows, blank: '', onChange: change, idAt: (i) => `${id}-${i}` });
  return (
    <ul class="line-list">
      {rows.map((line, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line has no name of its own
        <li key={i} class="line">
          <input
            type="text"
            id={`${id}-${i}`}
            autocomplete="off"
            aria-label={`${noun} ${i + 1}`}
            value={line}
            onInput={({ currentTarget }) => actions.set(i, () => currentTarget.value)}
            onKeyDown={(event) => handleRowKey(event, actions, i)}
          />
          <IconButton
            icon="close"
            label={`Quitar ${noun.toLowerCase()} ${i + 1}`}
            offTab
            onClick={() => actions.remove(i)}
          />
        </li>
      ))}
    </ul>
  );
}
