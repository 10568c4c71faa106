// The earlier book, read in the page. It comes when there is one.

import { soloSusHojas } from '../../domain/anterior/hojas';
import type { HojaEntregada } from '../../domain/cargue/archivo';
import { readFiles } from '../kit/lector';

const ADMITE = {
  megas: 20,
  otro: 'ábralo con libro-pam en un computador y tome allí los resultados',
  deTodo: true,
};

export interface LibroLeido {
  readonly archivo: string;
  readonly hojas: readonly HojaEntregada[];
}
/** Why it could not be read, in a sentence. */
export interface Ilegible {
  readonly mensaje: string;
}

/** Several, each with its tabs of those titles; the first that cannot be read says why. */
export async function deLibros(
  files: readonly File[],
  titulos: readonly string[],
): Promise<readonly LibroLeido[] | Ilegible> {
  const libros: LibroLeido[] = [];
  for (const file of files) {
    const libro = await deLibro(file, titulos);
    if ('mensaje' in libro) return libro;
    libros.push(libro);
  }
  return libros;
}

/** Its tabs of those titles: the others say nothing of its results. */
export async function deLibro(
  file: File,
  titulos: readonly string[],
): Promise<LibroLeido | Ilegible> {
  const [read] = await readFiles([file], ADMITE);
  if (!read) return { mensaje: `El archivo «${file.name}» no se pudo leer.` };
  if (read.ilegible !== undefined) return { mensaje: read.ilegible };
  return { archivo: read.nombre, hojas: soloSusHojas(read.hojas, titulos) };
}
