// The criteria as people write them in a form, and the rows that they are.

import { numeroEscrito } from '../formato';
import { readDeCien } from '../parse/escala';
import { readNumero } from '../parse/numero';
import type { AnyRow } from '../register';
import { SENTIDOS, SITUACIONES } from '../registers/columnas';
import { leerTabla } from './tabla';

const CAMPOS_DEL_CRITERIO = [
  'variable',
  'situacion',
  'peso',
  'sentido',
  'piso',
  'techo',
  'tabla',
  'vigenciaDelDato',
  'desempate',
] as const;
export type CampoDelCriterio = (typeof CAMPOS_DEL_CRITERIO)[number];
export type CriterioEscrito = { readonly [C in CampoDelCriterio]: string };

export interface CriterioLeido {
  /** What is right of it. */
  readonly row: AnyRow;
  /** What is wrong, by field. */
  readonly errores: { readonly [C in CampoDelCriterio]?: string };
}

export const escritoDe = (row: AnyRow): CriterioEscrito =>
  Object.fromEntries(
    CAMPOS_DEL_CRITERIO.map((campo) => {
      const value = row[campo];
      return [campo, typeof value === 'number' ? numeroEscrito(value) : `${value ?? ''}`];
    }),
  ) as CriterioEscrito;

/** All of them as they are read: one variable weighs in one criterio. */
export function leerEscritos(
  escritos: readonly CriterioEscrito[],
  isKnown: (variable: string) => boolean,
): readonly CriterioLeido[] {
  const seen = new Set<unknown>();
  return escritos.map((one) => {
    const leido = leerEscrito(one, isKnown);
    const { variable } = leido.row;
    const isTwice = variable !== undefined && seen.has(variable);
    seen.add(variable);
    if (!isTwice || leido.errores.variable) return leido;
    const errores = { ...leido.errores, variable: 'Ya está en otro criterio: deje uno.' };
    return { ...leido, errores };
  });
}

export function leerEscrito(
  escrito: CriterioEscrito,
  isKnown: (variable: string) => boolean,
): CriterioLeido {
  const isTabla = escrito.sentido === 'Tabla';
  const errores: { [C in CampoDelCriterio]?: string } = {};
  const number = (
    campo: CampoDelCriterio,
    isRight: (n: number) => boolean,
    said: string,
    reads = readNumero,
  ) => {
    const text = escrito[campo].trim();
    if (text === '') return undefined;
    const read = reads(text);
    const value = 'ok' in read ? read.ok : undefined;
    if (value !== undefined && isRight(value)) return value;
    errores[campo] = said;
    return undefined;
  };
  const any = (): boolean => true;
  const variable = escrito.variable.trim();
  if (variable === '') errores.variable = 'Escoja la variable.';
  else if (!isKnown(variable)) errores.variable = `No hay ninguna variable «${variable}».`;
  const peso = number('peso', (n) => n >= 0 && n <= 100, 'De 0 a 100.', readDeCien);
  if (escrito.peso.trim() === '') errores.peso = 'Escriba cuánto pesa.';
  const piso = number('piso', any, 'Escriba un número.', readDeCien);
  const techo = number('techo', any, 'Escriba un número.', readDeCien);
  if (piso !== undefined && techo !== undefined && piso >= techo)
    errores.techo = 'Debe ser mayor que el piso.';
  const isYear = (n: number): boolean => Number.isInteger(n) && n >= 1900 && n <= 9999;
  const vigenciaDelDato = number('vigenciaDelDato', isYear, 'Un año, por ejemplo 2025.');
  if (escrito.vigenciaDelDato.trim() === '') errores.vigenciaDelDato = 'Escriba el año del dato.';
  const isOrder = (n: number): boolean => Number.isInteger(n) && n >= 1;
  const desempate = number('desempate', isOrder, 'Un número entero desde 1.');
  const tabla = isTabla ? escrito.tabla.trim() : '';
  if (isTabla) {
    const { puntos, ilegibles } = leerTabla(tabla);
    if (ilegibles.length > 0) errores.tabla = `No se entiende «${ilegibles[0]}».`;
    else if (puntos.size === 0)
      errores.tabla = 'Escriba los puntos de cada categoría: «A+: 0; A: 25».';
  }
  const situacion = SITUACIONES.find((one) => one === escrito.situacion);
  const sentido = SENTIDOS.find((one) => one === escrito.sentido);
  if (!situacion) errores.situacion = 'Escoja la situación.';
  if (!sentido) errores.sentido = 'Escoja el sentido.';
  const row = {
    variable: variable || undefined,
    situacion,
    peso,
    sentido,
    piso,
    techo,
    tabla: tabla || undefined,
    vigenciaDelDato,
    desempate,
  };
  return { row, errores };
}
