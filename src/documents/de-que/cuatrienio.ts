// A document about the whole book: there is one, by its cuatrienio, from the first day.

import { escribirCuatrienio } from '../../domain/periodo';
import { readsAlike } from '../../domain/texto';
import type { LibroLeido } from '../libro-leido';
import type { Pregunta } from './pregunta';

export const cuatrienioOf = ({ vigencias }: Pick<LibroLeido, 'vigencias'>): string =>
  escribirCuatrienio(vigencias);

/** Of what there is but one in a book, and its cuatrienio names it. */
export const leeCuatrienio =
  (codigo: string, que: string): Pregunta['lee'] =>
  (texto, libro) => {
    const valor = cuatrienioOf(libro);
    return readsAlike(texto, valor)
      ? { valor }
      : { codigo, mensaje: `«${texto}» no es ${que} de este libro. Es ${valor}.` };
  };

export const cuatrienio: Pregunta = {
  label: 'Cuatrienio',
  opciones: (libro) => [{ valor: cuatrienioOf(libro), titulo: cuatrienioOf(libro) }],
  vacio: { titulo: 'El libro no tiene cuatrienio', texto: 'Escríbalo en Parámetros.' },
  lee: leeCuatrienio('CUATRIENIO', 'el cuatrienio'),
};
