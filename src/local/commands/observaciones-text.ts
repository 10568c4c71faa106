// Observaciones as a person reads them in a terminal: the worst first, grouped by rule, a few lines of each.

import { type Observacion, SEVERIDADES } from '../../domain/observacion';

/** An observación of one register or file needs not say which. */
export type Listed = Omit<Observacion, 'registro'> & { readonly registro?: string };

const LINES_OF_A_RULE = 10;

/** "" when there are none. */
export function observacionesText(observaciones: readonly Listed[]): string {
  const worstFirst = [...observaciones].sort(
    (a, b) => SEVERIDADES.indexOf(a.severidad) - SEVERIDADES.indexOf(b.severidad),
  );
  const groups = new Map<string, Listed[]>();
  for (const observacion of worstFirst) {
    const { severidad, codigo, registro, columna } = observacion;
    const title = [severidad, codigo, registro, columna].filter(Boolean).join(' · ');
    groups.set(title, [...(groups.get(title) ?? []), observacion]);
  }
  return [...groups].map(([title, group]) => groupText(title, group)).join('\n\n');
}

function groupText(title: string, group: readonly Listed[]): string {
  const width = String(Math.max(...group.map(({ fila }) => fila))).length;
  const lines = group
    .slice(0, LINES_OF_A_RULE)
    .map(({ fila, mensaje }) => `  fila ${String(fila).padStart(width)}  ${mensaje}`);
  const more = group.length - lines.length;
  if (more > 0) lines.push(`  … y ${more} más: con --json se ven todas.`);
  return [`${title} (${group.length})`, ...lines].join('\n');
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
