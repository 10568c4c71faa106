// The files of an index, copied beside it: those of the folder of the book that are documents, ordered and named by their quarter,
// each with its SHA-256. What is not copied is told, one by one: an index that is silent about a file is believed.

import { createHash } from 'node:crypto';
import { readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, extname, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type EntradaDeIndice,
  enlaceJunto,
  esEnlace,
  type Indice,
  type LugarDeRegistro,
} from '../../domain/indice/indice';
import { isDeAqui } from '../../domain/indice/tabla';

/** A file to write, by its path from the folder of the index. */
export interface Copia {
  readonly archivo: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}
export interface IndiceConCopias {
  readonly indice: Indice;
  readonly copias: readonly Copia[];
  /** What is told of each that does not go with it. */
  readonly sinCopiar: readonly string[];
}

/** A cell may say any path: only documents are handed over, and only from the folder of the book. */
const DOCUMENTOS = ['.docx', '.pdf', '.odt', '.xlsx', '.ods', '.doc'];
const MAX_NOMBRE = 90;

export function copyRecords(indice: Indice, libro: string): IndiceConCopias {
  const home = dirname(realpathSync(libro));
  const copias: Copia[] = [];
  const sinCopiar: string[] = [];
  const numbers = new Map<string, number>();
  const copied = (entrada: EntradaDeIndice, lugar: LugarDeRegistro): LugarDeRegistro => {
    if (!isDeAqui(lugar.enlace)) {
      if (lugar.falta) sinCopiar.push(`${nameOf(entrada, lugar)}: ${lugar.falta}`);
      return lugar;
    }
    const read = readDocument(lugar.enlace, home);
    if (typeof read === 'string') {
      sinCopiar.push(`${nameOf(entrada, lugar)}: ${read}`);
      return { ...lugar, falta: read };
    }
    const number = (numbers.get(entrada.grupo) ?? 0) + 1;
    numbers.set(entrada.grupo, number);
    const name = `${String(number).padStart(2, '0')} ${nameOf(entrada, lugar)}`;
    const archivo = `${fileName(entrada.grupo)}/${fileName(name)}${read.extension}`;
    const sha256 = createHash('sha256').update(read.bytes).digest('hex');
    copias.push({ archivo, bytes: read.bytes, sha256 });
    return { ...lugar, enlace: enlaceJunto(archivo), sha256 };
  };
  const entradas = indice.entradas.map((entrada) => ({
    ...entrada,
    lugares: entrada.lugares.map((lugar) => copied(entrada, lugar)),
  }));
  return { indice: { ...indice, entradas }, copias, sinCopiar };
}

/** "Acta 3 de 2026, AC-0011, Documento" */
const nameOf = ({ registro, codigo }: EntradaDeIndice, { que }: LugarDeRegistro): string =>
  [registro, codigo, que].filter(Boolean).join(', ');

const fileName = (text: string): string =>
  text
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
    .replace(/\.{2,}/g, '.')
    .replace(/\s+/g, ' ')
    .slice(0, MAX_NOMBRE)
    .trim();

/** What is in a file that may be handed over; a sentence where it is not there or may not. */
function readDocument(
  enlace: string,
  home: string,
): { readonly bytes: Uint8Array; readonly extension: string } | string {
  let path: string;
  try {
    path = realpathSync(fileURLToPath(enlace));
    if (!statSync(path).isFile()) return NO_ESTA;
  } catch {
    return NO_ESTA;
  }
  const extension = extname(path).toLowerCase();
  const from = relative(home, path);
  if (from === '..' || from.startsWith(`..${sep}`) || from === path) return FUERA;
  if (!DOCUMENTOS.includes(extension)) return NO_ES_DOCUMENTO;
  try {
    return { bytes: readFileSync(path), extension };
  } catch {
    return 'No se pudo leer el archivo: revise sus permisos.';
  }
}

const NO_ESTA = 'El archivo no está donde dice el libro.';
const FUERA = 'El archivo está fuera de la carpeta del libro y no se copió.';
const NO_ES_DOCUMENTO = 'El archivo no es un documento y no se copió.';

/** How many of an index are somewhere else, for the sentence that tells it. */
export const enOtroLugar = ({ entradas }: Indice): number =>
  entradas
    .flatMap(({ lugares }) => lugares)
    .filter(({ enlace, sha256, falta }) => sha256 === '' && falta === '' && esEnlace(enlace))
    .length;
