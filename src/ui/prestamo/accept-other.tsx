// What was imported lacks what was saved here: whoever wants it all the same says so.

import type { ComponentChildren, VNode } from 'preact';
import { AskFirst } from '../kit/ask-first';

/** What both books that can take a copy back are given. */
export interface BackProps {
  readonly onReceive: (aceptar: boolean) => void;
  /** The last copy that was to be received was another. */
  readonly isOther: boolean;
  /** What went wrong, at the top. */
  readonly children: ComponentChildren;
}

export const AcceptOther = ({ onAccept }: { readonly onAccept: () => void }): VNode => (
  <section class="block">
    <AskFirst
      label="Seguir con lo importado"
      question="Se pierde lo que se guardó aquí después de llevarse la copia. Los números de acta ya dados no se repiten."
      onYes={onAccept}
    />
  </section>
);
