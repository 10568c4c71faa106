import { formatFecha } from '../../formato';
import type { ReglaDeAnomalia } from '../candidata';

/** Owed and blank, some business days after the window closed, of a datum that is known by now. */
export const sinReporte: ReglaDeAnomalia = {
  codigo: 'SIN_REPORTE',
  clase: 'anomalía',
  halla({ debeReporte, pam }, { ventana: { abre, cierra, espera }, recordatorio }) {
    if (!debeReporte) return undefined;
    const recordado = recordatorio(pam);
    const seRecordo =
      recordado === undefined
        ? 'No hay recordatorio anotado.'
        : `Se le recordó el ${formatFecha(recordado)}.`;
    return {
      mensaje: `No reportó entre el ${formatFecha(abre)} y el ${formatFecha(cierra)}, ni hasta el ${formatFecha(espera)}. ${seRecordo}`,
      evidencia: { abre, cierra, espera, recordatorio: recordado ?? null },
    };
  },
};
