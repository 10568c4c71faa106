import { parametro } from '../domain/parametros';
import type { Fila } from '../domain/register';
import type { EquipoRow } from '../domain/registers/equipo';
import { readsAlike } from '../domain/texto';

interface Oficina {
  readonly equipo: readonly Fila<EquipoRow>[];
  readonly parametros: readonly Fila[];
}

/** The cargo of a person of Equipo, or of the jefe named in Parámetros; '' for anyone else. */
export function cargoDe(nombre: string | undefined, { equipo, parametros }: Oficina): string {
  if (!nombre) return '';
  const persona = equipo.find(({ row }) => readsAlike(row.nombre ?? '', nombre))?.row;
  const isJefe = readsAlike(nombre, parametro(parametros, 'jefe_oficina') ?? '');
  return persona?.cargo ?? (isJefe ? (parametro(parametros, 'cargo_jefe_oficina') ?? '') : '');
}
