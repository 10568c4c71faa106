// A document about the plan: there is one, by its cuatrienio.

import { cuatrienioOf, leeCuatrienio } from './cuatrienio';
import type { Pregunta } from './pregunta';

export const plan: Pregunta = {
  label: 'Plan',
  opciones: (libro) =>
    libro.rows('pam').length === 0
      ? []
      : [{ valor: cuatrienioOf(libro), titulo: `PAM ${cuatrienioOf(libro)}` }],
  vacio: {
    titulo: 'Todavía no hay plan',
    texto: 'Escriba sus acciones en la hoja PAM y vuelva a abrir este panel.',
  },
  lee: leeCuatrienio('PLAN', 'el plan'),
};
