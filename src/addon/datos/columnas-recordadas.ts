// The headers that somebody assigned to the columns of a register when a file was loaded: the next file of the same
// office comes with the same ones.

import type { ColumnasAsignadas } from '../../domain/cargue/archivo';
import type { Cargue } from '../../domain/cargue/cargue';
import { NO_LEER } from '../../domain/cargue/detalles';
import { readLong, writeLong } from '../libro/long-property';

const propertyOf = (registro: string): string => `columnas.${registro}`;

/** The key of the column by the header of the file. */
export function columnasRecordadas(registro: string): ColumnasAsignadas {
  const properties = PropertiesService.getDocumentProperties();
  return JSON.parse(readLong(properties, propertyOf(registro)) ?? '{}');
}

/** Keeps what a load assigned, when its file had rows; assigning none forgets what there was. */
export function rememberColumnas(
  registro: string,
  columnas: ColumnasAsignadas | undefined,
  { leidas, explicacion }: Pick<Cargue, 'leidas' | 'explicacion'>,
): void {
  if (!columnas) return;
  const isNone = Object.keys(columnas).length === 0;
  if (leidas === 0 && !isNone) return;
  const assigned = explicacion.columnas.filter(({ texto, asignada }) => asignada && texto !== '');
  const given = [
    ...assigned.map(({ texto, columna }) => [texto, columna] as const),
    ...explicacion.dejadas.map(({ texto }) => [texto, NO_LEER] as const),
  ];
  const kept = Object.fromEntries(given);
  writeLong(
    PropertiesService.getDocumentProperties(),
    propertyOf(registro),
    given.length === 0 ? null : JSON.stringify(kept),
  );
}
