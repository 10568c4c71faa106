// What the informe de resultados prints of a book that was taken in, kept beside what it brought.

import { escribirCuatrienio } from '../periodo';
import { keyOf } from '../register';
import { textos } from '../registers/textos';
import type { Escrito } from './escrito';
import type { DeUnLibro } from './traidos';

/** How the informe de resultados keeps what came, and how its documents are called. */
export interface Constancia {
  readonly documento: string;
  readonly informe: string;
  readonly deLibro: (archivo: string) => string;
  readonly deRedaccion: (codigo: string, archivo: string) => string;
}

const MAS = 15;

export function dejaConstancia(
  { archivo, trae, distintas, fuera, redacciones, filas }: DeUnLibro,
  escrito: Escrito,
  vigencias: readonly number[],
  { documento, deLibro, deRedaccion }: Constancia,
): void {
  const referencia = escribirCuatrienio(vigencias);
  const keep = (seccion: string, texto: string): void => {
    const row = { documento, referencia, seccion, texto };
    if (!escrito.find(textos, keyOf(textos, row) ?? '')) escrito.agrega(textos, row);
  };
  for (const { codigo, texto } of redacciones) keep(deRedaccion(codigo, archivo), texto);
  if (filas + redacciones.length === 0) return;
  const rest = distintas.length - MAS;
  const others = [...distintas.slice(0, MAS), ...(rest > 0 ? [`y ${rest} más`] : [])];
  keep(
    deLibro(archivo),
    [
      trae === '' ? 'No trajo ninguna fila.' : `Trajo ${trae}.`,
      ...(others.length === 0
        ? []
        : [`Dice otra cosa, y se dejó lo de este libro: ${others.join('; ')}.`]),
      ...(fuera.length === 0 ? [] : [`No entraron. ${fuera.join('. ')}.`.replace(/\.\.+/g, '.')]),
    ].join('\n'),
  );
}
