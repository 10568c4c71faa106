// How many valuations are in each level: a bar with its figures, and the same in words below it.

import type { VNode } from 'preact';
import {
  type Conteo,
  NIVELES,
  porcentaje,
  porcentajes,
  valoradas,
} from '../../domain/autoevaluacion/conteo';
import { formatNumero } from '../../domain/formato';
import { BARRA, DE_NIVEL, LEYENDA, MUESTRA, TRAMO } from './estilo';

export const percent = (n: number | null): string =>
  n === null ? '—' : `${formatNumero(n, 2)}\u00A0%`;

/** What each colour is; the figures in the bars say the same. */
export function Leyenda(): VNode {
  return (
    <ul class="block" style={LEYENDA} aria-label="Niveles">
      {NIVELES.map((nivel, i) => (
        <li key={nivel}>
          <span style={{ ...MUESTRA, ...DE_NIVEL[i] }} aria-hidden="true">
            {i + 1}
          </span>{' '}
          {nivel}
        </li>
      ))}
    </ul>
  );
}

/** A level narrower than this has no room for its figure. */
const LEAST = 9;

export function Barra({ conteo }: { readonly conteo: Conteo }): VNode {
  const n = valoradas(conteo);
  if (n === 0) return <p class="hint">Nadie la ha valorado.</p>;
  return (
    <>
      <div data-barra style={BARRA} aria-hidden="true">
        {conteo.niveles.map((count, i) => {
          const share = porcentaje(count, n) ?? 0;
          return count === 0 ? null : (
            <span key={NIVELES[i]} style={{ ...TRAMO, ...DE_NIVEL[i], flexGrow: count }}>
              {share >= LEAST ? i + 1 : ''}
            </span>
          );
        })}
      </div>
      <p class="hint">
        {porcentajes(conteo)
          .map((share, i) => `${i + 1}:\u00A0${percent(share)}`)
          .join(' · ')}
      </p>
    </>
  );
}
