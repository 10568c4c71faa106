// Compromisos of earlier actas that are still open, brought up to say what became of each.

import type { VNode } from 'preact';
import type { ActaPanel, CompromisoAbierto } from '../../addon/panels/acta';
import { ESTADOS_COMPROMISO, type SeguimientoEntrada } from '../../domain/acta';
import { formatFecha } from '../../domain/formato';
import { Icon } from '../kit/icon';
import { Section } from '../kit/section';
import { SelectField, TextArea } from '../kit/text-field';
import type { PartProps } from './acta-part';

export function Pendientes({ form: { seguimientos }, datos, onChange }: PartProps): VNode {
  const set = (next: SeguimientoEntrada): void =>
    onChange((form) => {
      const others = form.seguimientos.filter(({ codigo }) => codigo !== next.codigo);
      const saysNothing = next.estado === 'Abierto' && !next.seguimiento?.trim();
      return { seguimientos: saysNothing ? others : [...others, next] };
    });
  const saidOf = (codigo: string): SeguimientoEntrada =>
    seguimientos.find((said) => said.codigo === codigo) ?? { codigo, estado: 'Abierto' };
  return (
    <Section
      id="seccion-pendientes"
      title="Compromisos anteriores"
      count={countOpen(datos)}
      startsOpen
    >
      <ul class="cards">
        {datos.abiertos.map((abierto) => (
          <Pendiente
            key={abierto.codigo}
            abierto={abierto}
            said={saidOf(abierto.codigo)}
            onChange={set}
          />
        ))}
      </ul>
    </Section>
  );
}

function countOpen({ abiertos }: ActaPanel): string {
  const overdue = abiertos.filter(({ vencido }) => vencido).length;
  if (overdue === 0) return abiertos.length === 1 ? '1 abierto' : `${abiertos.length} abiertos`;
  return `${abiertos.length}, ${overdue} ${overdue === 1 ? 'vencido' : 'vencidos'}`;
}

interface PendienteProps {
  readonly abierto: CompromisoAbierto;
  readonly said: SeguimientoEntrada;
  readonly onChange: (said: SeguimientoEntrada) => void;
}

function Pendiente({ abierto, said, onChange }: PendienteProps): VNode {
  const { codigo, compromiso, responsable, accion, origen } = abierto;
  return (
    <li class="card">
      <p>{compromiso}</p>
      <p class="hint">
        <Vencimiento abierto={abierto} /> ·{' '}
        {[responsable, accion, origen].filter(Boolean).join(' · ')}
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

function Vencimiento({ abierto: { fecha, vencido } }: Pick<PendienteProps, 'abierto'>): VNode {
  if (!vencido) return <span>Vence el {formatFecha(fecha)}</span>;
  return (
    <span class="overdue">
      <Icon name="clock" /> Vencido el {formatFecha(fecha)}
    </span>
  );
}
