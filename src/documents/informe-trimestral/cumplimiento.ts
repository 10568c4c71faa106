// What control interno counts of each componente: the acciones that owed the quarter, by how they stand at the corte.

import { conteoDe, conteoEscrito } from '../../domain/avance/conteo';
import { groupBy } from '../../domain/group-by';
import { cuenta, enumerarDe } from '../../domain/redaccion';
import { ANCLA, anclaDeComponente } from '../del-corte/origen';
import type { Informe } from './libro';
import type { InformeDatos } from './marcadores';

/** Of the componentes with acciones that owed the quarter, with the total. */
export function cumplimiento(
  informe: Informe,
): Pick<InformeDatos, 'cumplimiento' | 'notaCumplimiento'> {
  const { avance, reportes } = informe;
  const owed = new Set(reportes.deben);
  const due = avance.acciones.filter(({ codigo }) => owed.has(codigo));
  const rows = [...groupBy(due, ({ componente }) => componente)].map(([componente, own]) => ({
    componente,
    ...conteoEscrito(conteoDe(own, reportes)),
    origen: anclaDeComponente(informe, componente),
  }));
  const total = {
    componente: 'Total',
    ...conteoEscrito(conteoDe(due, reportes)),
    origen: ANCLA.acciones,
  };
  return {
    cumplimiento: rows.length > 1 ? [...rows, total] : rows,
    notaCumplimiento: decirLasDemas(informe),
  };
}

/** Which of those to be graded wait for their datum, and how many acciones owed nothing, so that all of the plan are accounted for. */
function decirLasDemas({ avance, reportes: { deben, esperan } }: Informe): string {
  const rest = avance.acciones.length - deben.length;
  const waiting =
    esperan.length === 0
      ? ''
      : `A la espera del dato, por calificar: ${enumerarDe(esperan, deben.length)}.`;
  const unprogrammed =
    rest === 0
      ? ''
      : `De las ${cuenta(avance.acciones.length, 'acción', 'acciones')} del plan, ${cuenta(rest, 'no tenía', 'no tenían')} nada que reportar en el trimestre.`;
  return [waiting, unprogrammed].filter(Boolean).join(' ');
}
