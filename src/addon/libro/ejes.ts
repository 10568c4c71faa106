// The axes that columns run along in this workbook: the years of its cuatrienio, and the catalogues whose
// entries are columns.

import { type Ejes, ejeDeVigencias } from '../../domain/placed-columns';

/** Entries by the name of their catalogue. */
const CATALOGOS: Ejes = {};

export const ejesOf = (vigencias: readonly number[]): Ejes => ({
  ...CATALOGOS,
  ...ejeDeVigencias(vigencias),
});
