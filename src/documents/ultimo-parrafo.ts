// A part that someone wrote, or that the data say, of which the last paragraph stays with what follows it: a table, or who signs. Only that
// one is told to stay: LibreOffice leaves the heading behind, alone on its page, when all of them are.

import { type Datos, defineMarcadores } from './marcadores';
import type { Parrafo } from './secciones';

export const MARCADORES_CON_ULTIMO = defineMarcadores({
  parrafo: 'Un párrafo',
  esUltimo: { que: 'Se muestra en el último párrafo, que va en la página de lo que sigue' },
});

export const conUltimo = (
  parrafos: readonly Parrafo[],
): readonly Datos<typeof MARCADORES_CON_ULTIMO>[] =>
  parrafos.map((one, i) => ({ ...one, esUltimo: i === parrafos.length - 1 }));
