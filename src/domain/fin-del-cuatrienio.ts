// What is due once the four years are over: the informe de resultados, and the book of the next ones.

import { estaFirmado } from './estado-documento';
import { formatFecha } from './formato';
import { escribirCuatrienio } from './periodo';
import type { Fila } from './register';
import type { DocumentoRow } from './registers/documentos';

export interface AlTerminar {
  readonly hoy: string;
  readonly vigencias: readonly number[];
  /** Asked for once they are over. */
  readonly documentos: () => readonly Fila<DocumentoRow>[];
  /** How the hoja Documentos calls the informe de resultados. */
  readonly informe: string;
}

/** How the book of the next four years begins. */
export const COMO_SIGUE =
  'El libro del cuatrienio siguiente se comienza con libro-pam cuatrienio-nuevo o, en Google, en un libro nuevo con PAM › Configuración › Resultados del PAM anterior…';

export interface Fin {
  /** "El cuatrienio 2024-2027 terminó el 31/12/2027." */
  readonly termino: string;
  /** What is due of the informe; '' once it is signed. */
  readonly debe: string;
  /** Line of the hoja Documentos of the one that is to be signed. */
  readonly fila?: number | undefined;
}

/** undefined while it is under way. */
export function elFin({ hoy, vigencias, documentos, informe }: AlTerminar): Fin | undefined {
  const end = `${vigencias[vigencias.length - 1]}-12-31`;
  if (hoy <= end) return undefined;
  const made = documentos().filter(
    ({ row: { tipo, estado } }) => tipo === informe && estado !== 'Anulado',
  );
  const termino = `El cuatrienio ${escribirCuatrienio(vigencias)} terminó el ${formatFecha(end)}.`;
  if (made.some(({ row }) => estaFirmado(row))) return { termino, debe: '' };
  const last = made[made.length - 1];
  return last
    ? {
        termino,
        debe: `Falta firmar el ${deOficio(informe)}: en PAM › Documentos…`,
        fila: last.fila,
      }
    : { termino, debe: `Falta el ${deOficio(informe)}: se genera en PAM › Documentos…` };
}

/** "El cuatrienio 2024-2027 terminó el 31/12/2027. Falta…", with how it goes on; '' while it is under way. */
export const decirElFin = (fin: Fin | undefined): string =>
  fin ? [fin.termino, fin.debe, COMO_SIGUE].filter(Boolean).join(' ') : '';

/** As it stands in a sentence. */
const deOficio = (titulo: string): string => titulo.charAt(0).toLowerCase() + titulo.slice(1);
