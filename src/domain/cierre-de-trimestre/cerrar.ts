// Closing a quarter: what speaks against it, and the row that it leaves.

import type { AnyRow } from '../register';
import type { CierreRow } from '../registers/cierres';
import { estadoDe } from './cortes';
import { lineasDe } from './lineas';
import { columnasDe } from './medicion';
import type { TrimestreMirado } from './mirado';

/** Who closes, and with what código de verificación. */
export interface QuienCierra {
  readonly quien: string;
  readonly codigoVerificacion: string;
}

/** Why the quarter is not closed, a sentence each; [] when it may be. */
export function objecionesAlCierre(mirado: TrimestreMirado): readonly string[] {
  const estado = estadoDe(mirado.cierre);
  if (estado === 'Definitivo') return ['Ya está cerrado definitivamente.'];
  return lineasDe(mirado)
    .filter(({ listo }) => !listo)
    .map(({ titulo, detalle }) => `${titulo}: ${detalle}`);
}

/** The row as the close leaves it; what the provisional close measured stays beside. */
export function filaCerrada(mirado: TrimestreMirado, por: QuienCierra): CierreRow {
  const { cierre, clase, corte, hoy, medicion, acta, informe, anomalias } = mirado;
  const isProvisional = clase === 'provisional';
  return {
    ...cierre,
    vigencia: corte.vigencia,
    trimestre: corte.trimestre,
    ...columnasDe(medicion),
    estado: isProvisional ? 'Provisional' : 'Definitivo',
    acta: acta?.row.codigo,
    informe: informe?.codigo,
    anomaliasConfirmadas: anomalias.confirmadas.length,
    ...(isProvisional && {
      medicionProvisional: medicion.valor ?? undefined,
      provisionalPor: por.quien,
      provisionalEl: hoy,
    }),
    ...(!isProvisional && { cerradoPor: por.quien, cerradoEl: hoy }),
    codigoVerificacion: por.codigoVerificacion,
  };
}

/** The row once it is opened again: as it was after the provisional close, or before any. */
export const filaReabierta = (cierre: CierreRow): AnyRow => ({
  ...cierre,
  estado:
    cierre.estado === 'Definitivo' && cierre.provisionalEl !== undefined
      ? 'Provisional'
      : 'Abierto',
  cerradoPor: undefined,
  cerradoEl: undefined,
});

/** By it the bitácora knows that a closed quarter was opened again. */
export const REABRIR = 'Reabrir el cierre';
