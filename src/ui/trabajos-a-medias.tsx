// Above any panel: the long work that was begun in this book and is not over, to go on with it or to give it up.

import type { VNode } from 'preact';
import type { TrabajoVisto } from '../addon/trabajos/visto';
import { Trabajo } from './kit/trabajo';

export function TrabajosAMedias({
  trabajos,
}: {
  readonly trabajos: readonly TrabajoVisto[];
}): VNode | null {
  if (trabajos.length === 0) return null;
  return (
    <div class="outer">
      {trabajos.map((visto) => (
        <Trabajo key={`${visto.trabajo} ${visto.clave}`} visto={visto} />
      ))}
    </div>
  );
}
