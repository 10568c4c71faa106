// Told before the informe is made: whether the cuatrienio has ended, and of which of its years the book has nothing.

import { enumerar } from '../../domain/redaccion';
import type { SeguimientoRow } from '../../domain/registers/seguimiento';
import type { Nota } from '../documento';
import type { LibroLeido } from '../libro-leido';
import { corteDelInforme, sinResultadosEn } from './anos';

export function completitud(libro: LibroLeido): Nota {
  const { hasEnded, last } = corteDelInforme(libro);
  const missing = sinResultadosEn(libro, libro.rows<SeguimientoRow>('seguimiento'));
  if (!hasEnded)
    return {
      look: 'advertencia',
      texto: `El cuatrienio termina el 31/12/${last}: el informe saldrá con lo que se conoce hoy, y lo dirá en su primera página.`,
    };
  return missing.length === 0
    ? { look: 'listo', texto: 'El libro tiene resultados de los cuatro años.' }
    : {
        look: 'advertencia',
        texto: `El libro no tiene resultados de ${enumerar(missing.map(String))}. Si están en libros de esos años, tráigalos primero con PAM › Configuración › Resultados del PAM anterior…, «Libros de este cuatrienio…»; si no, el informe dirá que faltan.`,
      };
}
