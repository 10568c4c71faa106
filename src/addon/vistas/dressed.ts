// Which looks the tab of each view has, since it was written whole: in one document property, read with the state of the workbook.

import { keepPropiedad, propiedadLeida } from '../libro/propiedades';

const PROPERTY = 'vistas';

type Looks = { readonly [vista: string]: string };
const read = (): Looks => JSON.parse(propiedadLeida(PROPERTY) ?? '{}');

/** Their digest; undefined where nobody knows how it looks. */
export const looksOf = (vista: string): string | undefined => read()[vista];

/** Undefined where it is being written, or somebody changed it by hand. */
export function keepLooks(vista: string, looks: string | undefined): void {
  const before = read();
  if (before[vista] !== looks)
    keepPropiedad(PROPERTY, JSON.stringify({ ...before, [vista]: looks }));
}
