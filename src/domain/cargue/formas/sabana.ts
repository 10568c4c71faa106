// The sábana of a catalogue of Guía 34, however its components are called: by their index, by their name or by both; and the
// long form, a line a component, which is gathered into a row an institution.

import type { Celda } from '../../parse/celda';
import { cuenta } from '../../redaccion';
import { cabeceraDeSabana, columnasDichas, isLarga, type Sabana, soloNivel } from './componentes';
import type { Forma, Vuelta } from './forma';
import { juntar } from './juntar';
import { deOtroCatalogo } from './otro-catalogo';

export const sabana: Forma = (register, hoja, archivo, context) => {
  const columns = context.columnas(register);
  const found = cabeceraDeSabana(hoja, archivo, columns);
  const [primera = ''] = register.clave;
  if (!found?.cabecera.columnas.some(({ column }) => column?.key === primera)) return undefined;
  const observe: Sabana['observe'] = (fila, codigo, mensaje) => ({
    registro: register.key,
    fila,
    codigo,
    severidad: 'error',
    mensaje,
  });
  const tabla: Sabana = { ...found, hoja, columns, observe };
  const vuelta = isLarga(found.cabecera) ? juntar(tabla) : renombrar(tabla);
  const otro = deOtroCatalogo(register, tabla, archivo, context);
  return otro ? { ...vuelta, observaciones: [otro, ...vuelta.observaciones] } : vuelta;
};

/** The same sheet with the header of the register, and its words as numbers. */
function renombrar({ hoja, cabecera, observe }: Sabana): Vuelta {
  const { linea, columnas, dejadas, errores } = cabecera;
  const named = new Map(columnas.map((one) => [one.index, one]));
  const labelAt = (index: number, celda: Celda): Celda => {
    if (dejadas.indices.has(index)) return undefined;
    const { column, entrada } = named.get(index) ?? {};
    return entrada?.column.label ?? column?.label ?? celda;
  };
  const isValor = new Set(columnas.flatMap(({ index, entrada }) => (entrada ? index : [])));
  const n = isValor.size;
  return {
    hoja: {
      ...hoja,
      celdas: hoja.celdas.map((line, i) =>
        i < linea
          ? line
          : i === linea
            ? line.map((celda, index) => labelAt(index, celda))
            : line.map((celda, index) =>
                dejadas.indices.has(index)
                  ? undefined
                  : isValor.has(index)
                    ? soloNivel(celda)
                    : celda,
              ),
      ),
    },
    filas: hoja.celdas.map((_, i) => i + 1),
    columnas: columnasDichas(columnas),
    noLeidas: [],
    dejadas: dejadas.columnas,
    dicha: `Cada columna es un componente de la Guía 34: se reconocieron ${cuenta(n, 'componente', 'componentes')}`,
    observaciones: errores.map((mensaje) => observe(linea + 1, 'COLUMNA_MAL_ASIGNADA', mensaje)),
  };
}
