// The documents of the product, in the order in which they are offered. To add one: its folder, a line here, a test.

import { type Definiciones, PARAMETROS } from '../domain/parametros';
import { accionesIed } from './acciones-ied';
import { acta } from './acta';
import { asistenciaExterna } from './asistencia-externa';
import { caracterizacion } from './caracterizacion';
import type { Documento } from './documento';
import { evaluacionAnual } from './evaluacion-anual';
import { fichaIntegral } from './ficha-integral';
import { parametrosDeFormato } from './formato';
import { informeDeResultados } from './informe-resultados';
import { informeTrimestral } from './informe-trimestral';
import { notaAclaratoria } from './nota-aclaratoria';
import { planDeApoyo } from './pam';
import { pamPublico } from './pam-publico';
import { planDeAccion } from './plan-accion';

export const DOCUMENTOS: readonly Documento[] = [
  informeTrimestral,
  acta,
  caracterizacion,
  evaluacionAnual,
  informeDeResultados,
  asistenciaExterna,
  fichaIntegral,
  accionesIed,
  notaAclaratoria,
  planDeApoyo,
  planDeAccion,
  pamPublico,
];

/** A document by its key; undefined when there is none. */
export const documentoByClave = (clave: string): Documento | undefined =>
  DOCUMENTOS.find((documento) => documento.clave === clave);

/** A document as the hoja Documentos names it; undefined when there is none. */
export const documentoByTitulo = (titulo: string): Documento | undefined =>
  DOCUMENTOS.find((documento) => documento.titulo === titulo);

/** Every setting of a workbook: those of the office, and those of the format of each document. */
export const PARAMETROS_DEL_LIBRO: Definiciones = withFormatos();

/** What the add-on writes of the loan stays last. */
function withFormatos(): Definiciones {
  const { prestado_a, prestado_desde, ...ajustes } = PARAMETROS;
  const formatos = DOCUMENTOS.map(parametrosDeFormato);
  return { ...ajustes, ...Object.assign({}, ...formatos), prestado_a, prestado_desde };
}
