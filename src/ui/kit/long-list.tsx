// A list, of cards or of lines, that may be long: its first ones, and the rest when they are asked for.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from './button';

interface LongListProps<T> {
  readonly items: readonly T[];
  /** How many are shown before. */
  readonly first?: number;
  /** Each has its place in it. */
  readonly isRanked?: boolean;
  /** Cards, unless told. */
  readonly look?: 'cards block' | 'plain-list';
  /** What the button that shows the rest says. */
  readonly todas: string;
  readonly card: (item: T) => VNode;
}

export function LongList<T>({
  items,
  first = 10,
  isRanked = false,
  look = 'cards block',
  todas,
  card,
}: LongListProps<T>): VNode {
  const [isAll, setAll] = useState(false);
  const List = isRanked ? 'ol' : 'ul';
  return (
    <>
      <List class={look}>{(isAll ? items : items.slice(0, first)).map(card)}</List>
      {items.length > first && !isAll ? (
        <Button onClick={() => setAll(true)}>{todas}</Button>
      ) : null}
    </>
  );
}
