// A small office for the tests of documents: its settings and its people, who are fictitious.

import { filasOf } from '../support/libro';

export const PARAMETROS = filasOf([
  { clave: 'entidad', valor: 'Secretaría de Educación de Ejemplo' },
  { clave: 'dependencia', valor: 'Oficina de Calidad Educativa' },
  { clave: 'proceso', valor: 'Gestión de la calidad' },
  { clave: 'jefe_oficina', valor: 'Ana Ejemplo Rivera' },
  { clave: 'codigo_formato_acta', valor: 'SE-GO-P03-R07' },
  { clave: 'version_formato_acta', valor: '03' },
  { clave: 'fecha_formato_acta', valor: '29/09/2023' },
]);
export const EQUIPO = filasOf([
  { nombre: 'Ana Ejemplo Rivera', cargo: 'Jefe de Oficina de Calidad Educativa' },
  { nombre: 'Luis Ejemplo Castro', cargo: 'Profesional de Mejoramiento' },
]);

/** What a document prints, by a name for each case; the first is the one of its golden text. */
export type Muestras = { readonly [caso: string]: object };
/** Every document has its own beside its test: test/documents/<clave>/muestras.ts. */
export const muestrasOf = (clave: string): Muestras => require(`./${clave}/muestras`).muestras;
