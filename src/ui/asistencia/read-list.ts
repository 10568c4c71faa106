// The list that somebody pasted or chose, read here: what leaves the page is what `leerLista` keeps.

import { leerLista } from '../../domain/asistencia/leer-lista';
import type { ListaLeida } from '../../domain/asistencia/persona-leida';
import { tablaPegada } from '../../domain/asistencia/tabla-pegada';
import { readFiles } from '../trimestre/lector';

export type Read = ListaLeida | { readonly mensaje: string };

export const readPasted = (text: string): Read =>
  leerLista([{ nombre: '', celdas: tablaPegada(text) }]);

const MOST_BYTES = 5_000_000;

export async function readFile(file: File): Promise<Read> {
  if (!/\.(?:csv|txt|tsv)$/i.test(file.name)) {
    const [read] = await readFiles([file]);
    return read?.ilegible === undefined ? leerLista(read?.hojas ?? []) : { mensaje: read.ilegible };
  }
  if (file.size > MOST_BYTES)
    return {
      mensaje: `El archivo «${file.name}» pesa más de 5 MB: no es una lista de asistencia.`,
    };
  return readPasted(textoDeCsv(new Uint8Array(await file.arrayBuffer())));
}

/** The text of a .csv, as the programs of an office write it. */
function textoDeCsv(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
