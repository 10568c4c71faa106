// The autoevaluación of the territory in the open workbook. Read when it is asked for (aparte.ts).

import {
  type Consolidado,
  catalogosDe,
  consolidar,
  vigenciasValoradas,
} from '../../domain/autoevaluacion/consolidar';
import type { Guia } from '../../domain/guia34';
import { enumerar } from '../../domain/redaccion';
import type { De } from '../forma';
import type { Libro } from '../libro/libro';
import { settledLibro } from '../libro/open-libro';
import { UserError } from '../user-error';
import type { DE_UN_PANEL, DE_UNA_AUTOEVALUACION } from './pedido';

export interface AutoevaluacionPanel {
  /** Years that have some, the last first. */
  readonly vigencias: readonly number[];
  /** Catalogues used in the year that is shown. */
  readonly catalogos: readonly Guia[];
  /** Null while nobody has loaded any. */
  readonly consolidado: Consolidado | null;
  /** Names of those that valued nothing. */
  readonly sinAutoevaluacion: readonly string[];
}

type Pedido = De<typeof DE_UNA_AUTOEVALUACION>;

export const consolidada = (pedido: Pedido): Consolidado => consolidadaEn(settledLibro(), pedido);

function consolidadaEn(libro: Libro, { vigencia, catalogo }: Pedido): Consolidado {
  const year = Number(vigencia.trim());
  const used = catalogosDe(libro, year);
  const chosen = catalogo ?? used[0];
  if (chosen !== undefined && used.includes(chosen)) return consolidar(libro, year, chosen);
  const years = vigenciasValoradas(libro);
  const what = catalogo ? ` con el catálogo de ${catalogo}` : '';
  const other = used[0] ? `con el de ${used[0]}` : enumerar(years.map((each) => `de ${each}`));
  throw new UserError(
    `No hay autoevaluaciones de ${vigencia}${what}${other === '' ? ': cargue la sábana' : `; hay ${other}`}.`,
    'SIN_AUTOEVALUACION',
  );
}

/** What the panel opens with: the last year, unless another is asked for. */
export function abierta(pedido: De<typeof DE_UN_PANEL>): AutoevaluacionPanel {
  const libro = settledLibro();
  const vigencias = vigenciasValoradas(libro);
  const vigencia = pedido.vigencia ?? (vigencias[0] === undefined ? undefined : `${vigencias[0]}`);
  if (vigencia === undefined)
    return { vigencias, catalogos: [], consolidado: null, sinAutoevaluacion: [] };
  const consolidado = consolidadaEn(libro, { ...pedido, vigencia });
  const missing = new Set(consolidado.sinAutoevaluacion);
  return {
    vigencias,
    catalogos: catalogosDe(libro, Number(vigencia)),
    consolidado,
    sinAutoevaluacion: libro
      .rows('ied')
      .flatMap(({ row }) =>
        missing.has(`${row.codigoDane}`) ? `${row.nombre ?? row.codigoDane}` : [],
      ),
  };
}
