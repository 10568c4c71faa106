// What a page of the add-on is given to write and read planillas (dist/google/Planillas.html): the very code that the command line runs,
// with what a browser lacks of Node beside it (src/build/planillas.ts).

import { zipSync } from 'fflate';
import { archivoDe, hojasDe } from '../../domain/planilla/hojas';
import type { Planilla } from '../../domain/planilla/planilla';
import { readHojas } from '../read-hojas';
import { writeHojas } from '../write-hojas';

export { readHojas };

/** A planilla as a file with its name. */
export async function writePlanilla(
  planilla: Planilla,
): Promise<{ readonly nombre: string; readonly bytes: Uint8Array }> {
  const bytes = await writeHojas(hojasDe(planilla), planilla.hecha);
  return { nombre: archivoDe(planilla), bytes };
}

/** Several files as one to download. */
export const packFiles = (
  files: readonly { readonly nombre: string; readonly bytes: Uint8Array }[],
): Uint8Array =>
  zipSync(Object.fromEntries(files.map(({ nombre, bytes }) => [nombre, bytes])), { level: 0 });
