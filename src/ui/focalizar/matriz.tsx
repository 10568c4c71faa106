// Who receives what this year, as it was decided: by institution, by acción, and those that no acción chose.

import type { VNode } from 'preact';
import { cuenta, enumerar } from '../../domain/redaccion';
import { Section } from '../kit/section';
import { Waiting } from '../kit/under-way';
import { useLoad } from '../kit/use-load';
import { server } from '../server';

export function Matriz({ vigencia }: { readonly vigencia: string }): VNode {
  const loader = useLoad(() => server.verMatrizDeFocalizacion({ vigencia }));
  const { state } = loader;
  if (state.status !== 'ready') return <Waiting loader={loader} label="Contando…" />;
  const { acciones, ied, sinNinguna } = state.datos;
  const saved = acciones.filter(({ seleccionadas }) => seleccionadas !== null);
  if (saved.length === 0)
    return <p class="hint">Ninguna focalización de {vigencia} se ha guardado todavía.</p>;
  return (
    <>
      <p>
        {sinNinguna.length === 0
          ? 'Todas las IED reciben alguna acción focalizada.'
          : sinNinguna.length === ied.length
            ? 'Ninguna IED recibe todavía una acción focalizada.'
            : `Sin ninguna acción focalizada: ${enumerar(sinNinguna, 12)}.`}
      </p>
      <Section id="matriz-acciones" title="Por acción" count={String(saved.length)} startsOpen>
        <ul class="plain-list">
          {acciones.map(({ codigo, titulo, seleccionadas, congelada }) => (
            <li key={codigo}>
              <strong>{codigo}</strong> {titulo}:{' '}
              {seleccionadas === null
                ? 'sin guardar'
                : `${cuenta(seleccionadas, 'IED', 'IED')}${congelada ? '' : ', sin congelar'}`}
            </li>
          ))}
        </ul>
      </Section>
      <Section id="matriz-ied" title="Por IED" count={String(ied.length)}>
        <ul class="plain-list">
          {ied.map(({ codigoDane, nombre, acciones: own }) => (
            <li key={codigoDane}>
              {nombre}: {own.length === 0 ? 'ninguna' : `${own.length} (${enumerar(own)})`}
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
