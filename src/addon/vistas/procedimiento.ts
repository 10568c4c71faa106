// The Procedimiento tab: written when a book is prepared or grows, so what it says is read only then (aparte.ts).

import actividades from '../../../sheets-templates/procedimiento.csv';
import type * as Lineas from './procedimiento-lineas';
import type { Vista } from './vista';

declare function require(path: './procedimiento-lineas'): typeof Lineas;

export const procedimiento: Vista = {
  key: 'procedimiento',
  title: 'Procedimiento',
  get widths() {
    return [210, 620, ...actividades.map(() => 34)];
  },
  lines: (_libro, titleOf) => require('./procedimiento-lineas').lines(titleOf),
};
