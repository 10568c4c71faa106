// The Procedimiento tab: what it says is read only when it is calculated (aparte.ts).

import actividades from '../../../sheets-templates/procedimiento.csv';
import type * as Lineas from './procedimiento-lineas';
import type { Vista } from './vista';

declare function require(path: './procedimiento-lineas'): typeof Lineas;

/** Pixels of a column an activity: two of them hold a date. */
const NARROW = 37;

export const procedimiento: Vista = {
  key: 'procedimiento',
  title: 'Procedimiento',
  enMenu: true,
  get widths() {
    return [210, 620, ...actividades.map(() => NARROW)];
  },
  lines: (libro, titleOf) =>
    require('./procedimiento-lineas').lines(libro.withoutFigures(), titleOf),
};
