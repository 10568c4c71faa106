// What the file of a document is called.

import type { Documento } from './documento';

const MAX_NOMBRE = 120;

/** File name of a document, without extension and without what Windows or Drive would refuse. */
export function nombreDeArchivo(
  { nombre }: Pick<Documento, 'nombre'>,
  datos: { readonly [marcador: string]: unknown },
): string {
  const filled = nombre.replace(/\{(\w+)\}/g, (_, marcador: string) =>
    String(datos[marcador] ?? ''),
  );
  const clean = filled
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const cut =
    [...clean].length > MAX_NOMBRE ? `${[...clean].slice(0, MAX_NOMBRE - 1).join('')}…` : clean;
  return cut.replace(/[\s.–]+$/, '');
}
