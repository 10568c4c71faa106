// The axes that columns run along in a workbook: the years of its cuatrienio, and the catalogues whose entries are columns.

import { EJES_DE_GUIA } from './guia34';
import { type Ejes, ejeDeVigencias } from './placed-columns';

export const ejesDe = (vigencias: readonly number[]): Ejes => ({
  ...EJES_DE_GUIA,
  ...ejeDeVigencias(vigencias),
});
