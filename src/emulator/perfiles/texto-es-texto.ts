// «texto es texto»: a number or a boolean written in a cell of text format is read back as a text.

import type { Perfil } from './perfil';

export const textoEsTexto: Perfil = {
  nombre: 'texto es texto',
  fuente:
    'Not documented; public notes say it of numbers and booleans in cells of format "@". Which text is assumed: the one that the cell shows (12,5 · VERDADERO).',
  makesText: true,
};
