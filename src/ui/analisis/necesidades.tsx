// The needs of the plan, the most pressing first: what attends each, and what may be done about it.

import type { VNode } from 'preact';
import type { NecesidadCubierta } from '../../domain/cobertura/cobertura';
import { Button } from '../kit/button';
import { LongList } from '../kit/long-list';
import { type Abre, idOf } from './formas';

interface NecesidadesProps {
  readonly necesidades: readonly NecesidadCubierta[];
  readonly abre: Abre;
}

export const Necesidades = ({ necesidades, abre }: NecesidadesProps): VNode => (
  <LongList
    items={necesidades}
    todas={`Ver las ${necesidades.length} necesidades`}
    card={(una) => <Necesidad key={una.codigo} una={una} abre={abre} />}
  />
);

function Necesidad({ una, abre }: { readonly una: NecesidadCubierta; readonly abre: Abre }): VNode {
  const { codigo, enunciado, acciones, explicacion } = una;
  return (
    <li class="card">
      <h3 class="notice-title">
        {codigo} · {enunciado}
      </h3>
      <p class="hint">{dicho(una)}</p>
      {acciones.length > 0 ? (
        <p>
          {acciones.length === 1 ? 'La atiende' : 'La atienden'} {acciones.join(', ')}.
        </p>
      ) : explicacion === null ? (
        <p>
          <strong>Sin acción.</strong>
        </p>
      ) : (
        <p>Sin acción: {explicacion}</p>
      )}
      <div class="inline-buttons">
        <Button id={idOf('accion', codigo)} onClick={() => abre('accion', codigo)}>
          {acciones.length > 0 ? 'Otra acción…' : 'Formular acción…'}
        </Button>
        <Button id={idOf('enlace', codigo)} look="quiet" onClick={() => abre('enlace', codigo)}>
          Enlazar una que existe…
        </Button>
        {acciones.length === 0 ? (
          <Button
            id={idOf('explicacion', codigo)}
            look="quiet"
            onClick={() => abre('explicacion', codigo)}
          >
            {explicacion === null ? 'Explicar por qué no…' : 'Cambiar la explicación…'}
          </Button>
        ) : null}
      </div>
    </li>
  );
}

const dicho = ({ clase, prioridad, componente }: NecesidadCubierta): string =>
  [
    clase === 'Necesidad'
      ? prioridad === null
        ? 'Sin valorar urgencia, tendencia e impacto'
        : `Prioridad ${prioridad} de 15`
      : clase,
    componente,
  ]
    .filter(Boolean)
    .join(' · ');
