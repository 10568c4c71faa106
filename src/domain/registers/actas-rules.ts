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
    const given = new Set(numbered.map(({ numero }) => numero));
    const last = numbered[numbered.length - 1]?.numero ?? 0;
    const missing = Array.from({ length: last }, (_, i) => i + 1).filter((n) => !given.has(n));
    const after = numbered.find(({ numero }) => numero > (missing[0] ?? last));
    if (!after) return [];
    const mensaje =
      missing.length === 1
        ? `En ${vigencia} falta el acta ${missing[0]}: si se hizo fuera del libro, agréguela con su número y enlace.`
        : `En ${vigencia} faltan las actas ${tramos(missing)}: si se hicieron fuera del libro, agréguelas con su número y enlace.`;
    const where = { fila: after.fila, columna: 'numero', codigo: 'SALTO_DE_CONSECUTIVO' };
    return [{ ...where, severidad: 'advertencia', mensaje }];
  });
};

/** "1 y 2", "3, 5 a 40 y 44": runs of three or more by their ends. */
function tramos(numbers: readonly number[]): string {
  const starts = numbers.filter((n) => !numbers.includes(n - 1));
  const ends = numbers.filter((n) => !numbers.includes(n + 1));
  return enumerar(
    starts.flatMap((start, i) => {
      const end = ends[i] ?? start;
      if (end === start) return [`${start}`];
      return end === start + 1 ? [`${start}`, `${end}`] : [`${start} a ${end}`];
    }),
  );
}

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
