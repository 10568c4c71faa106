// The public PAM as data: what the page, the document and the tables print, and nothing else. Each text has already lost its
// columns of people; whoever makes a file of it knows neither the workbook nor its registers.

import type { Valor } from '../register';

/** A column of the PAM as it is published. */
export interface ColumnaPublica {
  readonly key: string;
  readonly label: string;
  /** Of what it is made, in words: "Número", "Texto"… */
  readonly tipo: string;
  readonly describe: string;
}

export interface MetaPublica {
  readonly vigencia: string;
  readonly meta: string;
}

/** What the last closed corte says of an acción. */
export interface AvancePublico {
  readonly alCorte: string;
  readonly delCuatrienio: string;
  /** "en meta", never its colour alone. */
  readonly estado: string;
  readonly icono: string;
  /** Ratio of the cuatrienio up to 1, for a bar; null where there is none. */
  readonly razon: number | null;
}

export interface AccionPublica {
  readonly codigo: string;
  readonly accion: string;
  readonly componente: string;
  readonly objetivo: string;
  readonly indicador: string;
  readonly unidad: string;
  readonly enunciadoMeta: string;
  readonly lineaBase: string;
  readonly fuenteLineaBase: string;
  readonly metas: readonly MetaPublica[];
  readonly metaCuatrienio: string;
  readonly plazo: string;
  /** To which institutions it goes, in a sentence. */
  readonly llegaA: string;
  /** Those chosen for it in the last year that was frozen. */
  readonly instituciones: readonly string[];
  readonly avance: AvancePublico | undefined;
}

export interface ComponentePublico {
  readonly componente: string;
  readonly acciones: readonly AccionPublica[];
  /** "61,2 %" of the cuatrienio; '' without a closed corte. */
  readonly avance: string;
}

/** A chosen institution, and the acciones for which it was. */
export interface InstitucionPublica {
  readonly nombre: string;
  readonly codigoDane: string;
  readonly localidad: string;
  readonly acciones: readonly string[];
}

/** Names of the page and of the document, wherever they are put together. */
export const PAGINA = 'pam.html';
export const DOCUMENTO = 'pam.docx';
/** The files of data that go with every publication. */
export const ARCHIVOS_DE_DATOS = [
  'acciones.csv',
  'avance.csv',
  'instituciones.csv',
  'diccionario.csv',
] as const;

/** A file of data: a header and its lines. */
export interface TablaPublica {
  /** "acciones.csv" */
  readonly archivo: (typeof ARCHIVOS_DE_DATOS)[number];
  readonly titulo: string;
  readonly columnas: readonly ColumnaPublica[];
  readonly filas: readonly (readonly (Valor | null)[])[];
}

export interface CambioPublico {
  /** "A05 · Meta 2026", or the code alone. */
  readonly que: string;
  /** "12 → 14"; "se agregó". */
  readonly cambio: string;
}

/** What changed since the version that was published before. */
export interface Novedades {
  /** Version and day of that one; undefined where none was. */
  readonly anterior: { readonly version: string; readonly fecha: string } | undefined;
  readonly cambios: readonly CambioPublico[];
  /** Why there is no list, or from when it is. */
  readonly nota: string;
}

export interface Publicacion {
  readonly titulo: string;
  readonly cuatrienio: string;
  readonly entidad: string;
  readonly dependencia: string;
  readonly version: string;
  /** Day on which it was made, YYYY-MM-DD. */
  readonly fecha: string;
  readonly codigoVerificacion: string;
  readonly componentes: readonly ComponentePublico[];
  /** The last day of the last quarter that was closed for good, "31 de diciembre de 2025"; '' where none is. */
  readonly corte: string;
  /** Of the whole plan at that corte. */
  readonly avance: string;
  readonly vigencias: readonly string[];
  /** Year of the choices that are told; '' where none was frozen. */
  readonly vigenciaFocalizada: string;
  readonly instituciones: readonly InstitucionPublica[];
  readonly novedades: Novedades;
  readonly tablas: readonly TablaPublica[];
  /** Labels of the columns of the PAM that are left out. */
  readonly excluidas: readonly string[];
}
