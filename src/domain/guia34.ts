// The catalogues of Guía 34 (Ministerio de Educación Nacional): the components that an institution values of itself each year.
// A catalogue is data, as many as there are: a year is read with the one it was valued with.

import de2008 from '../../sheets-templates/guia34-2008.csv';
import de2026 from '../../sheets-templates/guia34-2026.csv';
import type { Ejes } from './placed-columns';

export interface ComponenteDeGuia {
  /** "1.1.1": área, proceso, component. */
  readonly indice: string;
  readonly area: string;
  readonly proceso: string;
  readonly componente: string;
}

/** The years by which the catalogues are known. */
export const GUIAS = ['2008', '2026'] as const;
export type Guia = (typeof GUIAS)[number];

/** In the file an área and a proceso stand once, where they begin. */
function read(rows: readonly { readonly [header: string]: string }[]): readonly ComponenteDeGuia[] {
  let [area, proceso] = ['', ''];
  return rows.map((row) => {
    area = row.area || area;
    proceso = row.proceso || proceso;
    return { indice: row.indice ?? '', area, proceso, componente: row.componente ?? '' };
  });
}

export const CATALOGO_DE_GUIA: { readonly [G in Guia]: readonly ComponenteDeGuia[] } = {
  2008: read(de2008),
  2026: read(de2026),
};

/** The axis of the sábana of each catalogue. */
export const ejeDeGuia = (guia: Guia): string => `guia34-${guia}`;

export const EJES_DE_GUIA: Ejes = Object.fromEntries(
  GUIAS.map((guia) => [
    ejeDeGuia(guia),
    CATALOGO_DE_GUIA[guia].map(({ indice, componente }) => ({
      codigo: indice,
      label: `${indice} ${componente}`,
    })),
  ]),
);
