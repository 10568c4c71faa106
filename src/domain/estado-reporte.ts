// The life of a quarterly report: who takes it from where to where, and what that needs. Panels, planillas and the command
// line all take these steps; whoever writes the estado by hand takes none, and is told.

import { formatFecha } from './formato';
import type { AnyRow } from './register';

export const ESTADOS_REPORTE = [
  'Sin datos',
  'En diligenciamiento',
  'Enviado',
  'Devuelto',
  'Aprobado',
] as const;
export type EstadoReporte = (typeof ESTADOS_REPORTE)[number];

export const PASOS_DE_REPORTE = ['guardar', 'enviar', 'retirar', 'aprobar', 'devolver'] as const;
export type PasoDeReporte = (typeof PASOS_DE_REPORTE)[number];

interface Paso {
  /** Whose step it is: of whoever reports the acción, or of whoever checks reports in the office. */
  readonly da: 'quien reporta' | 'quien revisa';
  readonly de: readonly EstadoReporte[];
  readonly a: EstadoReporte;
  /** What the report, or whoever takes the step, must have. */
  readonly necesita?: 'ejecutado' | 'motivo';
  /** Operation by which the bitácora knows it. */
  readonly operacion: string;
}

/** One that was returned goes on being returned while it is corrected, so that nobody loses sight of why. */
export const PASOS: { readonly [P in PasoDeReporte]: Paso } = {
  guardar: {
    da: 'quien reporta',
    de: ['Sin datos', 'En diligenciamiento', 'Devuelto'],
    a: 'En diligenciamiento',
    operacion: 'Guardar reporte',
  },
  enviar: {
    da: 'quien reporta',
    de: ['Sin datos', 'En diligenciamiento', 'Devuelto'],
    a: 'Enviado',
    necesita: 'ejecutado',
    operacion: 'Enviar reporte',
  },
  retirar: {
    da: 'quien reporta',
    de: ['Enviado'],
    a: 'En diligenciamiento',
    operacion: 'Retirar reporte',
  },
  aprobar: {
    da: 'quien revisa',
    de: ['Enviado'],
    a: 'Aprobado',
    necesita: 'ejecutado',
    operacion: 'Aprobar reporte',
  },
  devolver: {
    da: 'quien revisa',
    de: ['Enviado', 'Aprobado'],
    a: 'Devuelto',
    necesita: 'motivo',
    operacion: 'Devolver reporte',
  },
};

/** What people write of a report; the rest of its row is the plan's, or the add-on's. */
export const CAMPOS_DEL_REPORTE = [
  'ejecutado',
  'analisis',
  'dificultades',
  'apropiado',
  'comprometido',
  'obligado',
  'pagado',
] as const;
export type CampoDelReporte = (typeof CAMPOS_DEL_REPORTE)[number];

/** How a report is: one in which somebody typed a result is being filled in, whatever its cell says. */
export function estadoDelReporte({ estado, ejecutado, analisis }: AnyRow): EstadoReporte {
  const written = (estado ?? 'Sin datos') as EstadoReporte;
  const hasBegun = ejecutado !== undefined || analisis !== undefined;
  return written === 'Sin datos' && hasBegun ? 'En diligenciamiento' : written;
}

/** Approved by nobody that the add-on knows: somebody wrote it in the cell, or a load brought it so. */
export const isSinConstancia = ({ estado, aprobadoPor }: AnyRow): boolean =>
  estado === 'Aprobado' && aprobadoPor === undefined;

/** What keeps a report from a step, in a sentence; undefined where nothing does. */
export function objecionAlReporte(
  row: AnyRow,
  paso: PasoDeReporte,
  motivo?: string,
): string | undefined {
  const { de, necesita } = PASOS[paso];
  const estado = estadoDelReporte(row);
  // What was approved by hand is approved once more by whoever answers for it.
  const isAgain = paso === 'aprobar' && isSinConstancia(row);
  if (!de.includes(estado) && !isAgain) return explainStep(row, estado, paso);
  if (necesita === 'ejecutado' && row.ejecutado === undefined)
    return `${nombreDelReporte(row)} no tiene lo ejecutado: escríbalo; 0 si no hubo avance.`;
  if (necesita === 'motivo' && !motivo?.trim())
    return `Para devolver ${nombreEnFrase(row)} escriba el motivo: es lo que lee quien lo corrige.`;
  return undefined;
}

const VERBOS: { readonly [P in PasoDeReporte]: string } = {
  guardar: 'se cambia',
  enviar: 'se envía',
  retirar: 'se retira',
  aprobar: 'se aprueba',
  devolver: 'se devuelve',
};

function explainStep(row: AnyRow, estado: EstadoReporte, paso: PasoDeReporte): string {
  const name = nombreDelReporte(row);
  if (estado === 'Aprobado' && paso === 'aprobar') return `${name} ya está aprobado.`;
  if (estado === 'Aprobado') return sinDevolver(row, VERBOS[paso]);
  if (estado === 'Enviado' && paso === 'guardar')
    return `${name} está enviado: retírelo para cambiarlo, o espere a que lo revisen.`;
  if (estado === 'Enviado') return `${name} ya está enviado.`;
  if (paso === 'aprobar') return `${name} está como «${estado}» y solo se aprueba lo enviado.`;
  return `${name} está como «${estado}» y no ${VERBOS[paso]}.`;
}

/** "El reporte de A03 en 2026-T2" */
export const nombreDelReporte = (row: AnyRow): string => `El ${nombreEnFrase(row).slice(3)}`;
const nombreEnFrase = ({ accion, vigencia, trimestre }: AnyRow): string =>
  `el reporte de ${accion} en ${vigencia}-${trimestre}`;

/** Who takes a step, and when. */
export interface Firmante {
  readonly nombre: string;
  /** YYYY-MM-DD */
  readonly hoy: string;
}

/** What a step writes in the row of a report, besides what was reported. */
export function marcasDelPaso(
  row: AnyRow,
  paso: PasoDeReporte,
  { nombre, hoy }: Firmante,
  motivo?: string,
): AnyRow {
  switch (paso) {
    case 'guardar':
      return { estado: estadoDelReporte(row) === 'Devuelto' ? 'Devuelto' : PASOS.guardar.a };
    case 'enviar':
      return { estado: PASOS.enviar.a, enviadoPor: nombre, enviadoEl: hoy };
    case 'retirar':
      return { estado: PASOS.retirar.a, enviadoPor: undefined, enviadoEl: undefined };
    case 'aprobar':
      return { estado: PASOS.aprobar.a, aprobadoPor: nombre, aprobadoEl: hoy };
    case 'devolver':
      return {
        estado: PASOS.devolver.a,
        devueltoPor: nombre,
        devueltoEl: hoy,
        devueltoMotivo: motivo?.trim(),
        aprobadoPor: undefined,
        aprobadoEl: undefined,
      };
  }
}

/** What the Jefe approved stays until it is returned, with a reason. */
export function cierreDelReporte(row: AnyRow): string | undefined {
  if (row.estado !== 'Aprobado') return undefined;
  return sinDevolver(row, VERBOS.guardar);
}

/** Who approved it, and when, is what whoever finds it locked asks first. */
function sinDevolver(row: AnyRow, verbo: string): string {
  const { aprobadoPor, aprobadoEl } = row;
  const by = aprobadoPor ? ` por ${aprobadoPor}` : '';
  const on = aprobadoEl ? ` el ${formatFecha(String(aprobadoEl))}` : '';
  return `${nombreDelReporte(row)} está aprobado${by}${on} y no ${verbo}: devuélvalo con su motivo en «Trimestre…» y corríjalo después.`;
}
