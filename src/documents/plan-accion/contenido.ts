// What the plan de acción of a year prints, from the rows of the workbook, and the template it prints with.

import { planDe } from '../del-plan/leer';
import type { Contenido } from '../documento';
import { propuestosDe } from '../secciones';
import { anoDe } from './ano';
import { accionDatos } from './datos';
import { BORRADORES } from './redactar';

export { MARCADORES_ACCION as marcadores } from './marcadores';
export { planAccionTemplate as plantilla } from './plantilla';

export const fuente: Contenido['fuente'] = ({ libro, de, formato, firma, textos }) => {
  const { estado, ...responsables } = firma;
  const ano = () => anoDe(planDe(libro), Number(de));
  return {
    datos: (version) => accionDatos({ ano: ano(), formato, firma, textos, version }),
    propuestos: () => propuestosDe(BORRADORES, ano()),
    responsables,
    estado,
  };
};
