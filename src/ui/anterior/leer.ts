// The earlier book, read in the page. It comes when there is one.

import { soloSusHojas } from '../../domain/anterior/hojas';
import type { HojaEntregada } from '../../domain/cargue/archivo';
import { readFiles } from '../kit/lector';

const ADMITE = {
  megas: 20,
  otro: 'ábralo con libro-pam en un computador y tome allí los resultados',
  deTodo: true,
};

export type LibroTraido =
  | { readonly archivo: string; readonly hojas: readonly HojaEntregada[] }
  | { readonly mensaje: string };

/** Its tabs of those titles: the others say nothing of its results. */
export async function deLibro(file: File, titulos: readonly string[]): Promise<LibroTraido> {
  const [read] = await readFiles([file], ADMITE);
  if (!read) return { mensaje: `El archivo «${file.name}» no se pudo leer.` };
  if (read.ilegible !== undefined) return { mensaje: read.ilegible };
  return { archivo: read.nombre, hojas: soloSusHojas(read.hojas, titulos) };
}
