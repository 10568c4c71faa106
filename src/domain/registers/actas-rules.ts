// What the actas of a year must be together, and who may answer for one.

import { FIRMAS, isCuenta } from '../acta';
import { groupBy } from '../group-by';
import { enumerar } from '../redaccion';
import type { Hallado, Rule } from '../register';

/** The consecutive of a year has no holes: what was numbered outside the book comes in with its number. */
export const saltoDeConsecutivo: Rule = (filas) => {
  const years = groupBy(filas, ({ row }) => row.vigencia);
  return [...years].flatMap(([vigencia, own]): readonly Hallado[] => {
    const numbered = own
      .flatMap(({ fila, row: { numero } }) => (typeof numero === 'number' ? { fila, numero } : []))
      .sort((a, b) => a.numero - b.numero);
    const huecos = huecosDe(numbered.map(({ numero }) => numero));
    const [first] = huecos;
    const after = first && numbered.find(({ numero }) => numero > first.hasta);
    if (!after) return [];
    const mensaje =
      huecos.length === 1 && first.desde === first.hasta
        ? `En ${vigencia} falta el acta ${first.desde}: si se hizo fuera del libro, agréguela con su número y enlace.`
        : `En ${vigencia} faltan las actas ${tramos(huecos)}: si se hicieron fuera del libro, agréguelas con su número y enlace.`;
    const where = { fila: after.fila, columna: 'numero', codigo: 'SALTO_DE_CONSECUTIVO' };
    return [{ ...where, severidad: 'advertencia', mensaje }];
  });
};

/** No two actas of a year have one number, however they came. */
export const numeroRepetido: Rule = (filas) => {
  const alike = groupBy(filas, ({ row: { vigencia, numero } }) =>
    typeof numero === 'number' ? `${numero} de ${vigencia}` : undefined,
  );
  return [...alike]
    .filter(([, own]) => own.length > 1)
    .flatMap(([name, own]) =>
      own.map(
        ({ fila }): Hallado => ({
          fila,
          columna: 'numero',
          codigo: 'NUMERO_REPETIDO',
          severidad: 'advertencia',
          mensaje: `Hay más de un acta ${name}: revise cuál lleva ese número.`,
        }),
      ),
    );
};

/** Numbers that are missing, from one to another. */
interface Hueco {
  readonly desde: number;
  readonly hasta: number;
}

/** What is missing before each number, in order from 1; never one by one, for a consecutive may be a long one. */
const huecosDe = (numeros: readonly number[]): readonly Hueco[] =>
  numeros.flatMap((numero, i) => {
    const hueco = { desde: (numeros[i - 1] ?? 0) + 1, hasta: numero - 1 };
    return hueco.desde <= hueco.hasta ? hueco : [];
  });

/** "1 y 2", "3, 5 a 40 y 44": runs of three or more by their ends. */
const tramos = (huecos: readonly Hueco[]): string =>
  enumerar(
    huecos.flatMap(({ desde, hasta }) => {
      if (desde === hasta) return [`${desde}`];
      return hasta === desde + 1 ? [`${desde}`, `${hasta}`] : [`${desde} a ${hasta}`];
    }),
  );

/** An acta is answered for by a person with a cargo, never by an account. */
export const cuentaEnFirma: Rule = (filas) =>
  filas.flatMap(({ fila, row }) =>
    FIRMAS.flatMap(({ campo, label }): readonly Hallado[] => {
      const value = row[campo];
      if (typeof value !== 'string' || !isCuenta(value)) return [];
      const mensaje = `«${value}» es una cuenta, no una persona: escriba en ${label} el nombre que tiene en la hoja Equipo.`;
      return [
        { fila, columna: campo, codigo: 'CUENTA_EN_FIRMA', severidad: 'advertencia', mensaje },
      ];
    }),
  );
