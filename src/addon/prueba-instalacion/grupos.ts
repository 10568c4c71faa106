// The groups of the prueba de instalación, in the order in which they run and are told.

import { POR_MANO } from './a-mano';
import { ARCHIVOS } from './archivos';
import { CELDAS } from './celdas';
import { COMPLEMENTO } from './complemento';
import { DISPARADOR } from './disparador';
import { MEMORIA } from './memoria';
import type { Grupo } from './prueba';
import { REGLAS } from './reglas';

export const GRUPOS: readonly Grupo[] = [
  COMPLEMENTO,
  CELDAS,
  REGLAS,
  MEMORIA,
  ARCHIVOS,
  DISPARADOR,
  POR_MANO,
];
