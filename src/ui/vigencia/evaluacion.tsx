// The evaluation of the acciones of a year: what there is of it, asked once; then one acción after the other.

import type { VNode } from 'preact';
import { EmptyState } from '../kit/empty-state';
import { LoadInto } from '../kit/other-panel';
import { Waiting } from '../kit/under-way';
import { useLoad } from '../kit/use-load';
import { server } from '../server';
import { Evaluador } from './evaluador';
import type { SectionProps } from './section';

export function Evaluacion(props: SectionProps): VNode {
  const { vigencia } = props.elegida;
  const loader = useLoad(() => server.evaluacionDelAno({ vigencia: String(vigencia) }));
  const { state, reload } = loader;
  if (state.status !== 'ready')
    return <Waiting loader={loader} label={`Calculando cómo terminó ${vigencia}…`} isOuter />;
  if (state.datos.acciones.length === 0) {
    return (
      <EmptyState
        icon="calendar"
        title="El PAM todavía no tiene acciones"
        actions={<LoadInto registro="pam">Cargar el PAM…</LoadInto>}
      >
        Escríbalas en la hoja «PAM», o cargue su plan, y vuelva a abrir este panel.
      </EmptyState>
    );
  }
  return <Evaluador {...props} datos={state.datos} onReload={reload} />;
}
