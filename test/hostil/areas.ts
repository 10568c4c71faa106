// Every area that is tried. Each is a file beside this one, and is made when it is asked for.

import { archivosDanados } from './archivos-danados';
import { archivosPesados } from './archivos-pesados';
import type { Area } from './area';
import { bitacora } from './bitacora';
import { celdas } from './celdas';
import { codigos } from './codigos';
import { csvQueSale } from './csv-que-sale';
import { filasCerradas } from './filas-cerradas';
import { llamadas } from './llamadas';
import { peticiones } from './peticiones';
import { plantillas } from './plantillas';
import { plantillasEnormes } from './plantillas-enormes';
import { servidor } from './servidor';
import { textos } from './textos';

export const AREAS: readonly (() => Area | Promise<Area>)[] = [
  bitacora,
  archivosDanados,
  archivosPesados,
  celdas,
  csvQueSale,
  textos,
  plantillas,
  plantillasEnormes,
  servidor,
  peticiones,
  codigos,
  llamadas,
  filasCerradas,
];
