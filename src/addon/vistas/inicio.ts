// The Inicio tab: what it says is read only when it is calculated (aparte.ts).

import type * as Lineas from './inicio-lineas';
import type { Vista } from './vista';

declare function require(path: './inicio-lineas'): typeof Lineas;

export const inicio: Vista = {
  key: 'inicio',
  title: 'Inicio',
  enMenu: true,
  widths: [320, 125, 125, 125, 125],
  lines: (libro, titleOf) => require('./inicio-lineas').lines(libro, titleOf),
};
