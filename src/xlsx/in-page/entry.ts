// What a page of the add-on is given to write and read files (dist/google/Planillas.html): the very code that the command line runs,
// with what a browser lacks of Node beside it (src/build/planillas.ts).

import { zipSync } from 'fflate';
import { archivoDe, hojasDe } from '../../domain/planilla/hojas';
import type { ArchivoHecho, LectorDePlanillas } from '../../domain/planilla/lector';
import { tablesOf } from '../entregado/tables-of';
import { readHojas } from '../read-hojas';
import { writeHojas } from '../write-hojas';

/** The second of a name is «… (2)»: two people of one name have a planilla each. */
function named(files: readonly ArchivoHecho[]): { readonly [nombre: string]: Uint8Array } {
  const packed: { [nombre: string]: Uint8Array } = {};
  for (const { nombre, bytes } of files) {
    let free = nombre;
    for (let copy = 2; free in packed; copy++) free = nombre.replace(/(\.\w+)?$/, ` (${copy})$1`);
    packed[free] = bytes;
  }
  return packed;
}

export const lector: LectorDePlanillas = {
  readHojas,
  readTables: (bytes, nombre) => tablesOf(bytes, nombre),
  writePlanilla: async (planilla) => ({
    nombre: archivoDe(planilla),
    bytes: await writeHojas(hojasDe(planilla), planilla.hecha),
  }),
  writeHojas,
  packFiles: (nombre, files) => ({ nombre, bytes: zipSync({ ...named(files) }, { level: 0 }) }),
  toBase64: (bytes) => Buffer.from(bytes).toString('base64'),
};
