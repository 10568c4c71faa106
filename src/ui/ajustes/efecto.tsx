// The published figures that change, before and after.

import type { VNode } from 'preact';

interface EfectoProps {
  /** [] where nothing that is published changes. */
  readonly lineas: readonly string[];
  readonly titulo: string;
}

export function Efecto({ lineas, titulo }: EfectoProps): VNode | null {
  if (lineas.length === 0) return null;
  return (
    <>
      <p class="heading block">{titulo} lo publicado</p>
      <ul class="plain-list">
        {lineas.map((linea) => (
          <li key={linea}>{linea.replace(/ (?=%)/g, '\u00A0').replace(/\$ /g, '$\u00A0')}</li>
        ))}
      </ul>
    </>
  );
}
