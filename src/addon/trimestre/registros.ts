// The records of activity 9 of a year, for whoever audits.

import {
  type RegistrosDelAno,
  registrosDelAno,
} from '../../domain/cierre-de-trimestre/registros-del-ano';
import { settledLibro } from '../libro/open-libro';
import { UserError } from '../user-error';
import type { VigenciaPedida } from './pedido';
import { TITULOS } from './titulos';

export function readRegistros({ vigencia }: VigenciaPedida): RegistrosDelAno {
  const libro = settledLibro();
  if (!libro.vigencias.includes(vigencia))
    throw new UserError(
      `«${vigencia}» no es una vigencia de este libro. Son: ${libro.vigencias.join(', ')}.`,
      'VIGENCIA',
    );
  return registrosDelAno(libro, vigencia, TITULOS);
}
