// The measure of the indicador at a corte, as the close of the quarter keeps it.

import { calcularAcciones, type LibroAvance } from '../avance/en-corte';
import { medirIndicador } from '../avance/indicador';
import { parametro } from '../parametros';
import type { Corte } from '../periodo';
import type { CierreRow } from '../registers/cierres';
import { fichaDelIndicador } from './ficha';

export interface Medicion {
  /** A ratio; null where nothing was programmed. */
  readonly valor: number | null;
  readonly numerador: number;
  readonly denominador: number;
  readonly excluidas: readonly string[];
  readonly sinReporte: readonly string[];
  readonly version: string;
  /** What the office wants of it; null while it does not say. */
  readonly meta: number | null;
}

/** As the rows give it today. */
export function medir(
  libro: Omit<LibroAvance, 'actividades'>,
  vigencias: readonly number[],
  corte: Corte,
): Medicion {
  const acciones = calcularAcciones({ ...libro, actividades: [] }, vigencias, corte);
  const { nombre, ...medida } = medirIndicador(
    acciones,
    parametro(libro.parametros, 'indicador_seguimiento'),
  );
  const { version, meta } = fichaDelIndicador(libro.parametros);
  return { ...medida, version, meta: meta ?? null };
}

const partesDe = (codigos = ''): readonly string[] => codigos.split(/[;,\s]+/).filter(Boolean);

/** As the last close kept it; undefined where none did. */
export function medicionGuardada(cierre: CierreRow | undefined): Medicion | undefined {
  if (!cierre || (cierre.estado ?? 'Abierto') === 'Abierto') return undefined;
  const { medicion, numerador, denominador, excluidas, sinReporte, version } = cierre;
  return {
    valor: medicion ?? null,
    numerador: numerador ?? 0,
    denominador: denominador ?? 0,
    excluidas: partesDe(excluidas),
    sinReporte: partesDe(sinReporte),
    version: version ?? '',
    meta: cierre.metaIndicador ?? null,
  };
}

/** What a close writes of it. */
export const columnasDe = (medicion: Medicion) =>
  ({
    medicion: medicion.valor ?? undefined,
    numerador: medicion.numerador,
    denominador: medicion.denominador,
    excluidas: medicion.excluidas.join('; ') || undefined,
    sinReporte: medicion.sinReporte.join('; ') || undefined,
    version: medicion.version,
    metaIndicador: medicion.meta ?? undefined,
  }) satisfies CierreRow;
