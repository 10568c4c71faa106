// A file that the page made, handed over to the person as a download.

import type { ArchivoHecho } from '../../domain/planilla/lector';

/** `type` is its mime type. */
export function download(nombre: string, content: BlobPart, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = nombre;
  link.click();
  URL.revokeObjectURL(url);
}

/** A workbook, or several in a .zip. */
export const downloadMade = ({ nombre, bytes }: ArchivoHecho): void =>
  download(nombre, bytes as Uint8Array<ArrayBuffer>, nombre.endsWith('.zip') ? ZIP : XLSX);

const ZIP = 'application/zip';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
