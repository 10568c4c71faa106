// `libro-pam preparar`: brings a book what this version gives and it lacks, and mends what it lost.

import { COSTO, defineCommand } from '../../terminal/command';
import { changeLibro } from './sesion';

interface Instalado {
  readonly cuatrienio: string;
  readonly hojasNuevas: readonly string[];
  readonly columnasNuevas: readonly string[];
  readonly valoresNuevos: number;
}

export const preparar = defineCommand({
  summary:
    'Prepara o repara un libro: agrega las hojas, columnas, listas y parámetros que le falten, y dice cuáles.',
  parameters: { libro: 'LIBRO.xlsx' },
  options: COSTO,
  run: ({ libro }, { costo }) =>
    changeLibro(libro, { costo }, (sesion) => {
      const { hojasNuevas, columnasNuevas, valoresNuevos } = sesion.call<Instalado>(
        'instalar',
        {},
        'commit',
      );
      const made = [
        ...named('Hojas creadas', hojasNuevas),
        ...named('Columnas agregadas', columnasNuevas),
        ...(valoresNuevos > 0
          ? [`Valores de listas y parámetros agregados: ${valoresNuevos}.`]
          : []),
      ];
      return {
        json: { hojas: hojasNuevas, columnas: columnasNuevas, valores: valoresNuevos },
        text: made.length > 0 ? made.join('\n') : 'El libro ya lo tenía todo.',
      };
    }),
});

const named = (what: string, names: readonly string[]): readonly string[] =>
  names.length > 0 ? [`${what}: ${names.join(', ')}.`] : [];
