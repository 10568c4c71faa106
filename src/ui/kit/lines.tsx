// A section of lines of text, folded, that is there when it has some; of many, the first ones.

import type { VNode } from 'preact';
import { formatNumero } from '../../domain/formato';
import { LongList } from './long-list';
import { Section } from './section';

interface LinesProps {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly string[];
  /** What it counts, where that is not its lines. */
  readonly count?: string;
  readonly hint?: string;
  readonly isOpen?: boolean;
}

export function Lines({
  id,
  title,
  lines,
  count = formatNumero(lines.length),
  hint,
  isOpen = false,
}: LinesProps): VNode | null {
  if (lines.length === 0) return null;
  return (
    <Section id={id} title={title} count={count} startsOpen={isOpen}>
      {hint ? <p class="hint">{hint}</p> : null}
      <LongList
        items={lines}
        first={12}
        look="plain-list"
        todas={`Ver ${formatNumero(lines.length)}`}
        card={(line) => <li key={line}>{line}</li>}
      />
    </Section>
  );
}
