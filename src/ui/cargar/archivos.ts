// The files that somebody brings. It comes when there are some.

import { readFiles } from '../kit/lector';
import type { Traido } from './fuente';

const ADMITE = {
  megas: 20,
  otro: 'copie a un libro nuevo solo la tabla que va a cargar, sin imágenes, y cargue ese',
  deTodo: true,
};

/** The sheets of the files; those that cannot be read are told, and nothing of the others is taken without asking. */
export async function deArchivos(files: readonly File[]): Promise<Traido> {
  const read = await readFiles(files, ADMITE);
  const mensajes = read.flatMap(({ ilegible }) => ilegible ?? []);
  if (mensajes.length > 0) return { mensajes };
  const several = read.length > 1;
  return {
    nombre: read.map(({ nombre }) => nombre).join(', '),
    hojas: read.flatMap(({ hojas }, i) =>
      hojas.map((hoja) => (several ? { ...hoja, archivo: nombreEntre(read, i) } : hoja)),
    ),
  };
}

/** Of two files of one name, from two folders, each has its own. */
function nombreEntre(read: readonly { readonly nombre: string }[], i: number): string {
  const { nombre = '' } = read[i] ?? {};
  const before = read.slice(0, i).filter((one) => one.nombre === nombre).length;
  return before === 0 ? nombre : `${nombre} (${before + 1})`;
}
