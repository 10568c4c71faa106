// The code with which the Tablero draws (src/graficas): a library of charts.

import { readPacked, requirePacked } from '../packed-script';
import type { ProjectFile } from '../project-file';

const GRAFICAS: ProjectFile = {
  name: 'Tablero',
  missed: 'el tablero no dibuja sus gráficas',
  sibling: 'el código',
};

export const requireGraficas = (): string => requirePacked(GRAFICAS);

/** The script, to be run in the page. */
export const readGraficas = (): string => readPacked(GRAFICAS);
