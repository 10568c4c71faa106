// Which roles were missed in a meeting: who came, or was stood for, has them by name, role or cargo.

import { enumerar } from '../formato';
import { fold } from '../texto';

/** A person of whom it is known that they came. */
export interface Presente {
  readonly nombre?: unknown;
  readonly cargo?: unknown;
  readonly enRepresentacion?: unknown;
}
/** What Equipo says of a person. */
export interface DelEquipo {
  readonly nombre?: unknown;
  readonly rol?: unknown;
  readonly cargo?: unknown;
}
/** A role that an activity asks for, with every name that it has. */
export interface RolPedido {
  readonly rol: string;
  readonly nombres: readonly string[];
}

/** By their names, folded. */
export type Equipo = ReadonlyMap<string, DelEquipo>;
export const equipoPorNombre = (equipo: readonly DelEquipo[]): Equipo =>
  new Map(equipo.map((one) => [fold(`${one.nombre}`), one]));

/** Names, roles and cargos of who came or was stood for, folded. */
export function nombresPresentes(
  presentes: readonly Presente[],
  equipo: Equipo,
): ReadonlySet<string> {
  const words = presentes.flatMap(({ nombre, cargo, enRepresentacion }) => [
    cargo,
    ...[nombre, enRepresentacion].flatMap((name) => {
      const persona = equipo.get(fold(`${name}`));
      return [name, persona?.rol, persona?.cargo];
    }),
  ]);
  return new Set(words.map((word) => fold(`${word ?? ''}`)));
}

export const rolesQueFaltan = (
  presentes: ReadonlySet<string>,
  roles: readonly RolPedido[],
): readonly string[] =>
  roles.flatMap(({ rol, nombres }) =>
    [rol, ...nombres].some((name) => presentes.has(fold(name))) ? [] : rol,
  );

/** "La actividad 4 la hacen A y B: B no está entre los asistentes ni delegó." */
export function decirAusentes(
  actividad: unknown,
  roles: readonly string[],
  ausentes: readonly string[],
): string {
  const hacen = `La actividad ${actividad} la ${roles.length === 1 ? 'hace' : 'hacen'} ${enumerar(roles)}`;
  const faltan =
    ausentes.length === 1
      ? `${ausentes[0]} no está entre los asistentes ni delegó`
      : `${enumerar(ausentes)} no están entre los asistentes ni delegaron`;
  return `${hacen}: ${faltan}.`;
}
