// What the rows of a file say in columns that it lacks, or leaves blank: what whoever loads it said of all of it («de 2025»), and
// what a column has where nobody says.

import type { HeaderMatch } from '../match-headers';
import { quisoDecir } from '../parecido';
import { isBlank } from '../parse/lectura';
import type { Renglon } from '../read-filas';
import { enumerar } from '../redaccion';
import type { PlacedColumn } from '../register';
import { fold } from '../texto';
import type { Archivo } from './archivo';

export interface ValorDado {
  readonly column: PlacedColumn;
  readonly texto: string;
  /** Whether the name of the sheet says it. */
  readonly deHoja?: true;
}

export interface ValoresDados {
  readonly valores: readonly ValorDado[];
  /** Why some cannot be. */
  readonly errores: readonly string[];
}

/** What was said, by the columns of the register; a column that nobody spoke of has its own. */
export function leerValores(
  columns: readonly PlacedColumn[],
  { valores = {} }: Pick<Archivo, 'valores'>,
): ValoresDados {
  const typed = columns.filter(({ computed }) => !computed);
  const given = new Map<string, string>();
  const errores: string[] = [];
  for (const [nombre, texto] of Object.entries(valores)) {
    const column = typed.find(({ key, label }) => [key, label].map(fold).includes(fold(nombre)));
    if (column) given.set(column.key, texto);
    else errores.push(sinColumna(typed, nombre));
  }
  return {
    valores: typed.flatMap((column) => {
      const texto = given.get(column.key) ?? column.porOmision;
      return texto === undefined ? [] : [{ column, texto }];
    }),
    errores,
  };
}

const sinColumna = (typed: readonly PlacedColumn[], nombre: string): string => {
  const labels = typed.map(({ label }) => label);
  return `No hay una columna «${nombre}» a la que dar un valor.${quisoDecir(nombre, labels)} Son: ${enumerar(labels, 12)}.`;
};

/** Keys that need no header. */
export const clavesDadas = (valores: readonly ValorDado[]): HeaderMatch['indexByKey'] =>
  Object.fromEntries(valores.map(({ column }) => [column.key, -1]));

/** A header as if it named the columns whose value was given. */
export const comoNombradas = (match: HeaderMatch, valores: readonly ValorDado[]): HeaderMatch => ({
  ...match,
  indexByKey: { ...clavesDadas(valores), ...match.indexByKey },
  missingKeys: match.missingKeys.filter((key) => !valores.some(({ column }) => column.key === key)),
});

/** The lines with what was given in its place, beyond the columns of the file or in its blanks; and where that is. */
export function conValores(
  match: HeaderMatch,
  renglones: readonly Renglon[],
  valores: readonly ValorDado[],
): { readonly match: HeaderMatch; readonly renglones: readonly Renglon[] } {
  if (valores.length === 0) return { match, renglones };
  const own = Object.values(match.indexByKey);
  const width = renglones.reduce((most, { celdas }) => Math.max(most, celdas.length), 0);
  const end = Math.max(width, ...own.map((index) => index + 1));
  const placed = valores.map(({ column: { key }, texto }, i) => ({
    key,
    texto,
    index: match.indexByKey[key] ?? end + i,
  }));
  const says = ({ celdas }: Renglon): boolean => own.some((index) => !isBlank(celdas[index]));
  return {
    match: {
      ...match,
      indexByKey: {
        ...match.indexByKey,
        ...Object.fromEntries(placed.map(({ key, index }) => [key, index])),
      },
    },
    renglones: renglones.map((renglon) => {
      if (!says(renglon)) return renglon;
      const celdas = [...renglon.celdas];
      for (const { index, texto } of placed) if (isBlank(celdas[index])) celdas[index] = texto;
      return { ...renglon, celdas };
    }),
  };
}

/** "Vigencia 2025": what was written where the file says nothing, for people to read. */
export const dichos = (
  valores: readonly ValorDado[],
  { indexByKey }: HeaderMatch,
): { readonly [columna: string]: string } =>
  Object.fromEntries(
    valores.flatMap(({ column: { key, label }, texto, deHoja }) =>
      indexByKey[key] === undefined
        ? [[label, deHoja ? `${texto} (por el nombre de la hoja)` : texto]]
        : [],
    ),
  );
