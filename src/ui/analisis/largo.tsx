// A list of cards that may be long: its first ones, and the rest when they are asked for.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../kit/button';
import type { Forma } from './formas';

/** Opens a form on something. */
export type Abre = (forma: Forma, de: string) => void;

const FIRST = 10;

interface LargoProps<T> {
  readonly items: readonly T[];
  /** What the button that shows the rest says. */
  readonly todas: string;
  readonly card: (item: T) => VNode;
}

export function Largo<T>({ items, todas, card }: LargoProps<T>): VNode {
  const [isAll, setAll] = useState(false);
  return (
    <>
      <ul class="cards block">{(isAll ? items : items.slice(0, FIRST)).map(card)}</ul>
      {items.length > FIRST && !isAll ? (
        <Button onClick={() => setAll(true)}>{todas}</Button>
      ) : null}
    </>
  );
}
