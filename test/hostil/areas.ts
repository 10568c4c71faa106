// Every area that is tried, by the name that `npm run hostil` prints; each is made when it is asked for.

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

export const AREAS: { readonly [nombre: string]: () => Area | Promise<Area> } = {
  bitácora: bitacora,
  'archivos dañados': archivosDanados,
  'archivos pesados': archivosPesados,
  celdas,
  'csv que sale': csvQueSale,
  textos,
  plantillas,
  'plantillas enormes': plantillasEnormes,
  servidor,
  'peticiones de la página': peticiones,
  códigos: codigos,
  llamadas,
  'filas cerradas': filasCerradas,
};
