// Which sheet of a file a load reads.

import { quisoDecir } from '../parecido';
import type { Archivo, HojaEntregada } from './archivo';

const VACIA: HojaEntregada = { nombre: '', celdas: [] };

/** The sheet asked for, else the one titled like the register, else the first that shows; or why there is none. */
export function elegirHoja(
  { hojas, hoja }: Archivo,
  titulo: string,
): { readonly hoja: HojaEntregada } | { readonly mensaje: string } {
  const named = hojas.find(({ nombre }) => nombre === (hoja ?? titulo));
  if (named) return { hoja: named };
  if (hoja === undefined) {
    return { hoja: hojas.find(({ oculta }) => !oculta) ?? hojas[0] ?? VACIA };
  }
  const names = hojas.map(({ nombre }) => nombre);
  return {
    mensaje: `El archivo no tiene una hoja «${hoja}».${quisoDecir(hoja, names)} Tiene: ${names.join(', ')}.`,
  };
}
