// What the template of the listado de asistencia externa may print.

import { type Datos, defineMarcadores } from '../marcadores';
import { MARCADORES_MEMBRETE } from '../membrete';

export const MARCADORES_LISTADO = defineMarcadores({
  ...MARCADORES_MEMBRETE,
  tema: 'Tema de la reunión',
  fecha: 'Fecha de la reunión, con su día',
  lugar: 'Lugar de la reunión',
  responsable: 'Quién responde por la reunión',
  finalidad: 'Para qué se recogen los datos del listado: lo dice el aviso de tratamiento',
  personas: {
    que: 'Un renglón por persona, o los que se pidieron en blanco; ordenados por IED y nombre',
    filas: {
      numero: 'Número del renglón',
      nombre: 'Nombre; en blanco en un listado en blanco',
      cargo: 'Cargo',
      ied: 'Nombre de la IED',
      asistencia: '«No asistió», o nada: ahí se firma',
    },
  },
  hayPersonas: { que: 'Se muestra si el listado no es en blanco' },
  conteos: {
    que: 'Cuántas personas hay de cada IED',
    filas: {
      ied: 'Nombre de la IED, o «Sin IED»',
      citadas: 'Personas de la lista',
      asistieron: 'Personas que asistieron',
    },
  },
  totalPersonas: 'Personas de la lista',
  totalAsistentes: 'Personas que asistieron',
  totalIed: 'IED de las que asistió alguien',
});
/** What the template of the listado prints. */
export type ListadoDatos = Datos<typeof MARCADORES_LISTADO>;
