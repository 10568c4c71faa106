// The components of the territory in order: first those with most IED in levels 1 and 2.

import type { VNode } from 'preact';
import type { ComponenteConsolidado } from '../../domain/autoevaluacion/consolidar';
import { valoradas } from '../../domain/autoevaluacion/conteo';
import { MINIMO_VALORADO } from '../../domain/autoevaluacion/orden';
import { formatNumero } from '../../domain/formato';
import { LongList } from '../kit/long-list';
import { Barra, percent } from './niveles';

export function Criticos({
  componentes,
}: {
  readonly componentes: readonly ComponenteConsolidado[];
}): VNode {
  const ranked = componentes
    .filter(({ orden }) => orden !== null)
    .sort((a, b) => Number(a.orden) - Number(b.orden));
  const without = componentes.length - ranked.length;
  return (
    <>
      <p class="hint">
        Con más IED en existencia y pertinencia, de las que los valoraron. Alimentan las necesidades
        del PAM.
      </p>
      <LongList
        isRanked
        items={ranked}
        todas={`Ver los ${ranked.length} componentes`}
        card={(one) => (
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
        )}
      />
      {without > 0 ? (
        <p class="hint block">
          Sin orden, porque los valoró menos del {MINIMO_VALORADO} % de las IED: {without}{' '}
          {without === 1 ? 'componente' : 'componentes'}.
        </p>
      ) : null}
    </>
  );
}
