// A critical component of the autoevaluación as a datum of Caracterización: what a need that comes of it stands on.

import {
  type ComponenteConsolidado,
  type Consolidado,
  consolidar,
} from '../autoevaluacion/consolidar';
import { porMejorar, valoradas } from '../autoevaluacion/conteo';
import { formatNumero } from '../formato';
import type { Guia } from '../guia34';
import { cuenta } from '../redaccion';
import type { AnyRow, RuleContext } from '../register';
import { readsAlike } from '../texto';

export interface Critico {
  readonly vigencia: number;
  readonly catalogo: Guia;
  readonly indice: string;
}

/** What its datum is called: by it the same component of the same year is found again. */
export const indicadorDe = ({ indice, nombre }: Pick<ComponenteConsolidado, 'indice' | 'nombre'>) =>
  `IED en Existencia o Pertinencia en ${indice} ${nombre}`;

/** The row of Caracterización that says it, with its figure as it is now; undefined where nobody valued the component. */
export function datoDeCritico(
  libro: Pick<RuleContext, 'rows'>,
  { vigencia, catalogo, indice }: Critico,
): AnyRow | undefined {
  const found = consolidar(libro, vigencia, catalogo);
  const own = found.componentes.find((one) => one.indice === indice);
  return own && own.criticidad !== null ? rowOf(found, own, own.criticidad) : undefined;
}

const rowOf = (
  { vigencia, catalogo, ied }: Consolidado,
  own: ComponenteConsolidado,
  criticidad: number,
): AnyRow => ({
  dimension: 'Ruta de mejoramiento',
  tema: 'Autoevaluación institucional',
  indicador: indicadorDe(own),
  vigencia,
  valor: criticidad,
  unidad: 'Porcentaje',
  fuente: `Autoevaluación institucional de ${vigencia}, Guía 34 de ${catalogo}`,
  lectura: `${formatNumero(porMejorar(own))} de ${cuenta(valoradas(own), 'IED que lo valoró', 'IED que lo valoraron')} (${formatNumero(ied)} en el territorio); sin valorar: ${formatNumero(own.sinValorar)}.`,
});

/** The datum of a component that Caracterización has already. */
export const datoYaEscrito = (
  datos: readonly AnyRow[],
  { indicador, vigencia }: AnyRow,
): AnyRow | undefined =>
  datos.find(
    (row) =>
      row.codigo !== undefined &&
      row.vigencia === vigencia &&
      readsAlike(`${row.indicador ?? ''}`, `${indicador}`),
  );
