// What the informe de resultados prints, from the rows of the workbook, and the templates it prints with.

import type { Contenido } from '../documento';
import { propuestosDe } from '../secciones';
import { resultadosDatos } from './datos';
import { BORRADORES } from './redactar';
import { prepararResultados } from './resultados';

export { MARCADORES_RESULTADOS as marcadores } from './marcadores';
export { informeDeResultadosTemplate as plantilla } from './plantilla';
export { anexoDeResultadosTemplate as plantillaDelAnexo } from './plantilla-anexo';

export const fuente: Contenido['fuente'] = (pedido) => {
  const { estado, ...responsables } = pedido.firma;
  const { libro, formato, firma, textos } = pedido;
  const input = (version: number) => ({ libro, formato, firma, textos, version });
  return {
    datos: (version) => resultadosDatos(input(version)),
    propuestos: () => propuestosDe(BORRADORES, prepararResultados(input(1))),
    responsables,
    estado,
  };
};
