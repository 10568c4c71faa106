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
    return 'valor' in read
      ? { valor: formatDeReunion({ codigo: read.valor, enBlanco: asked?.enBlanco }) }
      : read;
  },
};

const sinPublicaciones = (libro: LibroLeido): LibroLeido => ({
  ...libro,
  rows: <T>(registro: string) =>
    libro.rows<T>(registro).filter(({ row }) => (row as SocializacionRow).clase !== 'Publicación'),
});
