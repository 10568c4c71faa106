// The groups of the prueba de instalación, in the order in which they run and are told.

import { POR_MANO } from './a-mano';
import { ARCHIVOS } from './archivos';
import { CELDAS } from './celdas';
import { COMPLEMENTO } from './complemento';
import { DISPARADOR } from './disparador';
import { EDICIONES } from './ediciones';
import { ESCRITURA } from './escritura';
import { FILAS } from './filas';
import { MEMORIA } from './memoria';
import { PAGINA_DE_PRUEBA } from './pagina';
import type { Grupo } from './prueba';
import { REGLAS } from './reglas';

export const GRUPOS: readonly Grupo[] = [
  COMPLEMENTO,
  CELDAS,
  REGLAS,
  MEMORIA,
  ARCHIVOS,
  DISPARADOR,
  ESCRITURA,
  FILAS,
  PAGINA_DE_PRUEBA,
  EDICIONES,
  POR_MANO,
];
