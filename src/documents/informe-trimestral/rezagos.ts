// What goes badly and why: the acciones behind what they programmed, worst first, with the cause
// that their coordinadores reported; and the promises of the meetings that are still open.

import { estaAbierto, estaVencido } from '../../domain/compromiso';
import { formatFecha } from '../../domain/formato';
import { cifraCorta, cuenta, siHay } from '../../domain/redaccion';
import type { CompromisoRow } from '../../domain/registers/compromisos';
import { abiertosAlCorte, diaDelCorte } from '../del-corte/abiertos';
import { causa } from '../del-corte/causa';
import type { Informe } from '../del-corte/libro';
import { anclaDeAccion } from '../del-corte/origen';
import { cifraReportada, razonReportada } from '../del-corte/si-reporto';
import { estadoDeCompromiso } from '../estado-de-compromiso';
import { barra, escribirEstado, SENAL_DE_AVANCE } from '../senales';
import type { InformeDatos } from './marcadores';

/** The acciones rezagadas and en riesgo. */
export function rezagos(informe: Informe): Pick<InformeDatos, 'hayRezagos' | 'rezagos'> {
  const behind = informe.acciones
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
        lineaBase: cifraCorta(calculo.pam.row.lineaBase),
        programado: cifraCorta(cifras.programadoAlCorte),
        ejecutado: cifraReportada(calculo.ejecutadoAlCorte),
        avance: razonReportada(cifras.avanceAlCorte, calculo.ejecutadoAlCorte),
        ...barra(cifras.avanceAlCorte),
        ...escribirEstado(SENAL_DE_AVANCE[cifras.estado], cifras.estado),
        causa: causa(accion),
        origen: anclaDeAccion(informe, accion.codigo),
      };
    }),
  };
}

/** Compromisos that were open at the corte, overdue first; how they stand today only where it differs. */
export function compromisos(
  informe: Informe,
): Pick<InformeDatos, 'resumenCompromisos' | 'hayCompromisos' | 'compromisos'> {
  const { hoy } = informe;
  const dia = diaDelCorte(informe);
  const open = abiertosAlCorte(informe);
  return {
    resumenCompromisos: resumirCompromisos(open, dia, hoy),
    hayCompromisos: open.length > 0,
    compromisos: open.map((row) => {
      const { estado, colorEstado } = estadoDeCompromiso(row, dia);
      return {
        codigo: row.codigo ?? '',
        compromiso: row.compromiso ?? '',
        responsable: row.responsable ?? '',
        fecha: siHay(row.fecha, formatFecha),
        accion: row.accion ?? '',
        estado,
        colorEstado,
        estadoHoy: hasChanged(row, dia, hoy) ? `Hoy: ${estadoDeCompromiso(row, hoy).estado}` : '',
      };
    }),
  };
}

const hasChanged = (row: CompromisoRow, dia: string, hoy: string): boolean =>
  estaAbierto(row, dia) !== estaAbierto(row, hoy) ||
  estaVencido(row, dia) !== estaVencido(row, hoy);

function resumirCompromisos(open: readonly CompromisoRow[], dia: string, hoy: string): string {
  const vencidos = (on: string): string =>
    cuenta(open.filter((row) => estaVencido(row, on)).length, 'vencido', 'vencidos');
  const asOf = `${cuenta(open.length, 'compromiso abierto', 'compromisos abiertos')}, ${vencidos(dia)}, al ${formatFecha(dia)}.`;
  if (!open.some((row) => hasChanged(row, dia, hoy))) return asOf;
  const still = open.filter((row) => estaAbierto(row, hoy)).length;
  if (still === 0) return `${asOf} Al ${formatFecha(hoy)} ninguno sigue abierto.`;
  return `${asOf} De ellos, al ${formatFecha(hoy)} ${still === 1 ? 'sigue' : 'siguen'} ${cuenta(still, 'abierto', 'abiertos')}, ${vencidos(hoy)}.`;
}
