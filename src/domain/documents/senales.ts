// A state as people may see it without relying on colour: always an icon of its own shape and a
// word; the tint only repeats them. The icons are in Arial and in Liberation Sans.

export const SENALES = ['bien', 'alerta', 'mal', 'neutra'] as const;
export type Senal = (typeof SENALES)[number];

/** Icon, and tint of the cell behind black letters, as RRGGBB. */
export const SENAL: { readonly [S in Senal]: { readonly icono: string; readonly color: string } } =
  {
    bien: { icono: '●', color: 'E2EFDA' },
    alerta: { icono: '▲', color: 'FFF2CC' },
    mal: { icono: '▼', color: 'F8D7CD' },
    neutra: { icono: '○', color: 'EDEDED' },
  };

/** "▲ en riesgo" */
export const conIcono = (senal: Senal, palabra: string): string =>
  `${SENAL[senal].icono} ${palabra}`;
