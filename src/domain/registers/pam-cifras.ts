// What the figures of an acción must be among themselves, for its register and for whoever is still writing it.

import type { Rule } from '../register';
import { cifrasDeUnaEscala } from '../rules/otra-escala';
import { cifrasDeLaAccion, razonEntrePorcentajes } from './escala-rules';
import { lineaBaseDeCaracterizacion, lineaBaseDeStock } from './pam-linea-base-rules';
import { cuentaQueNoCrece, metasQueRetroceden, programacion } from './pam-rules';

export const CIFRAS_DE_LA_ACCION: readonly Rule[] = [
  programacion,
  lineaBaseDeStock,
  metasQueRetroceden,
  cuentaQueNoCrece,
  razonEntrePorcentajes,
  cifrasDeUnaEscala(cifrasDeLaAccion),
  lineaBaseDeCaracterizacion,
];
