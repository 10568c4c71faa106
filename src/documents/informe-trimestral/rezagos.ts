// What goes badly and why: the acciones behind what they programmed, worst first, with the cause
// that their coordinadores reported; and the promises of the meetings that are still open.

import { estaAbierto, estaVencido } from '../../domain/compromiso';
import { formatFecha } from '../../domain/formato';
import { cifraCorta, cuenta, razonEscrita, siHay } from '../../domain/redaccion';
import { estadoDeCompromiso } from '../estado-de-compromiso';
import { barra, escribirEstado, SENAL_DE_AVANCE } from '../senales';
import type { AccionInforme, Informe } from './libro';
import type { InformeDatos } from './marcadores';

/** The acciones rezagadas and en riesgo. */
export function rezagos({ acciones }: Informe): Pick<InformeDatos, 'hayRezagos' | 'rezagos'> {
  const behind = acciones
    .filter(({ cifras }) => cifras.estado === 'rezagada' || cifras.estado === 'en riesgo')
    .sort((a, b) => (a.cifras.avanceAlCorte ?? 0) - (b.cifras.avanceAlCorte ?? 0));
  return {
    hayRezagos: behind.length > 0,
    rezagos: behind.map((accion) => {
      const { cifras, calculo } = accion;
      return {
        codigo: accion.codigo,
        accion: accion.accion,
        responsable: calculo.pam.row.coordinador ?? calculo.pam.row.responsable ?? '',
        programado: cifraCorta(cifras.programadoAlCorte),
        ejecutado: cifraCorta(calculo.ejecutadoAlCorte ?? 0),
        avance: razonEscrita(cifras.avanceAlCorte),
        ...barra(cifras.avanceAlCorte),
        ...escribirEstado(SENAL_DE_AVANCE[cifras.estado], cifras.estado),
        causa: causa(accion),
      };
    }),
  };
}

/** The last analysis written in the vigencia up to the corte, with its quarter. */
function causa({ calculo }: AccionInforme): string {
  const delAno = calculo.vigencias[calculo.vigencias.length - 1]?.trimestres ?? [];
  const last = [...delAno].reverse().find(({ row }) => row.analisis)?.row;
  return last ? `${last.trimestre}: ${last.analisis}` : 'Sin análisis reportado.';
}

/** Compromisos open on the day the informe is made, overdue first. */
export function compromisos({
  libro,
  hoy,
}: Informe): Pick<InformeDatos, 'resumenCompromisos' | 'hayCompromisos' | 'compromisos'> {
  const open = libro.compromisos
    .map(({ row }) => row)
    .filter((row) => estaAbierto(row, hoy))
    .sort((a, b) => ((a.fecha ?? '9') < (b.fecha ?? '9') ? -1 : 1));
  const overdue = open.filter((row) => estaVencido(row, hoy)).length;
  return {
    resumenCompromisos: `${cuenta(open.length, 'compromiso abierto', 'compromisos abiertos')}, ${cuenta(overdue, 'vencido', 'vencidos')} al ${formatFecha(hoy)}.`,
    hayCompromisos: open.length > 0,
    compromisos: open.map((row) => ({
      codigo: row.codigo ?? '',
      compromiso: row.compromiso ?? '',
      responsable: row.responsable ?? '',
      fecha: siHay(row.fecha, formatFecha),
      accion: row.accion ?? '',
      ...estadoDeCompromiso(row, hoy),
    })),
  };
}
