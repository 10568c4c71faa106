// What was decided of an anomaly, and how far it is.

import type { VNode } from 'preact';
import { formatFecha } from '../../domain/formato';
import { cuenta, diasEntre } from '../../domain/redaccion';
import type { AnomaliaRow } from '../../domain/registers/anomalias';

interface DecididaProps {
  readonly row: AnomaliaRow;
  readonly hoy: string;
}

export function Decidida({ row, hoy }: DecididaProps): VNode {
  if (row.confirmada === 'Descartada')
    return (
      <p>
        <strong>{row.codigo}.</strong> {row.motivo}
      </p>
    );
  return (
    <dl class="facts">
      <Fact name="Causa" value={row.causa} />
      <Fact name={row.tipo ?? 'Qué se hará'} value={row.queSeHara} />
      <Fact name="Responsable" value={row.responsable} />
      <Fact name="Para el" value={row.fecha && formatFecha(row.fecha)} />
      <Fact name="Cumplimiento" value={cumplimientoDe(row, hoy)} />
      <Fact name="Eficacia" value={eficaciaDe(row)} />
      <Fact name="Acta" value={[row.acta, row.compromiso].filter(Boolean).join(', ')} />
    </dl>
  );
}

const Fact = ({
  name,
  value,
}: {
  readonly name: string;
  readonly value: string | undefined;
}): VNode | null =>
  value ? (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  ) : null;

/** One whose day has passed is late whether or not somebody noted it. */
function cumplimientoDe(
  { cumplimiento = 'Abierta', fechaCumplimiento, fecha }: AnomaliaRow,
  hoy: string,
): string {
  if (cumplimiento === 'Cumplida')
    return fechaCumplimiento ? `Cumplida el ${formatFecha(fechaCumplimiento)}` : cumplimiento;
  if (!fecha || fecha >= hoy) return cumplimiento;
  return `Vencida hace ${cuenta(diasEntre(fecha, hoy), 'día', 'días')}`;
}

function eficaciaDe({ eficacia, verifico, comoSeVerifico }: AnomaliaRow): string | undefined {
  if (!eficacia || eficacia === 'Por verificar') return eficacia;
  const how = [comoSeVerifico, verifico].filter(Boolean).join(' · ');
  return how ? `${eficacia} (${how})` : eficacia;
}
