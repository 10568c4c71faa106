// Merged cells, which a file stores once and people read in every cell that they cover.

import type { HojaEntregada } from './archivo';

/** The sheet with each merged value in all of its cells. */
export function extendida(hoja: HojaEntregada): HojaEntregada {
  if (!hoja.combinadas?.length) return hoja;
  const celdas = hoja.celdas.map((line) => [...line]);
  for (const { fila, columna, hastaFila, hastaColumna } of hoja.combinadas) {
    const value = celdas[fila]?.[columna];
    for (const line of celdas.slice(fila, hastaFila + 1)) {
      line.fill(value, columna, hastaColumna + 1);
    }
  }
  return { ...hoja, celdas };
}
