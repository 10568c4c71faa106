// Closing a quarter: what speaks against it, and the row that it leaves.

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

const SIN_MEDICION = {
  medicion: undefined,
  numerador: undefined,
  denominador: undefined,
  excluidas: undefined,
  sinReporte: undefined,
  codigoVerificacion: undefined,
};

/** What opening it again leaves: of a definitive close the provisional one, of that nothing. The bitácora keeps what it was. */
export function filaReabierta({
  estado,
  provisionalEl,
  medicionProvisional,
}: CierreRow): CierreRow {
  if (estado === 'Definitivo' && provisionalEl !== undefined)
    return {
      ...SIN_MEDICION,
      estado: 'Provisional',
      medicion: medicionProvisional,
      cerradoPor: undefined,
      cerradoEl: undefined,
    };
  return {
    ...SIN_MEDICION,
    estado: 'Abierto',
    medicionProvisional: undefined,
    provisionalPor: undefined,
    provisionalEl: undefined,
    cerradoPor: undefined,
    cerradoEl: undefined,
  };
}
