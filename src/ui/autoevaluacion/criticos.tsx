// The components of the territory in order: first those with most IED in levels 1 and 2.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { ComponenteConsolidado } from '../../domain/autoevaluacion/consolidar';
import { valoradas } from '../../domain/autoevaluacion/conteo';
import { MINIMO_VALORADO } from '../../domain/autoevaluacion/orden';
import { formatNumero } from '../../domain/formato';
import { Button } from '../kit/button';
import { Barra, percent } from './niveles';

const FIRST = 10;

export function Criticos({
  componentes,
}: {
  readonly componentes: readonly ComponenteConsolidado[];
}): VNode {
  const [isAll, setAll] = useState(false);
  const ranked = componentes
    .filter(({ orden }) => orden !== null)
    .sort((a, b) => Number(a.orden) - Number(b.orden));
  const shown = isAll ? ranked : ranked.slice(0, FIRST);
  const without = componentes.length - ranked.length;
  return (
    <>
      <p class="hint">
        Con más IED en existencia y pertinencia, de las que los valoraron. Alimentan las necesidades
        del PAM.
      </p>
      <ol class="cards block">
        {shown.map((one) => (
          <li key={one.indice}>
            <h3 class="notice-title">
              {one.orden}. {one.nombre}
            </h3>
            <p class="hint">
              {one.indice} · {one.area} · {one.proceso}
            </p>
            <Barra conteo={one} />
            <p>
              {percent(one.criticidad)} de {formatNumero(valoradas(one))} IED en niveles 1 y 2.
              {one.sinValorar > 0 ? ` Sin valorar: ${formatNumero(one.sinValorar)}.` : ''}
              {one.empata.length > 0 ? ` Empata con ${one.empata.join(', ')}.` : ''}
            </p>
          </li>
        ))}
      </ol>
      {ranked.length > FIRST && !isAll ? (
        <Button onClick={() => setAll(true)}>Ver los {ranked.length} componentes</Button>
      ) : null}
      {without > 0 ? (
        <p class="hint block">
          Sin orden, porque los valoró menos del {MINIMO_VALORADO} % de las IED: {without}{' '}
          {without === 1 ? 'componente' : 'componentes'}.
        </p>
      ) : null}
    </>
  );
}
