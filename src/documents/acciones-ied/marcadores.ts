// What the template of the acciones of an institution may print.

import { type Datos, defineMarcadores } from '../marcadores';
import { MARCADORES_MEMBRETE } from '../membrete';

export const MARCADORES_ACCIONES = defineMarcadores({
  ...MARCADORES_MEMBRETE,
  vigencia: 'Vigencia',
  version: 'Versión del documento',
  plan: 'Nombre del plan',
  paginas: {
    que: 'Las instituciones, cada una con su página',
    filas: {
      nombre: 'Nombre de la institución',
      codigoDane: 'Código DANE',
      resumen: 'Cuántas acciones recibe y por qué',
      hayFocalizadas: { que: 'Se muestra si alguna acción la focalizó' },
      focalizadas: {
        que: 'Acciones que la focalizaron',
        filas: {
          accion: 'Código y acción',
          porque: 'Por qué: puntaje, orden y lo que más pesa',
          coordina: 'Quién la coordina en la oficina',
          fechas: 'Cuándo empieza y cuándo termina',
        },
      },
      hayDeTodas: { que: 'Se muestra si hay acciones para todas las instituciones' },
      deTodas: {
        que: 'Acciones para todas las instituciones, dos por fila',
        filas: { una: 'Código y acción', otra: 'Código y acción; en blanco si no hay' },
      },
      pendientes: 'Recomendaciones de las visitas que siguen abiertas',
    },
  },
});
/** What it prints. */
export type AccionesDatos = Datos<typeof MARCADORES_ACCIONES>;
