import { parametro } from '../domain/parametros';
import type { Fila } from '../domain/register';
import type { AsistenteRow } from '../domain/registers/asistentes';
import type { EquipoRow } from '../domain/registers/equipo';
import { readsAlike } from '../domain/texto';

export interface Personas {
  readonly equipo: readonly Fila<EquipoRow>[];
  readonly parametros: readonly Fila[];
  /** Those of whom the document is, as they were that day, whatever Equipo says of them by now. */
  readonly presentes?: readonly Pick<AsistenteRow, 'nombre' | 'cargo'>[];
}

/** The cargo of who was there, of a person of Equipo, or of the jefe named in Parámetros; '' for anyone else. */
export function cargoDe(
  nombre: string | undefined,
  { equipo, parametros, presentes = [] }: Personas,
): string {
  if (!nombre) return '';
  const persona = [...presentes, ...equipo.map(({ row }) => row)].find(
    (one) => one.cargo !== undefined && readsAlike(one.nombre ?? '', nombre),
  );
  const isJefe = readsAlike(nombre, parametro(parametros, 'jefe_oficina') ?? '');
  return persona?.cargo ?? (isJefe ? (parametro(parametros, 'cargo_jefe_oficina') ?? '') : '');
}
