// The code with which the page writes and reads the files of the planillas (src/xlsx/in-page): a library of spreadsheets.

import { readPacked, requirePacked } from '../packed-script';
import type { ProjectFile } from '../project-file';

const LECTOR: ProjectFile = {
  name: 'Planillas',
  missed: 'no se hacen ni se reciben planillas ni se cargan archivos',
  sibling: 'el código',
};

export const requireLector = (): string => requirePacked(LECTOR);

/** The script, to be run in the page. */
export const readLector = (): string => readPacked(LECTOR);
