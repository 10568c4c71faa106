// The list that somebody pasted or chose, read here: what leaves the page is what `leerLista` keeps.

import { leerLista } from '../../domain/asistencia/leer-lista';
import type { ListaLeida } from '../../domain/asistencia/persona-leida';
import { tablaPegada } from '../../domain/tabla-pegada';
import { readFiles } from '../kit/lector';

export type Read = ListaLeida | { readonly mensaje: string };

export const readPasted = (text: string): Read =>
  leerLista([{ nombre: '', celdas: tablaPegada(text) }]);

const DE_LISTAS = { megas: 5, otro: 'no es una lista de asistencia', deTodo: true };

export async function readFile(file: File): Promise<Read> {
  const [read] = await readFiles([file], DE_LISTAS);
  return read?.ilegible === undefined ? leerLista(read?.hojas ?? []) : { mensaje: read.ilegible };
}
