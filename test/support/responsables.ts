// Who does each activity of the procedure, from its file as the add-on reads it.

import { readRenglones, splitValores } from '../sheets-templates/plantillas';

export const RESPONSABLES: { readonly [actividad: number]: readonly string[] } = Object.fromEntries(
  readRenglones('procedimiento.csv').map(({ item, responsables = '' }) => [
    Number(item),
    splitValores(responsables),
  ]),
);
