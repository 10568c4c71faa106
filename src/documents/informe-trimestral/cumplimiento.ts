// What control interno counts of each componente: the acciones that owed the quarter, by how they stand at the corte.

import { groupBy } from '../../domain/group-by';
import type { AccionInforme, Informe } from './libro';
import type { InformeDatos } from './marcadores';

interface Conteo {
  readonly programadas: number;
  readonly cumplidas: number;
  readonly parciales: number;
  readonly noCumplidas: number;
  readonly sinReporte: number;
  /** Without programming by quarter, or whose datum is not known yet. */
  readonly porCalificar: number;
}

/** Of the acciones of each componente that owed the quarter, with the total. */
export function cumplimiento(informe: Informe): Pick<InformeDatos, 'cumplimiento'> {
  const { acciones, reportes } = informe;
  const owed = new Set(reportes.deben);
  const due = acciones.filter(({ codigo }) => owed.has(codigo));
  const rows = [...groupBy(due, ({ cifras }) => cifras.componente)].map(([componente, own]) =>
    escribir(componente, contar(own, informe)),
  );
  const total = escribir('Total', contar(due, informe));
  return { cumplimiento: rows.length > 1 ? [...rows, total] : rows };
}

/** Each acción once, so that the five make what was programmed. */
export function contar(
  acciones: readonly AccionInforme[],
  { reportes }: Pick<Informe, 'reportes'>,
): Conteo {
  const [faltan, esperan] = [new Set(reportes.faltan), new Set(reportes.esperan)];
  const reported = acciones.filter(({ codigo }) => !faltan.has(codigo) && !esperan.has(codigo));
  const inState = (estado: AccionInforme['cifras']['estado']): number =>
    reported.filter(({ cifras }) => cifras.estado === estado).length;
  const [cumplidas, parciales, noCumplidas] = [
    inState('en meta'),
    inState('en riesgo'),
    inState('rezagada'),
  ];
  const sinReporte = acciones.filter(({ codigo }) => faltan.has(codigo)).length;
  const porCalificar = acciones.length - cumplidas - parciales - noCumplidas - sinReporte;
  return {
    programadas: acciones.length,
    cumplidas,
    parciales,
    noCumplidas,
    sinReporte,
    porCalificar,
  };
}

const escribir = (componente: string, conteo: Conteo): InformeDatos['cumplimiento'][number] => ({
  componente,
  programadas: String(conteo.programadas),
  cumplidas: String(conteo.cumplidas),
  parciales: String(conteo.parciales),
  noCumplidas: String(conteo.noCumplidas),
  sinReporte: String(conteo.sinReporte),
  porCalificar: String(conteo.porCalificar),
});
