// A small office for the tests of documents: its settings and its people, who are fictitious.

import type { LibroLeido } from '../../src/documents/libro-leido';
import type { AnyRow, Fila } from '../../src/domain/register';
import { contextOf, filasOf, VIGENCIAS } from '../support/libro';

export const PARAMETROS = filasOf([
  { clave: 'entidad', valor: 'Secretaría de Educación de Ejemplo' },
  { clave: 'nit', valor: '800.000.000-0' },
  { clave: 'dependencia', valor: 'Oficina de Calidad Educativa' },
  { clave: 'proceso', valor: 'Gestión de la calidad' },
  { clave: 'ciudad', valor: 'Ciudad Ejemplo' },
  { clave: 'jefe_oficina', valor: 'Ana Ejemplo Rivera' },
  { clave: 'codigo_formato_acta', valor: 'SE-GO-P03-R07' },
  { clave: 'version_formato_acta', valor: '03' },
  { clave: 'fecha_formato_acta', valor: '29/09/2023' },
]);
export const EQUIPO = filasOf([
  { nombre: 'Ana Ejemplo Rivera', cargo: 'Jefe de Oficina de Calidad Educativa' },
  { nombre: 'Luis Ejemplo Castro', cargo: 'Profesional de Mejoramiento' },
]);

/** A workbook as a document reads it, on a day, with these rows. */
export function libroLeido(hoy: string, rowsOf: (registro: string) => readonly Fila[]): LibroLeido {
  const rows = <T = AnyRow>(registro: string) => rowsOf(registro) as readonly Fila<T>[];
  const desdeLaPublicacion = () => ({ anterior: undefined, cambios: [], nota: '' });
  const blank = {
    actividades: {},
    observaciones: () => [],
    trasCierre: () => [],
    redaccionesAnteriores: () => [],
    lugar: () => '',
    desdeLaPublicacion,
  };
  const contexto = { ...contextOf(), hoy, rows: rowsOf };
  return {
    hoy,
    vigencias: VIGENCIAS,
    codigoVerificacion: '7F3A91C2',
    contexto,
    ...blank,
    rows,
    sound: rows,
  };
}

/** What a document prints, by a name for each case; the first is the one of its golden text. */
export type Muestras = { readonly [caso: string]: object };
/** Every document has its own beside its test: test/documents/<clave>/muestras.ts. */
export const muestrasOf = (clave: string): Muestras => require(`./${clave}/muestras`).muestras;
