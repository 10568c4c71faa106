// The first items of a long list, and the others when they are asked for.

import type { ComponentChildren, VNode } from 'preact';
import { useState } from 'preact/hooks';
import { quedan } from '../../domain/formato';
import { Button } from '../kit/button';

const FIRST = 10;
/** More than these at once slow the page down. */
const STEP = 100;

interface ListaLargaProps<T> {
  readonly items: readonly T[];
  readonly keyOf: (item: T, i: number) => string;
  readonly show: (item: T) => ComponentChildren;
}

export function ListaLarga<T>({ items, keyOf, show }: ListaLargaProps<T>): VNode {
  const [shown, setShown] = useState(FIRST);
  const left = items.length - shown;
  return (
    <>
      <ul class="plain-list">
        {items.slice(0, shown).map((item, i) => (
          <li key={keyOf(item, i)}>{show(item)}</li>
        ))}
      </ul>
      {left > 0 ? (
        <div class="inline-buttons">
          <Button look="quiet" onClick={() => setShown(shown + STEP)}>
            Ver más ({quedan(left)})
          </Button>
        </div>
      ) : null}
    </>
  );
}
