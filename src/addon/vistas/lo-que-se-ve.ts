// What changes which tabs are in sight, and what Inicio says of the plan.

import { type Cambio, claveOfCambio } from '../../domain/cambio';
import { pam } from '../../domain/registers/pam';
import { parametros } from '../../domain/registers/parametros';

export const isOfEtapa = (cambio: Cambio): boolean =>
  cambio.cambio !== 'crear' &&
  cambio.registro === parametros.key &&
  claveOfCambio(parametros, cambio) === 'etapa';

/** An acción that comes or goes. */
export const isOfPlan = ({ registro, cambio }: Cambio): boolean =>
  registro === pam.key && cambio !== 'modificar';
