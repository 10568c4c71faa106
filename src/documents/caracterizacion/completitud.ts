// What the caracterización would still lack, as it is chosen: read when it is asked for.

import { coberturaDe } from '../../domain/cobertura/cobertura';
import { cuenta } from '../../domain/redaccion';
import type { Nota } from '../documento';
import type { LibroLeido } from '../libro-leido';

export function completitud(libro: LibroLeido): Nota {
  const datos = libro.rows('caracterizacion').length;
  if (datos === 0)
    return {
      look: 'advertencia',
      texto:
        'Caracterización está vacía: el documento dirá qué falta en cada parte. Escriba o cargue los datos del territorio.',
    };
  const { sinExplicar } = coberturaDe(libro);
  return sinExplicar.length === 0
    ? { look: 'listo', texto: `Reúne ${cuenta(datos, 'dato', 'datos')} de Caracterización.` }
    : {
        look: 'advertencia',
        texto: `${cuenta(sinExplicar.length, 'necesidad no tiene', 'necesidades no tienen')} acción ni explicación: se ven en «Del diagnóstico al plan…».`,
      };
}
