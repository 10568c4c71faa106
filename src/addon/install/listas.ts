// The values each list begins with: the open ones from sheets-templates/catalogos and the table of roles, the closed ones from
// the registers that use them.

import catalogos from '../../../sheets-templates/catalogos';
import { SI_NO } from '../../domain/catalogos';
import { REGISTERS } from '../../domain/registers';
import { ROLES } from '../../domain/roles';

/** Values by the name of their list, in order. */
export function initialLists(): { readonly [catalogo: string]: readonly string[] } {
  const closed = REGISTERS.flatMap(({ columns }) =>
    Object.values(columns).flatMap(({ catalogo, valores }) =>
      catalogo && valores ? [[catalogo, valores] as const] : [],
    ),
  );
  const open = Object.entries(catalogos).map(([catalogo, { valores }]) => [catalogo, valores]);
  return {
    ...Object.fromEntries([...closed, ...open]),
    rol: ROLES.map(({ nombre }) => nombre),
    [SI_NO]: ['Sí', 'No'],
  };
}
