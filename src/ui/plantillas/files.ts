// Files between the person's disk and the server, which takes text only: base64.

import { download } from '../kit/download';
import { ServerError } from '../server';

export interface Upload {
  readonly nombre: string;
  readonly base64: string;
}

/** Mime type of a .docx. */
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const MOST_BYTES = 5_000_000;

/** Rejects with a Falla when it is not a .docx or is too large to be kept in the workbook. */
export async function readUpload(file: File): Promise<Upload> {
  if (!/\.docx$/i.test(file.name)) {
    throw refused(
      `«${file.name}» no es un documento de Word. En Word o en Google Docs, guárdelo como .docx.`,
    );
  }
  if (file.size > MOST_BYTES) {
    throw refused(
      'El archivo pesa más de 5 MB. Reduzca el tamaño de sus imágenes y súbalo otra vez.',
    );
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  // Piece by piece: a call takes only so many arguments.
  let binary = '';
  for (let i = 0; i < bytes.length; i += 0x8000) {
    binary += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  }
  return { nombre: file.name, base64: btoa(binary) };
}

const refused = (mensaje: string): ServerError =>
  new ServerError({ codigo: 'ARCHIVO', mensaje, detalle: [] });

/** Hands a .docx over as a download. */
export function saveDownload({ nombre, base64 }: Upload): void {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  download(nombre, bytes, DOCX);
}
