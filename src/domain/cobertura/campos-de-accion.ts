// The columns of the PAM that an acción is formulated with; the rest is completed in its tab.

import type { PlacedColumn } from '../register';

const DE_LA_ACCION: readonly string[] = [
  'codigo',
  'accion',
  'componente',
  'indicador',
  'unidad',
  'tipoAcumulacion',
  'lineaBase',
  'fuenteLineaBase',
  'metaCuatrienio',
  'fechaInicio',
  'fechaFin',
  'responsable',
  'coordinador',
  'periodicidad',
  'medioVerificacion',
  'estrategia',
  'metaPlanDesarrollo',
];

/** Of the columns of the PAM in a workbook, with a meta for each year. */
export const camposDeAccion = (columnas: readonly PlacedColumn[]): readonly PlacedColumn[] =>
  columnas.filter(({ key, entrada }) => entrada !== undefined || DE_LA_ACCION.includes(key));
