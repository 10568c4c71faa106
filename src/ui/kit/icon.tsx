// The few drawings of the panels, as strokes that take the colour of the text beside them. An icon
// never speaks alone: the word it goes with says the same.

import type { VNode } from 'preact';

const STROKES = {
  error: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 1 0 0-13M8 4.5v4M8 11v.5',
  advertencia: 'M8 2 15 14H1ZM8 6.5v3.5M8 12v.5',
  nota: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 1 0 0-13M8 7.5v4M8 4.5V5',
  incompleta: 'M2 12.5V14h1.5L12 5.5 10.5 4ZM9 5.5 10.5 7',
  check: 'M2.5 8.5 6.5 12.5 13.5 4',
  close: 'M3.5 3.5 12.5 12.5M12.5 3.5 3.5 12.5',
  up: 'M8 13V3M3.5 7.5 8 3l4.5 4.5',
  down: 'M8 3v10M3.5 8.5 8 13l4.5-4.5',
  chevron: 'M5.5 3 10.5 8 5.5 13',
  plus: 'M8 2.5v11M2.5 8h11',
  calendar: 'M2 3.5h12v10.5H2ZM2 7h12M5 1.5v3.5M11 1.5v3.5',
  clock: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 1 0 0-13M8 4.5V8l2.5 2',
  documento: 'M3.5 1.5h6L12.5 4.5v10h-9ZM6 7.5h4M6 10.5h4',
} as const;
export type IconName = keyof typeof STROKES;

export function Icon({ name }: { readonly name: IconName }): VNode {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={STROKES[name]} />
    </svg>
  );
}
