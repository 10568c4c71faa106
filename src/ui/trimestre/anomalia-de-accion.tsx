// An acción with its candidatas, and what was decided of it or the two ways to decide.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { AnomaliaEscrita } from '../../addon/anomalias/decidir';
import type { AccionVista, AnomaliasVistas } from '../../addon/anomalias/panel';
import type { AnomaliaRow } from '../../domain/registers/anomalias';
import { Button } from '../kit/button';
import { focusSoon } from '../kit/focus';
import { Icon } from '../kit/icon';
import { Decidida } from './anomalia-decidida';
import { AnomaliaDecision, decisionDe } from './anomalia-decision';
import { AnomaliaSeguimiento, seguimientoDe } from './anomalia-seguimiento';
import { Candidatas } from './candidatas';
import { useLoEscrito } from './escrito';

/** Where the keyboard goes to decide an acción. */
export const confirmId = (accion: string): string => `anomalia-confirmar-${accion}`;

interface AnomaliaDeAccionProps {
  readonly accion: AccionVista;
  readonly datos: AnomaliasVistas;
  readonly onDecided: (escrita: AnomaliaEscrita) => void;
  readonly onFollowed: (escrita: AnomaliaEscrita) => void;
}
type Abierto = NonNullable<AnomaliaRow['confirmada']> | 'seguir' | '';

export function AnomaliaDeAccion(props: AnomaliaDeAccionProps): VNode {
  const { accion, datos, onDecided, onFollowed } = props;
  const { decision } = accion;
  const decidiendo = useLoEscrito(decisionDe(datos, accion))?.confirmada;
  const siguiendo = useLoEscrito(seguimientoDe(datos, decision?.codigo));
  const [abierto, setAbierto] = useState<Abierto>(
    (decidiendo as Abierto | undefined) ?? (siguiendo ? 'seguir' : ''),
  );
  const close = (): void => {
    setAbierto('');
    focusSoon(confirmId(accion.accion));
  };
  return (
    <li class="card">
      <p class="card-title">
        {accion.accion}
        <Estado decision={decision} />
      </p>
      <p class="hint">
        {accion.nombre}
        {accion.responsable === '' ? '' : ` · ${accion.responsable}`}
      </p>
      <Candidatas candidatas={accion.candidatas} />
      <Antes abiertas={accion.abiertas} />
      {decision?.confirmada ? <Decidida row={decision} hoy={datos.hoy} /> : null}
      {abierto === 'Sí' || abierto === 'Descartada' ? (
        <AnomaliaDecision
          accion={accion}
          datos={datos}
          confirmada={abierto}
          onCancel={close}
          onDecided={(escrita) => {
            setAbierto('');
            onDecided(escrita);
          }}
        />
      ) : null}
      {abierto === 'seguir' && decision ? (
        <AnomaliaSeguimiento
          row={decision}
          datos={datos}
          onCancel={close}
          onFollowed={(escrita) => {
            setAbierto('');
            onFollowed(escrita);
            focusSoon(confirmId(accion.accion));
          }}
        />
      ) : null}
      {abierto === '' ? <Botones {...props} onOpen={setAbierto} /> : null}
    </li>
  );
}

function Estado({ decision }: { readonly decision: AnomaliaRow | null }): VNode {
  const { confirmada } = decision ?? {};
  const [icon, word] =
    confirmada === 'Sí'
      ? (['check', 'confirmada'] as const)
      : confirmada === 'Descartada'
        ? (['close', 'descartada'] as const)
        : (['clock', 'por decidir'] as const);
  return (
    <span class="card-state">
      <Icon name={icon} /> {word}
    </span>
  );
}

/** What was confirmed of it in earlier quarters and is still open. */
const Antes = ({ abiertas }: Pick<AccionVista, 'abiertas'>): VNode | null =>
  abiertas.length === 0 ? null : (
    <p class="hint">
      Sigue abierta de antes:{' '}
      {abiertas
        .map(
          ({ codigo, vigencia, trimestre, queSeHara = '' }) =>
            `${codigo} de ${vigencia}-${trimestre} (${queSeHara})`,
        )
        .join('; ')}
    </p>
  );

function Botones({
  accion: { accion, decision },
  onOpen,
}: AnomaliaDeAccionProps & { readonly onOpen: (abierto: Abierto) => void }): VNode {
  if (!decision?.confirmada) {
    return (
      <div class="inline-buttons">
        <Button id={confirmId(accion)} onClick={() => onOpen('Sí')}>
          Confirmar {accion}…
        </Button>
        <Button look="quiet" onClick={() => onOpen('Descartada')}>
          Descartar {accion}…
        </Button>
      </div>
    );
  }
  return (
    <div class="inline-buttons">
      {decision.confirmada === 'Sí' ? (
        <Button id={confirmId(accion)} onClick={() => onOpen('seguir')}>
          Cumplimiento y eficacia…
        </Button>
      ) : null}
      <Button
        look="quiet"
        {...(decision.confirmada === 'Sí' ? {} : { id: confirmId(accion) })}
        onClick={() => onOpen(decision.confirmada ?? '')}
      >
        Cambiar la decisión…
      </Button>
    </div>
  );
}
