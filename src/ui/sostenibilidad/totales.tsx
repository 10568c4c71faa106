// What the year adds up to: its three conditions, and its money by fuente and by componente.

import type { VNode } from 'preact';
import { cuenta, dinero } from '../../domain/redaccion';
import { conSuFila, type Sostenibilidad } from '../../domain/sostenibilidad/sostenibilidad';
import { Section } from '../kit/section';

export const resumen = (found: Sostenibilidad): string =>
  `${conSuFila(found)}. Se prevén ${dinero(found.monto)}.`;

export function Totales({ sostenibilidad }: { readonly sostenibilidad: Sostenibilidad }): VNode {
  const { porFuente, porComponente, condiciones } = sostenibilidad;
  return (
    <>
      <Section
        id="sostenibilidad-condiciones"
        title="Las tres condiciones"
        count={cuenta(condiciones.length, 'condición', 'condiciones')}
        startsOpen
      >
        <dl>
          {condiciones.map((one) => (
            <div key={one.condicion} class="block">
              <dt class="notice-title">{one.condicion}</dt>
              <dd>
                Asegurada {one.asegurada} · en trámite {one.enTramite} · sin fuente {one.sinFuente}{' '}
                · no requiere {one.noRequiere} · sin definir {one.sinDefinir}
              </dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section
        id="sostenibilidad-fuentes"
        title="Por fuente"
        count={cuenta(porFuente.length, 'fuente', 'fuentes')}
      >
        <ul class="plain-list">
          {porFuente.map(({ fuente, acciones, monto }) => (
            <li key={fuente}>
              {fuente}: {dinero(monto)} en {cuenta(acciones, 'acción', 'acciones')}
            </li>
          ))}
        </ul>
      </Section>
      <Section
        id="sostenibilidad-componentes"
        title="Por componente"
        count={cuenta(porComponente.length, 'componente', 'componentes')}
      >
        <ul class="plain-list">
          {porComponente.map(({ componente, programadas, conFila, monto }) => (
            <li key={componente}>
              {componente}: {dinero(monto)}. {conFila} de{' '}
              {cuenta(programadas, 'acción programada', 'acciones programadas')} con su fila
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
