// What a dato of the catalogue must be for the criteria to name it, and a value of it for its limits.

import type { AnyRow, Hallado, Rule } from '../register';
import { fold } from '../texto';

/** A dato that is a word, and not a figure. */
export const isCategoria = ({ unidad, sentido }: AnyRow): boolean =>
  sentido === 'Tabla' || fold(String(unidad ?? '')) === 'categoria';
/** A dato that is 1 or 0. */
export const isSiNo = ({ unidad }: AnyRow): boolean =>
  /^si (?:o|\/) no$|^si\/no$/.test(fold(String(unidad ?? '')));

/** A dato is named in criteria and headers: letters, digits and low lines; its limits are in order. */
export const datoLegible: Rule = (filas) =>
  filas.flatMap(({ fila, row: { dato, minimo, maximo } }): Hallado[] => {
    const said: Hallado[] = [];
    if (typeof dato === 'string' && !/^[a-z][a-z0-9_]*$/.test(fold(dato)))
      said.push({
        fila,
        columna: 'dato',
        codigo: 'DATO_NOMBRE',
        severidad: 'error',
        mensaje: `«${dato}» no sirve de nombre corto: escríbalo con letras y sin espacios, por ejemplo «indice_inclusion».`,
      });
    if (typeof minimo === 'number' && typeof maximo === 'number' && minimo >= maximo)
      said.push({
        fila,
        columna: 'maximo',
        codigo: 'DATO_LIMITES',
        severidad: 'error',
        mensaje: `El máximo de «${dato}» debe ser mayor que su mínimo.`,
      });
    return said;
  });

/** A value out of the limits of its dato, and a dato that has neither a figure nor a word. */
export const valorDelDato: Rule = (filas, context) => {
  const catalogo = new Map(context.rows('datos').map(({ row }) => [row.dato, row]));
  return filas.flatMap(({ fila, row, ilegible }): Hallado[] => {
    const { valor, texto, dato } = row;
    if (valor === undefined && texto === undefined && dato !== undefined && !ilegible)
      return [
        {
          fila,
          columna: 'valor',
          codigo: 'DATO_EN_BLANCO',
          severidad: 'nota',
          mensaje: `Falta el valor de «${dato}»: mientras esté en blanco la IED cuenta como sin dato, no como 0.`,
        },
      ];
    return typeof valor === 'number' ? outOf(fila, valor, catalogo.get(dato)) : [];
  });
};

function outOf(fila: number, valor: number, definicion: AnyRow | undefined): Hallado[] {
  const { nombre, minimo, maximo } = definicion ?? {};
  const isLow = typeof minimo === 'number' && valor < minimo;
  const isHigh = typeof maximo === 'number' && valor > maximo;
  if (!isLow && !isHigh) return [];
  const limit = isLow ? `menor que ${escrito(minimo)}` : `mayor que ${escrito(maximo)}`;
  return [
    {
      fila,
      columna: 'valor',
      codigo: 'DATO_FUERA_DE_RANGO',
      severidad: 'advertencia',
      mensaje: `${nombre ?? 'El dato'} no puede ser ${limit}: revise el valor ${escrito(valor)}.`,
    },
  ];
}

const escrito = (value: unknown): string => String(value).replace('.', ',');
