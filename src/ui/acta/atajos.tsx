// The keys that spare the mouse, for who wants to learn them.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { comesLater } from '../kit/comes-later';
import { Section } from '../kit/section';

const Lista = comesLater(() => import('./lista-de-atajos').then((part) => part.ListaDeAtajos));

export function Atajos(): VNode {
  const [wasOpened, setOpened] = useState(false);
  return (
    <Section id="seccion-atajos" title="Atajos de teclado" onOpen={() => setOpened(true)}>
      {wasOpened ? <Lista /> : null}
    </Section>
  );
}
