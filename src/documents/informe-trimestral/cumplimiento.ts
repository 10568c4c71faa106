// What control interno counts of each componente: the acciones that owed the quarter, by how they stand at the corte.

import { conteoDe, conteoEscrito } from '../../domain/avance/conteo';
import { groupBy } from '../../domain/group-by';
import type { Informe } from '../del-corte/libro';
import type { InformeDatos } from './marcadores';

/** Of the componentes with acciones that owed the quarter, with the total. */
export function cumplimiento(informe: Informe): Pick<InformeDatos, 'cumplimiento'> {
  const { avance, reportes } = informe;
  const owed = new Set(reportes.deben);
  const due = avance.acciones.filter(({ codigo }) => owed.has(codigo));
  const rows = [...groupBy(due, ({ componente }) => componente)].map(([componente, own]) => ({
    componente,
    ...conteoEscrito(conteoDe(own, reportes)),
  }));
  const total = { componente: 'Total', ...conteoEscrito(conteoDe(due, reportes)) };
  return { cumplimiento: rows.length > 1 ? [...rows, total] : rows };
}
