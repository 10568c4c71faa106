// The fichas of many institutions, a document a localidad, as a job. How is read only when they are made (aparte.ts).

import { cuenta, formatNumero } from '../../domain/formato';
import type { Trabajo } from '../trabajos/trabajo';
import { FICHAS, type FichasPedidas } from './pedido';

declare function require(path: './hacer'): typeof import('./hacer');

export const fichas: Trabajo<FichasPedidas> = {
  key: 'fichas',
  forma: FICHAS,
  unidad: 'instituciones',
  seHereda: false,
  abre: (pedido) => require('./hacer').plan(pedido),
  dice: ({ hechas, total, datos: { documentos } }) =>
    hechas === 0
      ? 'Todavía no se ha hecho ningún documento.'
      : `Documentos hechos: ${formatNumero(Number(documentos))}, con ${formatNumero(hechas)} de ${cuenta(total, 'institución', 'instituciones')}. Están en la hoja Documentos.`,
};
