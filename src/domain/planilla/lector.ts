// What a page is given to write and read files (src/xlsx/in-page): asked for when it is used, for it weighs more than all the panels
// together.

import type { HojaEntregada } from '../cargue/archivo';
import type { HojaEscrita } from './hoja-escrita';
import type { Planilla } from './planilla';

export interface ArchivoHecho {
  readonly nombre: string;
  readonly bytes: Uint8Array;
}

export interface LectorDePlanillas {
  /** The sheets of a file; rejects with a sentence where it cannot be read. */
  readHojas(bytes: Uint8Array, nombre: string): Promise<readonly HojaEntregada[]>;
  /** Of a file of any kind that a load takes: .xlsx, .ods or a text. */
  readTables(bytes: Uint8Array, nombre: string): Promise<readonly HojaEntregada[]>;
  writePlanilla(planilla: Planilla): Promise<ArchivoHecho>;
  /** A workbook of these sheets, made on a day. */
  writeHojas(hojas: readonly HojaEscrita[], hecha: string): Promise<Uint8Array>;
  /** Several files as one, a .zip of this name. */
  packFiles(nombre: string, files: readonly ArchivoHecho[]): ArchivoHecho;
  /** As the server takes bytes. */
  toBase64(bytes: Uint8Array): string;
}
