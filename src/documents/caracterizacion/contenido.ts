// What the caracterización prints, from the rows of the workbook, and the template it prints with.

import type { Contenido } from '../documento';
import { propuestosDe } from '../secciones';
import { caracterizacionDatos } from './datos';
import { perfilDe } from './perfil';
import { BORRADORES } from './redactar';

export { MARCADORES_CARACTERIZACION as marcadores } from './marcadores';
export { caracterizacionTemplate as plantilla } from './plantilla';

export const fuente: Contenido['fuente'] = ({ libro, formato, firma, textos }) => {
  const { estado, ...responsables } = firma;
  const perfil = perfilDe(libro);
  return {
    datos: (version) => caracterizacionDatos({ perfil, formato, firma, textos, version }),
    propuestos: () => propuestosDe(BORRADORES, perfil),
    responsables,
    estado,
  };
};
