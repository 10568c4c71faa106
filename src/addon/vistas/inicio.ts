// The Inicio tab: what it says is read only when it is calculated (aparte.ts).

import type * as Lineas from './inicio-lineas';
import type { Vista } from './vista';

declare function require(path: './inicio-lineas'): typeof Lineas;

/** What it says while there is no plan. */
export const SIN_ACCIONES =
  'Aún no hay acciones en el PAM. Si el plan está en Excel, cárguelo con PAM › Cargar…';

export const inicio: Vista = {
  key: 'inicio',
  title: 'Inicio',
  enMenu: true,
  widths: [320, 110, 110, 140, 140],
  lines: (libro, titleOf) => require('./inicio-lineas').lines(libro, titleOf),
};
