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
  const { codigoVerificacion } = libro;
  return {
    datos: (version) =>
      caracterizacionDatos({ ...firma, perfil, textos, version, formato, codigoVerificacion }),
    propuestos: () => propuestosDe(BORRADORES, perfil),
    responsables,
    estado,
  };
};
