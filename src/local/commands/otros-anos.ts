// Books of other years of the cuatrienio that a command puts together with its own before it goes on.

import { basename } from 'node:path';
import { soloSusHojas } from '../../domain/anterior/hojas';
import { HOJAS_DE_OTROS_ANOS } from '../../domain/otros-anos/hojas';
import type { OtrosAnos } from '../../domain/otros-anos/traidos';
import { readTables } from '../entregado/read-table';
import { driveTrabajo, type TrabajoVisto } from './drive-trabajo';
import { sectionText } from './section-text';
import type { Sesion } from './sesion';

/** Reads the files first, so that one that is none is told before the book is opened. */
export const readOtrosAnos = (files: readonly string[]) =>
  Promise.all(
    files.map(async (file) => ({
      archivo: basename(file),
      hojas: soloSusHojas(await readTables(file), HOJAS_DE_OTROS_ANOS),
    })),
  );

/** Loads them; what it says, for the answer. */
export function loadOtrosAnos(
  sesion: Sesion,
  libros: Awaited<ReturnType<typeof readOtrosAnos>>,
): { readonly json: OtrosAnos; readonly text: string } {
  const { trabajo, ...json } = sesion.call<OtrosAnos & { readonly trabajo?: TrabajoVisto }>(
    'cargarOtrosAnos',
    { libros },
    'commit',
  );
  driveTrabajo(sesion, trabajo, { libros });
  return { json, text: textOf(json) };
}

const textOf = ({ dicho, libros, cargue }: OtrosAnos): string =>
  [
    dicho,
    ...libros.map(({ archivo, trae }) => `  ${archivo}: ${trae === '' ? 'no trae filas' : trae}.`),
    ...libros.flatMap(({ archivo, distintas, fuera, redacciones }) => [
      ...sectionText(`${archivo} dice otra cosa, y se deja lo de este libro:`, distintas),
      ...sectionText(`De ${archivo} no entra:`, fuera),
      ...sectionText(`De ${archivo}, la misma acción con otras palabras:`, redacciones),
    ]),
    ...(cargue ? [`Cargue ${cargue}.`] : []),
  ].join('\n');
