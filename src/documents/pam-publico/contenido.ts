// What the public PAM prints, from the rows of the workbook, and the template it prints with.

import type { Contenido } from '../documento';
import { publicoDatos } from './datos';
import { publicacionDe } from './plan';

export { MARCADORES_PUBLICO as marcadores } from './marcadores';
export { pamPublicoTemplate as plantilla } from './plantilla';

/** Its version is that of the plan, not how often the document was made. */
export const fuente: Contenido['fuente'] = ({ libro, formato }) => ({
  datos: () =>
    publicoDatos({
      publicacion: publicacionDe(libro),
      formato,
      parametros: libro.sound('parametros'),
      equipo: [],
      codigoVerificacion: libro.codigoVerificacion,
      hoy: libro.hoy,
    }),
  responsables: {},
  estado: 'Borrador',
});
