// What every panel asks first: whose workbook this is, what day it is, who is there.

import { parametro } from '../../domain/parametros';
import { declareIdentidad, whoIsThere } from '../identidad';
import { openLibro } from '../libro/open-libro';
import { VERSION } from '../menu';
import { prestamoOf } from '../prestamo';
import type { Arranque } from './panel-types';

export function startUp(): Arranque {
  const libro = openLibro();
  const equipo = libro
    .rows('equipo')
    .flatMap(({ row }) => (row.nombre ? [String(row.nombre)] : []));
  return {
    version: VERSION,
    entidad: parametro(libro.rows('parametros'), 'entidad') ?? '',
    vigencias: libro.vigencias,
    hoy: libro.hoy,
    ...whoIsThere(),
    equipo,
    prestamo: prestamoOf(libro),
  };
}

export function declareWho({ nombre }: { nombre: string }): Arranque {
  declareIdentidad(nombre);
  return startUp();
}
