// The check of the roles of the procedure: those that answer for an activity and that nobody has today, and who has one that no
// activity names any more.

import { cuenta, enumerar } from '../../domain/redaccion';
import { type EquipoRow, estaEnLaOficina } from '../../domain/registers/equipo';
import { mismoRol, ROLES, type Rol } from '../../domain/roles';
import type { Libro } from '../libro/libro';
import { bien, falta, type Hallazgo, type Prueba } from './chequeo';

export const PRUEBAS_DE_LOS_ROLES: readonly Prueba<{ readonly libro: Libro }>[] = [
  { codigo: 'roles', titulo: 'Roles del procedimiento', mira: roles },
];

function roles({ libro }: { readonly libro: Libro }): Hallazgo {
  const today = libro
    .rows<EquipoRow>('equipo')
    .flatMap(({ row }) => (row.nombre && estaEnLaOficina(row, libro.hoy) ? row : []));
  if (!today.some(({ rol }) => rol !== undefined))
    return bien('Nadie tiene todavía su rol en la hoja Equipo.');
  const who = ({ nombre }: Rol): readonly string[] =>
    today.flatMap((row) => (mismoRol(row.rol ?? '', nombre) ? (row.nombre ?? []) : []));
  const vacant = ROLES.filter((rol) => rol.responde.length > 0 && who(rol).length === 0);
  const idle = ROLES.filter(({ responde, asiste }) => responde.length + asiste.length === 0);
  const told = idle.flatMap((rol) =>
    who(rol).length > 0 ? `${enumerar(who(rol))}: ${rol.nombre}. Ninguna actividad lo nombra.` : [],
  );
  const named = ROLES.length - idle.length - vacant.length;
  if (vacant.length === 0)
    return bien(
      [`${cuenta(named, 'rol tiene', 'roles tienen')} quien responda.`, ...told].join(' '),
    );
  return falta(
    [
      `Nadie tiene hoy ${enumerar(vacant.map(dicho))}: escríbalo en «Rol en el procedimiento» de la hoja Equipo.`,
      ...told,
    ].join(' '),
  );
}

/** "el rol Profesional de Evaluación (actividades 1, 2, 6 y 8)" */
const dicho = ({ nombre, responde }: Rol): string =>
  `el rol ${nombre} (${responde.length === 1 ? 'actividad' : 'actividades'} ${enumerar(responde.map(String))})`;
