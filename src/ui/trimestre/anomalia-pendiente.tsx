// An anomaly confirmed in an earlier quarter, which is still to be done or verified.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { AnomaliaEscrita } from '../../addon/anomalias/decidir';
import type { AnomaliasVistas } from '../../addon/anomalias/panel';
import type { AnomaliaRow } from '../../domain/registers/anomalias';
import { Button } from '../kit/button';
import { focusSoon } from '../kit/focus';
import { Decidida } from './anomalia-decidida';
import { AnomaliaSeguimiento, seguimientoDe } from './anomalia-seguimiento';
import { useLoEscrito } from './escrito';

interface AnomaliaPendienteProps {
  readonly row: AnomaliaRow;
  readonly datos: AnomaliasVistas;
  readonly onFollowed: (escrita: AnomaliaEscrita) => void;
}

export function AnomaliaPendiente({ row, datos, onFollowed }: AnomaliaPendienteProps): VNode {
  const [isOpen, setOpen] = useState(useLoEscrito(seguimientoDe(datos, row.codigo)) !== undefined);
  const id = `seguir-${row.codigo}`;
  const close = (): void => {
    setOpen(false);
    focusSoon(id);
  };
  return (
    <li class="card">
      <p class="card-title">
        {row.codigo} · {row.accion} · {row.vigencia}-{row.trimestre}
      </p>
      <Decidida row={row} hoy={datos.hoy} />
      {isOpen ? (
        <AnomaliaSeguimiento
          row={row}
          datos={datos}
          onCancel={close}
          onFollowed={(escrita) => {
            onFollowed(escrita);
            close();
          }}
        />
      ) : (
        <div class="inline-buttons">
          <Button id={id} onClick={() => setOpen(true)}>
            Cumplimiento y eficacia…
          </Button>
        </div>
      )}
    </li>
  );
}
