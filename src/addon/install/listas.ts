// The values each list begins with: the open ones from sheets-templates/catalogos, the closed ones from
// the registers that use them.

import componente from '../../../sheets-templates/catalogos/componente.csv';
import dimension from '../../../sheets-templates/catalogos/dimension.csv';
import localidad from '../../../sheets-templates/catalogos/localidad.csv';
import rol from '../../../sheets-templates/catalogos/rol.csv';
import tipoActa from '../../../sheets-templates/catalogos/tipoActa.csv';
import vinculacion from '../../../sheets-templates/catalogos/vinculacion.csv';
import { SI_NO } from '../../domain/catalogos';
import { REGISTERS } from '../../domain/registers';

const OPEN = {
  componente,
  dimension,
  localidad,
  rol,
  tipoActa,
  vinculacion,
};

/** Values by the name of their list, in order. */
export function initialLists(): { readonly [catalogo: string]: readonly string[] } {
  const closed = REGISTERS.flatMap(({ columns }) =>
    Object.values(columns).flatMap(({ catalogo, valores }) =>
      catalogo && valores ? [[catalogo, valores] as const] : [],
    ),
  );
  const open = Object.entries(OPEN).map(
    ([catalogo, rows]) => [catalogo, rows.map(({ valor }) => valor ?? '')] as const,
  );
  return Object.fromEntries([...closed, ...open, [SI_NO, ['Sí', 'No']]]);
}
