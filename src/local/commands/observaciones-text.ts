// Observaciones as a person reads them in a terminal: a table, the worst first, cut where it gets long.

import { type Observacion, SEVERIDADES } from '../../domain/observacion';
import { shorten, textTable } from './text-table';

/** An observación of one register or file needs not say which. */
export type Listed = Omit<Observacion, 'registro'> & { readonly registro?: string };

const SHOWN = 40;

/** "" when there are none. */
export function observacionesText(observaciones: readonly Listed[]): string {
  if (observaciones.length === 0) return '';
  const worstFirst = [...observaciones].sort(
    (a, b) => SEVERIDADES.indexOf(a.severidad) - SEVERIDADES.indexOf(b.severidad),
  );
  const hasRegistro = observaciones.some(({ registro }) => registro !== undefined);
  const rows = worstFirst
    .slice(0, SHOWN)
    .map(({ registro = '', fila, columna = '', severidad, mensaje }) => [
      ...(hasRegistro ? [registro] : []),
      String(fila),
      columna,
      severidad,
      shorten(mensaje, 110),
    ]);
  const headers = [
    ...(hasRegistro ? ['registro'] : []),
    'fila',
    'columna',
    'severidad',
    'qué pasa',
  ];
  const more = observaciones.length - rows.length;
  return [
    textTable(headers, rows),
    ...(more > 0 ? [`… y ${more} más: con --json se ven todas.`] : []),
  ].join('\n');
}

/** "3 errores, 1 advertencia, 0 notas" */
export function countBySeveridad(observaciones: readonly Pick<Observacion, 'severidad'>[]): string {
  const NAMES = {
    error: ['error', 'errores'],
    advertencia: ['advertencia', 'advertencias'],
    nota: ['nota', 'notas'],
  } as const;
  return SEVERIDADES.map((severidad) => {
    const count = observaciones.filter((one) => one.severidad === severidad).length;
    return `${count} ${NAMES[severidad][count === 1 ? 0 : 1]}`;
  }).join(', ');
}
