// The lists behind the dropdowns: their names for people, and which values each may take.

import type { Column } from './register';

/** The list behind every sí/no column. */
export const SI_NO = 'siNo';

/** Header of each list in Catálogos. */
export const CATALOGO_LABELS: { readonly [catalogo: string]: string } = {
  componente: 'Componentes del PAM',
  alcance: 'Alcance',
  tipoAcumulacion: 'Tipos de acumulación',
  reglaTrimestral: 'Cómo se totaliza el año',
  periodicidad: 'Periodicidad',
  trimestre: 'Trimestres',
  estadoReporte: 'Estados del reporte',
  estadoActa: 'Estados del acta',
  tipoActa: 'Tipos de acta',
  estadoCompromiso: 'Estados del compromiso',
  localidad: 'Localidades',
  zona: 'Zonas',
  dimension: 'Dimensiones',
  estadoDocumento: 'Estados del documento',
  rol: 'Roles',
  vinculacion: 'Tipos de vinculación',
  identidad: 'Identidad',
  cambio: 'Cambios',
  [SI_NO]: 'Sí / No',
};

/** Whether the office may add values of its own. */
export const isOpenList = (column: Column): boolean =>
  column.catalogo !== undefined && column.valores === undefined;

/** The list a column offers: its own, or the one of all sí/no columns. */
export const listOf = (column: Column): string | undefined =>
  column.kind === 'siNo' ? SI_NO : column.catalogo;
