// Taking in more rows of books of other years than one commit writes, as a job. How is read only when somebody does (aparte.ts).

import { parte } from '../../domain/formato';
import type { Trabajo } from '../trabajos/trabajo';
import { CARGAR_OTROS_ANOS, type CargarOtrosAnosPedido } from './pedido';

declare function require(path: './otros-anos'): typeof import('./otros-anos');

export const otrosAnos: Trabajo<CargarOtrosAnosPedido> = {
  key: 'otrosAnos',
  forma: CARGAR_OTROS_ANOS,
  unidad: ['fila', 'filas'],
  seHereda: true,
  necesita: 'la misma lista de libros',
  abre: (pedido) => require('./otros-anos').planToBring(pedido),
  dice: ({ hechas, total, titulo, datos: { cargue } }) =>
    hechas === 0
      ? `${titulo}: todavía no entró ninguna fila.`
      : `${titulo} (${cargue}): ${hechas === 1 ? 'entró' : 'entraron'} ${parte(hechas, total, 'fila', 'filas')}.`,
};
