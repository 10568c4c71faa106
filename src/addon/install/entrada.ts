// Where preparing the workbook begins. The rest of it is required inside a function, so that it is read only then (aparte.ts).

import { clave, objeto, opcional } from '../forma';
import type * as Install from './install';

declare function require(path: './install'): typeof Install;

export const INSTALAR = objeto({ cuatrienio: opcional(clave) });

export const install: typeof Install.install = (pedido) => require('./install').install(pedido);
