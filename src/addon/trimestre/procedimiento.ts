// The procedure and the records that it leaves in the whole book, as data.

import actividades from '../../../sheets-templates/procedimiento.csv';
import cambios from '../../../sheets-templates/procedimiento-cambios.csv';
import type { EncabezadoDeIndice } from '../../domain/cierre-de-trimestre/indice-del-ano';
import {
  type RegistrosDelPeriodo,
  registrosDelLibro,
} from '../../domain/registros/indice-del-libro';
import { ROLES, responsablesDe } from '../../domain/roles';
import { settledLibro } from '../libro/open-libro';
import { encabezadoDe } from './registros';
import { TITULOS } from './titulos';

export interface ActividadDelProcedimiento {
  readonly actividad: number;
  readonly nombre: string;
  readonly cuando: string;
  readonly responden: readonly string[];
  readonly asisten: readonly string[];
  readonly nota: string;
}
export interface ProcedimientoVisto {
  /** "04", the one that its control de cambios ends with. */
  readonly version: string;
  readonly actividades: readonly ActividadDelProcedimiento[];
  readonly periodos: readonly RegistrosDelPeriodo[];
  /** What an index of them says of itself. */
  readonly encabezado: EncabezadoDeIndice;
}

export function readProcedimiento(): ProcedimientoVisto {
  const libro = settledLibro();
  return {
    version: cambios[cambios.length - 1]?.version ?? '',
    actividades: actividades.map(({ item, actividad = '', periodicidad = '', nota = '' }) => ({
      actividad: Number(item),
      nombre: actividad,
      cuando: periodicidad,
      responden: responsablesDe(Number(item)),
      asisten: ROLES.filter(({ asiste }) => asiste.includes(Number(item))).map(
        ({ nombre }) => nombre,
      ),
      nota,
    })),
    periodos: registrosDelLibro(libro, TITULOS),
    encabezado: encabezadoDe(libro),
  };
}
