// What the panel «Fichas» offers: the years that have begun, the localidades and the institutions, and how many are focalised.

import { elegidasEn } from '../../domain/focalizacion/elegidas';
import type { IedRow } from '../../domain/registers/ied';
import { openLibro } from '../libro/open-libro';

export interface FichasPanel {
  /** The last one first. */
  readonly vigencias: readonly {
    readonly vigencia: number;
    /** Institutions that some acción reaches. */
    readonly focalizadas: number;
  }[];
  readonly localidades: readonly string[];
  readonly instituciones: readonly {
    readonly codigoDane: string;
    readonly nombre: string;
    readonly localidad: string;
  }[];
}

export function openPanel(): FichasPanel {
  const libro = openLibro();
  const focalizacion = libro.rows('focalizacion');
  const instituciones = libro.rows<IedRow>('ied').flatMap(({ row }) => {
    const { codigoDane, nombre = '', localidad = '', activa } = row;
    return codigoDane && activa !== false ? [{ codigoDane, nombre, localidad }] : [];
  });
  return {
    vigencias: libro.vigencias
      .filter((year) => year <= Number(libro.hoy.slice(0, 4)))
      .map((vigencia) => ({ vigencia, focalizadas: elegidasEn(focalizacion, vigencia).size }))
      .reverse(),
    localidades: [...new Set(instituciones.flatMap(({ localidad }) => localidad || []))].sort(),
    instituciones,
  };
}
