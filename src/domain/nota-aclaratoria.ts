// Which nota aclaratoria: the document that it clarifies and its number among those of that document, "DO-0003-N1". One that
// is signed is done; the next one of the same document has the next number.

import { estaFirmado } from './estado-documento';
import type { AnyRow } from './register';

export interface DeNota {
  /** "DO-0003" */
  readonly documento: string;
  readonly numero: number;
}

export const formatDeNota = ({ documento, numero }: DeNota): string => `${documento}-N${numero}`;

/** Undefined where a text names none. */
export function readDeNota(texto: string): DeNota | undefined {
  const [, documento, numero] = /^\s*(.+?)-N(\d{1,4})\s*$/i.exec(texto) ?? [];
  return documento === undefined ? undefined : { documento, numero: Number(numero) };
}

/** The rows of the notas of a document, of any version and estado. */
export const notasDe = <R extends AnyRow>(documentos: readonly R[], codigo: string): readonly R[] =>
  documentos.filter(({ referencia }) => readDeNota(String(referencia ?? ''))?.documento === codigo);

/** The number of the nota that is made, or made again, of a document. */
export const numeroDeNota = (documentos: readonly AnyRow[], codigo: string): number =>
  1 +
  Math.max(
    0,
    ...notasDe(documentos, codigo)
      .filter(estaFirmado)
      .map(({ referencia }) => readDeNota(String(referencia))?.numero ?? 0),
  );
