// Who does what in the procedure, from one table (sheets-templates/procedimiento-roles.csv): a role a row, an activity a column. A
// version 05 of the procedure is an edit there.

import renglones from '../../sheets-templates/procedimiento-roles.csv';
import { fold } from './texto';

/** What a role is in an activity: its place among those who answer for it, or that it comes to its meetings. */
const ASISTE = 'asiste';

export interface Rol {
  readonly nombre: string;
  /** What the procedure and the offices call it besides. */
  readonly otrosNombres: readonly string[];
  readonly descripcion: string;
  readonly nota: string;
  /** What it decides in the book, besides its activities. */
  readonly decide: readonly string[];
  /** Numbers of the activities that it answers for. */
  readonly responde: readonly number[];
  /** Numbers of those to whose meetings it comes. */
  readonly asiste: readonly number[];
}

/** In the order of the table. */
export const ROLES: readonly Rol[] = renglones.map((renglon) => {
  const { rol = '', otrosNombres, descripcion = '', nota = '', decide } = renglon;
  const inActivities = (is: (cell: string) => boolean): readonly number[] =>
    actividadesDe(renglon).filter((item) => is(renglon[item] ?? ''));
  return {
    nombre: rol,
    otrosNombres: several(otrosNombres),
    descripcion,
    nota,
    decide: several(decide),
    responde: inActivities((cell) => /^\d+$/.test(cell)),
    asiste: inActivities((cell) => cell === ASISTE),
  };
});

function several(cell = ''): readonly string[] {
  return cell.split(' / ').filter(Boolean);
}

/** The columns that are headed by the number of an activity. */
function actividadesDe(renglon: (typeof renglones)[number]): readonly number[] {
  return Object.keys(renglon)
    .filter((header) => /^\d+$/.test(header))
    .map(Number);
}

/** Names of the roles that do an activity, in the order in which the procedure names them. */
export const responsablesDe = (actividad: number): readonly string[] =>
  renglones
    .filter((renglon) => /^\d+$/.test(renglon[actividad] ?? ''))
    .sort((one, other) => Number(one[actividad]) - Number(other[actividad]))
    .map(({ rol = '' }) => rol);

/** Those of every activity, by its number. */
export const RESPONSABLES: { readonly [actividad: number]: readonly string[] } = Object.fromEntries(
  actividadesDe(renglones[0] ?? {}).map((item) => [item, responsablesDe(item)]),
);

/** Activities to whose meetings somebody comes who does not answer for them. */
export const CON_ASISTENTES: readonly number[] = [...new Set(ROLES.flatMap((rol) => rol.asiste))];

const byName = new Map(
  ROLES.flatMap((rol) => [rol.nombre, ...rol.otrosNombres].map((name) => [fold(name), rol])),
);

/** The role that a text names, however the procedure calls it there; undefined for any other text. */
export const rolLlamado = (texto: string): Rol | undefined => byName.get(fold(texto));

/** Whether two texts name the same role. */
export const mismoRol = (one: string, other: string): boolean =>
  fold(rolLlamado(one)?.nombre ?? one) === fold(rolLlamado(other)?.nombre ?? other);

/** What other spellings a cell may bring, for the column of a role. */
export const OTROS_NOMBRES: { readonly [spelling: string]: string } = Object.fromEntries(
  ROLES.flatMap(({ nombre, otrosNombres }) => otrosNombres.map((other) => [fold(other), nombre])),
);

/** The role that decides something. */
const rolQueDecide = (que: string): string =>
  ROLES.find(({ decide }) => decide.includes(que))?.nombre ?? '';

/** Role that answers for what is reported: it approves reports and grants their corrections. */
export const QUIEN_APRUEBA = rolQueDecide('reportes y ajustes');
