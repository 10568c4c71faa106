// The open workbook as a document reads it.

import procedimiento from '../../../sheets-templates/procedimiento.csv';
import type { LibroLeido } from '../../documents/libro-leido';
import { codigoDe } from '../../domain/codigo-verificacion';
import { linesOf } from '../libro/direccion';
import type { Libro } from '../libro/libro';
import { contextoDe, observacionesOf } from './consulta';

/** What looks for it stands apart, with the códigos (aparte.ts). */
declare function require(path: '../codigos/lo-impreso'): typeof import('../codigos/lo-impreso');
declare function require(path: '../codigos/redacciones'): typeof import('../codigos/redacciones');
declare function require(
  path: '../publico/desde-la-publicacion',
): typeof import('../publico/desde-la-publicacion');

export const leido = (libro: Libro): LibroLeido => ({
  hoy: libro.hoy,
  vigencias: libro.vigencias,
  codigoVerificacion: codigoDe(libro.estado.hash),
  actividades: Object.fromEntries(
    procedimiento.map(({ item, actividad }) => [Number(item), actividad ?? '']),
  ),
  rows: (registro) => libro.rows(registro),
  sound: (registro) => libro.sound(registro),
  observaciones: (registro, sinMirar) => observacionesOf(libro, registro, sinMirar),
  lugar: linesOf(libro),
  contexto: contextoDe(libro),
  trasCierre: (documento, de) =>
    require('../codigos/lo-impreso').cambiosTrasCierre(libro, documento, de),
  redaccionesAnteriores: () => require('../codigos/redacciones').redaccionesAnteriores(libro),
  desdeLaPublicacion: () => require('../publico/desde-la-publicacion').desdeLaPublicacion(libro),
});
