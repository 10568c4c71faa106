// What is due once the four years are over: the informe de resultados, and the book of the next ones.

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

/** "El cuatrienio 2024-2027 terminó el 31/12/2027. Falta…"; '' while it is under way. */
export function decirElFin({ hoy, vigencias, documentos, informe }: AlTerminar): string {
  const end = `${vigencias[vigencias.length - 1]}-12-31`;
  if (hoy <= end) return '';
  const made = documentos()
    .map(({ row }) => row)
    .filter(({ tipo, estado }) => tipo === informe && estado !== 'Anulado');
  const isSigned = made.some(({ estado }) => estado === 'Firmado' || estado === 'Archivado');
  const due = isSigned
    ? ''
    : made.length > 0
      ? ` Falta firmar el ${deOficio(informe)}: en PAM › Documentos…`
      : ` Falta el ${deOficio(informe)}: se genera en PAM › Documentos…`;
  return `El cuatrienio ${escribirCuatrienio(vigencias)} terminó el ${formatFecha(end)}.${due} ${COMO_SIGUE}`;
}

/** As it stands in a sentence. */
const deOficio = (titulo: string): string => titulo.charAt(0).toLowerCase() + titulo.slice(1);
