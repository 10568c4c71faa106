// Who does each activity of the procedure, from the table of roles.

import { readRenglones } from '../sheets-templates/plantillas';

const roles = readRenglones('procedimiento-roles.csv');

/** Roles that answer for an activity, in the order in which its column numbers them. */
const ofActivity = (item: string): readonly string[] =>
  roles
    .flatMap((row) =>
      /^[0-9]+$/.test(row[item] ?? '') ? [[Number(row[item]), row.rol] as const] : [],
    )
    .sort(([one], [other]) => one - other)
    .map(([, rol = '']) => rol);

export const RESPONSABLES: { readonly [actividad: number]: readonly string[] } = Object.fromEntries(
  readRenglones('procedimiento.csv').map(({ item = '' }) => [Number(item), ofActivity(item)]),
);
