// An action that says what it means before it is done; a quiet one unless told.

import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Button } from './button';

interface AskFirstProps {
  readonly label: string;
  readonly question: string;
  /** What the button that does it says; the label unless told. */
  readonly yes?: string;
  readonly disabled?: boolean;
  /** plain where it is what the panel is opened for. */
  readonly look?: 'plain' | 'quiet';
  readonly onYes: () => void;
}

/** The keyboard goes along: to the question, and back to the button. */
export function AskFirst({
  label,
  question,
  yes,
  disabled,
  look = 'quiet',
  onYes,
}: AskFirstProps): VNode {
  const [isAsking, setAsking] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const ask = (wanted: boolean): void => {
    setAsking(wanted);
    queueMicrotask(() => root.current?.querySelector<HTMLElement>('p, button')?.focus());
  };
  // Answered, it asks no more: what was agreed to once is never taken for the next thing that stands in its place.
  const agree = (): void => {
    ask(false);
    onYes();
  };
  return (
    <div ref={root} class="ask-first">
      {isAsking ? (
        <>
          <p tabIndex={-1}>{question}</p>
          <div class="inline-buttons">
            <Button onClick={agree}>{yes ?? label}</Button>
            <Button look="quiet" onClick={() => ask(false)}>
              No
            </Button>
          </div>
        </>
      ) : (
        <Button look={look} onClick={() => ask(true)} disabled={disabled ?? false}>
          {label}
        </Button>
      )}
    </div>
  );
}
