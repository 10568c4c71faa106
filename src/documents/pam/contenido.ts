// What the PAM prints, from the rows of the workbook, and the template it prints with.

import { planDe } from '../del-plan/leer';
import type { Contenido } from '../documento';
import { pamDatos } from './datos';
import { propuestos } from './redactar';

export { MARCADORES_PAM as marcadores } from './marcadores';
export { pamTemplate as plantilla } from './plantilla';

export const fuente: Contenido['fuente'] = ({ libro, formato, firma, textos }) => {
  const { estado, ...responsables } = firma;
  return {
    datos: (version) => pamDatos({ plan: planDe(libro), formato, firma, textos, version }),
    propuestos: () => propuestos(planDe(libro)),
    responsables,
    estado,
  };
};
