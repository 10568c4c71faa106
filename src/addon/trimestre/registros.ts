// The records of a year, for whoever audits.

import type { EncabezadoDeIndice } from '../../domain/cierre-de-trimestre/indice-del-ano';
import {
  type RegistrosDelAno,
  registrosDelAno,
} from '../../domain/cierre-de-trimestre/registros-del-ano';
import { codigoDe } from '../../domain/codigo-verificacion';
import { parametro } from '../../domain/parametros';
import { finDelLibro } from '../libro/fin-del-libro';
import type { Libro } from '../libro/libro';
import { settledLibro } from '../libro/open-libro';
import { UserError } from '../user-error';
import type { VigenciaPedida } from './pedido';
import { TITULOS } from './titulos';

/** With what their index says of itself. */
export interface RegistrosVistos extends RegistrosDelAno {
  readonly encabezado: EncabezadoDeIndice;
  /** That the cuatrienio is over, and what is due then; '' while it is not. */
  readonly fin: string;
}

export function readRegistros({ vigencia }: VigenciaPedida): RegistrosVistos {
  const libro = settledLibro();
  if (!libro.vigencias.includes(vigencia))
    throw new UserError(
      `«${vigencia}» no es una vigencia de este libro. Son: ${libro.vigencias.join(', ')}.`,
      'VIGENCIA',
    );
  return {
    ...registrosDelAno(libro, vigencia, TITULOS),
    encabezado: encabezadoDe(libro),
    fin: finDelLibro(libro),
  };
}

/** What an index that is made now says of itself. */
export function encabezadoDe(libro: Libro): EncabezadoDeIndice {
  const parametros = libro.rows('parametros');
  return {
    entidad: parametro(parametros, 'entidad') ?? '',
    dependencia: parametro(parametros, 'dependencia') ?? '',
    hecho: libro.hoy,
    codigoVerificacion: codigoDe(libro.estado.hash),
  };
}
