// Datos por IED with a column a dato, as offices keep them.

import type { Celda } from '../../parse/celda';
import { parseSiNo } from '../../parse/lista';
import { isCategoria, isSiNo } from '../../registers/datos-rules';
import { ancha } from './ancha';

export const datosIedAncha = ancha({
  entrada: 'dato',
  hereda: ['fuente'],
  valor: (celda, row) =>
    isCategoria(row) ? { texto: celda } : { valor: isSiNo(row) ? comoCifra(celda) : celda },
  remedio:
    'Si falta un dato, agréguelo antes en la hoja «Catálogo de datos» con su nombre corto, su nombre y su unidad (o con «importar LIBRO datos ARCHIVO»), y cargue de nuevo.',
});

/** «Sí» is 1 and «No» is 0, as the datum counts them. */
function comoCifra(celda: Celda): Celda {
  if (typeof celda !== 'string' && typeof celda !== 'boolean') return celda;
  const lectura = parseSiNo({ label: '', kind: 'siNo' }, celda);
  return 'ok' in lectura && lectura.ok !== undefined ? Number(lectura.ok) : celda;
}
