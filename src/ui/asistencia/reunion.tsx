// What the book has of the attendance of a meeting: how many of each institution, who did not come, and from where nobody did.

import type { VNode } from 'preact';
import type { Reunida } from '../../domain/asistencia/reunion';
import { cuenta } from '../../domain/formato';
import { Section } from '../kit/section';

export function Reunion({
  vista,
}: {
  readonly vista: Reunida & { readonly convocados?: number | null };
}): VNode {
  const { personas, asistieron, iedRepresentadas, porIed, noVinieron, iedSinAsistentes } = vista;
  if (personas === 0) return <p class="hint">Esta reunión todavía no tiene asistencia.</p>;
  const called = vista.convocados
    ? ` de ${cuenta(vista.convocados, 'convocado', 'convocados')}`
    : '';
  return (
    <>
      <p class="block">
        <strong>{cuenta(asistieron, 'asistente', 'asistentes')}</strong>
        {called}, de {iedRepresentadas} IED.
      </p>
      <Section id="asistencia-por-ied" title="Por IED" count={`${porIed.length}`}>
        <ul class="plain-list">
          {porIed.map(({ codigo, nombre, convocadas, asistieron: came }) => (
            <li key={codigo}>
              {nombre || codigo || 'Sin IED'}: {came}
              {convocadas > came ? ` de ${convocadas}` : ''}
            </li>
          ))}
        </ul>
      </Section>
      <Section id="asistencia-no-vinieron" title="No vinieron" count={`${noVinieron.length}`}>
        {noVinieron.length === 0 ? (
          <p class="hint">Vinieron todas las personas de la lista.</p>
        ) : (
          <ul class="plain-list">
            {noVinieron.map(({ nombre, cargo, ied }, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two people may have one name
              <li key={i}>{[nombre, cargo, ied].filter(Boolean).join(' · ')}</li>
            ))}
          </ul>
        )}
      </Section>
      <Section
        id="asistencia-ied-ausentes"
        title="IED sin asistentes"
        count={`${iedSinAsistentes.length}`}
      >
        {iedSinAsistentes.length === 0 ? (
          <p class="hint">De todas las IED activas vino alguien.</p>
        ) : (
          <ul class="plain-list">
            {iedSinAsistentes.map((nombre) => (
              <li key={nombre}>{nombre}</li>
            ))}
          </ul>
        )}
      </Section>
    </>
  );
}
