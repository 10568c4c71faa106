// Compromisos of earlier actas that are still open, brought up to say what became of each.

import type { VNode } from 'preact';
import type { CompromisoAbierto } from '../../addon/panels/panel-types';
import type { SeguimientoEntrada } from '../../domain/acta';
import { formatFecha } from '../../domain/formato';
import { ESTADOS_COMPROMISO } from '../../domain/registers/compromisos';
import { Icon } from '../kit/icon';
import { SelectField, TextArea } from '../kit/text-field';

interface PendientesProps {
  readonly abiertos: readonly CompromisoAbierto[];
  /** Only of those about which something was said. */
  readonly seguimientos: readonly SeguimientoEntrada[];
  readonly onChange: (seguimientos: readonly SeguimientoEntrada[]) => void;
}

export function Pendientes({ abiertos, seguimientos, onChange }: PendientesProps): VNode {
  const set = (next: SeguimientoEntrada): void => {
    const others = seguimientos.filter(({ codigo }) => codigo !== next.codigo);
    const saysNothing = next.estado === 'Abierto' && !next.seguimiento?.trim();
    onChange(saysNothing ? others : [...others, next]);
  };
  return (
    <ul class="cards">
      {abiertos.map((abierto) => (
        <Pendiente
          key={abierto.codigo}
          abierto={abierto}
          said={
            seguimientos.find(({ codigo }) => codigo === abierto.codigo) ?? {
              codigo: abierto.codigo,
              estado: 'Abierto',
            }
          }
          onChange={set}
        />
      ))}
    </ul>
  );
}

interface PendienteProps {
  readonly abierto: CompromisoAbierto;
  readonly said: SeguimientoEntrada;
  readonly onChange: (said: SeguimientoEntrada) => void;
}

function Pendiente({ abierto, said, onChange }: PendienteProps): VNode {
  const { codigo } = abierto;
  return (
    <li class="card">
      <p>{abierto.compromiso}</p>
      <p class="hint">
        {abierto.vencido ? (
          <span class="overdue">
            <Icon name="clock" /> Vencido el {formatFecha(abierto.fecha)}
          </span>
        ) : (
          <>Vence el {formatFecha(abierto.fecha)}</>
        )}
        {' · '}
        {[abierto.responsable, abierto.accion, abierto.origen].filter(Boolean).join(' · ')}
      </p>
      <SelectField
        id={`estado-${codigo}`}
        label="Estado"
        value={said.estado}
        onChange={(estado) => onChange({ ...said, estado: estado as SeguimientoEntrada['estado'] })}
        options={ESTADOS_COMPROMISO.map((estado) => ({ value: estado, label: estado }))}
      />
      <TextArea
        id={`seguimiento-${codigo}`}
        label="Seguimiento"
        need="optional"
        lines={1}
        value={said.seguimiento ?? ''}
        onChange={(seguimiento) => onChange({ ...said, seguimiento: seguimiento || undefined })}
      />
    </li>
  );
}
