// The fichas of many institutions, a document a localidad, as a job. How is read only when they are made (aparte.ts).

import { formatNumero, parte } from '../../domain/formato';
import type { Trabajo } from '../trabajos/trabajo';
import { FICHAS, type FichasPedidas } from './pedido';

declare function require(path: './hacer'): typeof import('./hacer');

export const fichas: Trabajo<FichasPedidas> = {
  key: 'fichas',
  forma: FICHAS,
  unidad: ['institución', 'instituciones'],
  seHereda: false,
  abre: (pedido) => require('./hacer').plan(pedido),
  dice: ({ hechas, total, datos: { documentos } }) =>
    hechas === 0
      ? 'Todavía no se ha hecho ningún documento.'
      : `Documentos hechos: ${formatNumero(Number(documentos))}, con ${parte(hechas, total, 'institución', 'instituciones')}. Están en la hoja Documentos.`,
};
