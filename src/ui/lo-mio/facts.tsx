// What the plan wants of an acción in the quarter, and what was said of it before.

import type { ComponentChildren, VNode } from 'preact';
import type { ReporteVisto } from '../../domain/mi-reporte';
import { cuenta } from '../../domain/redaccion';

export function Facts({ reporte }: { readonly reporte: ReporteVisto }): VNode {
  const { indicador, unidad, meta, programado, anteriores, esperado, logrado, evidencias } =
    reporte;
  return (
    <>
      <p class="hint">{[indicador, unidad].filter(Boolean).join(' · ')}</p>
      <dl class="facts">
        <Fact label="Meta del año">{meta}</Fact>
        <Fact label="Programado">{programado}</Fact>
        {anteriores.map(({ trimestre, programado: wanted, ejecutado }) => (
          <Fact key={trimestre} label={trimestre}>
            {ejecutado} <span class="optional">de {wanted}</span>
          </Fact>
        ))}
        <Fact label="Hasta este corte">
          {logrado} <span class="optional">de {esperado}</span>
        </Fact>
        <Fact label="Evidencias">
          {evidencias === 0 ? 'ninguna' : cuenta(evidencias, 'enlazada', 'enlazadas')}
        </Fact>
      </dl>
    </>
  );
}

function Fact({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ComponentChildren;
}): VNode {
  return (
    <div class="fact">
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
