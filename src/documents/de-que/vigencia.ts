// A document about a year of the cuatrienio: those that have begun, the last one first.

import type { Pregunta } from './pregunta';

export const vigencia: Pregunta = {
  label: 'Vigencia',
  opciones: ({ hoy, vigencias }) =>
    vigencias
      .filter((year) => year <= Number(hoy.slice(0, 4)))
      .map((year) => ({ valor: String(year), titulo: String(year) }))
      .reverse(),
  vacio: {
    titulo: 'El cuatrienio no ha comenzado',
    texto: 'Vuelva a abrir este panel cuando comience su primer año.',
  },
  lee: (texto, { vigencias }) =>
    vigencias.includes(Number(texto))
      ? { valor: String(Number(texto)) }
      : {
          codigo: 'VIGENCIA',
          mensaje: `«${texto}» no es una vigencia de este libro. Son ${vigencias.join(', ')}.`,
        },
};
