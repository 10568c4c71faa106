// The anomalies that a meeting decided: those whose row names its acta, confirmed with what will be done, or discarded with why.

import { formatFecha } from '../../domain/formato';
import { formatCorte } from '../../domain/periodo';
import { SIN_REGISTRAR, siHay } from '../../domain/redaccion';
import type { AnomaliaRow } from '../../domain/registers/anomalias';
import type { PamRow } from '../../domain/registers/pam';
import type { ActaDatos } from './marcadores';

export type AnomaliasDeActa = Pick<ActaDatos, 'hayAnomalias' | 'anomalias'>;
export const SIN_ANOMALIAS: AnomaliasDeActa = { hayAnomalias: false, anomalias: [] };

/** In the order of the register; those confirmed first. */
export function anomaliasDeActa(
  codigo: string,
  anomalias: readonly AnomaliaRow[],
  pam: readonly PamRow[],
): AnomaliasDeActa {
  const decided = anomalias.filter((row) => row.acta === codigo && row.confirmada !== undefined);
  const [yes, no] = (['Sí', 'Descartada'] as const).map((how) =>
    decided.filter(({ confirmada }) => confirmada === how),
  );
  const rows = [...(yes ?? []), ...(no ?? [])];
  return { hayAnomalias: rows.length > 0, anomalias: rows.map((row) => filaDe(row, pam)) };
}

function filaDe(row: AnomaliaRow, pam: readonly PamRow[]): ActaDatos['anomalias'][number] {
  const { vigencia, trimestre, evidencia, regla, tipo, queSeHara, responsable, fecha } = row;
  const isConfirmed = row.confirmada === 'Sí';
  const nombre = pam.find(({ codigo }) => codigo === row.accion)?.accion ?? '';
  const day = siHay(fecha, formatFecha);
  return {
    codigo: row.codigo ?? '',
    accion: [row.accion, nombre].filter(Boolean).join(' · '),
    trimestre: vigencia && trimestre ? formatCorte({ vigencia, trimestre }) : '',
    hallazgo: evidencia ?? regla ?? SIN_REGISTRAR,
    decision: isConfirmed ? 'Confirmada' : 'Descartada',
    porque: (isConfirmed ? (row.causa ?? row.motivo) : row.motivo) ?? SIN_REGISTRAR,
    tratamiento: isConfirmed
      ? [tipo, queSeHara].filter(Boolean).join(': ') || SIN_REGISTRAR
      : 'Ninguno',
    responsable: isConfirmed ? [responsable ?? SIN_REGISTRAR, day].filter(Boolean).join(', ') : '—',
    compromiso: row.compromiso ?? '',
  };
}
