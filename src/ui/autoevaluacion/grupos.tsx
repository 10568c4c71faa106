// The áreas or the procesos, each with its bar, and the table of what they were drawn from.

import type { VNode } from 'preact';
import type { AreaConsolidada, ProcesoConsolidado } from '../../domain/autoevaluacion/consolidar';
import { formatNumero } from '../../domain/formato';
import { CELDA, PRIMERA, TABLA } from './estilo';
import { Barra, percent } from './niveles';

type Grupo = (AreaConsolidada | ProcesoConsolidado) & Partial<Pick<AreaConsolidada, 'antes'>>;

export function Grupos({ grupos }: { readonly grupos: readonly Grupo[] }): VNode {
  return (
    <ul class="cards block">
      {grupos.map((grupo) => (
        <li key={grupo.indice}>
          <h3 class="notice-title">
            {grupo.indice}. {grupo.nombre}
          </h3>
          <Barra conteo={grupo} />
          <p>
            {percent(grupo.criticidad)} en niveles 1 y 2{antes(grupo)}.
            {grupo.sinValorar > 0 ? ` Sin valorar: ${formatNumero(grupo.sinValorar)}.` : ''}
          </p>
        </li>
      ))}
    </ul>
  );
}

function antes({ antes: before }: Grupo): string {
  if (!before || before.cambio === null) return '';
  const { cambio, vigencia } = before;
  if (cambio === 0) return `, como en ${vigencia}`;
  const points = `${formatNumero(Math.abs(cambio), 2)} puntos ${cambio > 0 ? 'más' : 'menos'}`;
  return `, ${points} que en ${vigencia}`;
}

export function Tabla({
  que,
  grupos,
}: {
  readonly que: string;
  readonly grupos: readonly Grupo[];
}): VNode {
  return (
    <details class="block">
      <summary>Ver la tabla</summary>
      <section
        style={{ overflowX: 'auto' }}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached with the keyboard
        tabIndex={0}
        aria-label={`Valoraciones por ${que} y nivel`}
      >
        <table style={TABLA}>
          <thead>
            <tr>
              <th scope="col" style={PRIMERA}>
                {que}
              </th>
              {[1, 2, 3, 4].map((n) => (
                <th key={n} scope="col" style={CELDA}>
                  {n}
                </th>
              ))}
              <th scope="col" style={CELDA}>
                Sin valorar
              </th>
            </tr>
          </thead>
          <tbody>
            {grupos.map(({ indice, nombre, niveles, sinValorar }) => (
              <tr key={indice}>
                <th scope="row" style={PRIMERA}>
                  {nombre}
                </th>
                {[...niveles, sinValorar].map((n, i) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the columns never move
                  <td key={i} style={CELDA}>
                    {formatNumero(n)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
