// A day as a sheet counts it: from 30 December 1899.

const DIA_DE_1970 = 25_569;
const MS_POR_DIA = 86_400_000;

/** Of "YYYY-MM-DD". */
export const diaDeHoja = (fecha: string): number =>
  Date.parse(`${fecha}T00:00:00Z`) / MS_POR_DIA + DIA_DE_1970;

/** Milliseconds since 1970 at which a day begins. */
export const momentoDelDia = (dia: number): number => (dia - DIA_DE_1970) * MS_POR_DIA;
