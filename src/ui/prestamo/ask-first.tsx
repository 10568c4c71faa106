// A quiet action that says what it means before it is done.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../kit/button';

interface AskFirstProps {
  readonly label: string;
  readonly question: string;
  readonly onYes: () => void;
}

export function AskFirst({ label, question, onYes }: AskFirstProps): VNode {
  const [isAsking, setAsking] = useState(false);
  if (!isAsking) {
    return (
      <Button look="quiet" onClick={() => setAsking(true)}>
        {label}
      </Button>
    );
  }
  return (
    <>
      <p>{question}</p>
      <div class="inline-buttons">
        <Button onClick={onYes}>{label}</Button>
        <Button look="quiet" onClick={() => setAsking(false)}>
          No
        </Button>
      </div>
    </>
  );
}
