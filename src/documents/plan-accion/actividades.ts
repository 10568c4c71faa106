// The activities of a year, each once with its four quarters.

import { groupBy } from '../../domain/group-by';
import type { ActividadRow } from '../../domain/registers/actividades';
import { plazoDe } from '../del-plan/metas';
import type { AccionDelAno } from './ano';
import type { AccionDatos } from './marcadores';
import { metasTrimestrales } from './trimestres';

type Actividad = AccionDatos['deCadaAccion'][number]['actividades'][number];

/** Of an acción: its activities by their number, in its order. */
export const numerosDe = ({ actividades }: Pick<AccionDelAno, 'actividades'>) =>
  [...groupBy(actividades, ({ numero }) => numero)].sort(([a], [b]) => a - b);

export const deCadaAccion = (acciones: readonly AccionDelAno[]): AccionDatos['deCadaAccion'] =>
  acciones
    .filter(({ actividades }) => actividades.length > 0)
    .map((one) => ({
      accion: `${one.codigo} · ${one.row.accion ?? ''}`,
      actividades: numerosDe(one).map(([numero, rows]) => actividadEscrita(numero, rows)),
    }));

function actividadEscrita(numero: number, rows: readonly ActividadRow[]): Actividad {
  const said = (of: (row: ActividadRow) => string | undefined): readonly string[] => [
    ...new Set(rows.flatMap((row) => of(row) ?? [])),
  ];
  const inicios = [...said(({ fechaInicio }) => fechaInicio)].sort();
  const fines = [...said(({ fechaFin }) => fechaFin)].sort();
  return {
    numero: String(numero),
    actividad: said(({ actividad }) => actividad)[0] ?? '',
    producto: said(({ producto }) => producto).join('; '),
    ...metasTrimestrales(rows, '—'),
    plazo: plazoDe(inicios[0], fines.pop()),
    responsable: said(({ responsable }) => responsable).join('\n') || 'Sin responsable',
  };
}
