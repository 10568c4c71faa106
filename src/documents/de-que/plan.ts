// A document about the plan: there is one, by its cuatrienio.

import { readsAlike } from '../../domain/texto';
import { cuatrienioOf } from './cuatrienio';
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
  lee: (texto, libro) => {
    const valor = cuatrienioOf(libro);
    return readsAlike(texto, valor)
      ? { valor }
      : { codigo: 'PLAN', mensaje: `«${texto}» no es el plan de este libro. Es ${valor}.` };
  },
};
