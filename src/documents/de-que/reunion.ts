// A document about a meeting of socialización: with its people, or blank to be filled by hand.

import {
  FILAS_EN_BLANCO,
  formatDeReunion,
  readDeReunion,
} from '../../domain/asistencia/de-reunion';
import { type SocializacionRow, socializacion } from '../../domain/registers/socializacion';
import type { LibroLeido } from '../libro-leido';
import { unaFila } from './fila';
import type { Pregunta } from './pregunta';

const deFila = unaFila<SocializacionRow>({
  register: socializacion,
  label: 'Reunión',
  una: 'la reunión',
  titulo: ({ codigo, tema = '' }) => [codigo, tema].filter(Boolean).join(' · '),
  alReves: true,
  vacio: {
    titulo: 'Todavía no hay reuniones de socialización',
    texto: 'Escriba una en la hoja Socialización y vuelva a abrir este panel.',
  },
});

export const reunion: Pregunta = {
  ...deFila,
  // Nobody signs at a publication.
  opciones: (libro) =>
    deFila.opciones(sinPublicaciones(libro)).flatMap(({ valor, titulo }) => [
      { valor, titulo },
      {
        valor: formatDeReunion({ codigo: valor, enBlanco: FILAS_EN_BLANCO }),
        titulo: `${titulo} · en blanco`,
      },
    ]),
  lee: (texto, libro) => {
    const asked = readDeReunion(texto);
    const read = deFila.lee(asked?.codigo ?? texto, libro);
    if ('valor' in read && isPublicacion(read.valor, libro))
      return {
        codigo: 'REUNION_SIN_ASISTENCIA',
        mensaje: `${read.valor} es una publicación, a la que no asiste nadie: escoja una reunión de la hoja «${socializacion.title}».`,
      };
    return 'valor' in read
      ? { valor: formatDeReunion({ codigo: read.valor, enBlanco: asked?.enBlanco }) }
      : read;
  },
};

const isPublicacion = (codigo: string, libro: LibroLeido): boolean =>
  libro
    .rows<SocializacionRow>(socializacion.key)
    .some(({ row }) => row.codigo === codigo && row.clase === 'Publicación');

const sinPublicaciones = (libro: LibroLeido): LibroLeido => ({
  ...libro,
  rows: <T>(registro: string) =>
    libro.rows<T>(registro).filter(({ row }) => (row as SocializacionRow).clase !== 'Publicación'),
});
