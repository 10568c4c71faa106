// Which columns a salida may take of a register: those that may leave the office, what names the rows that they refer to, and the figures
// of the PAM. Personal data are in none of them, so no salida can bring them out whatever it says.

import { columnasPublicables, isOfPersona, isPublicable } from '../publicable';
import type { ColumnasDe, PlacedColumn, Register } from '../register';
import { columnasDeCifras } from './cifras';

/** What is told of a row that another one names, beside its código. */
const DE_LO_REFERIDO: { readonly [registro: string]: readonly string[] } = {
  ied: ['nombre', 'localidad', 'zona'],
  pam: ['componente', 'accion', 'indicador', 'unidad'],
  actas: ['numero', 'fecha'],
};

/** A column with the value of another register, for the row that a reference names. */
export interface Traida {
  readonly por: string;
  readonly registro: Register;
  readonly columna: string;
}
export interface ColumnaDeSalida extends PlacedColumn {
  readonly traida?: Traida;
}

export function columnasDeSalida(
  register: Register,
  columnas: ColumnasDe,
  registers: readonly Register[],
): readonly ColumnaDeSalida[] {
  const own = columnasPublicables(columnas(register));
  return [
    ...own.flatMap((column) => [column, ...traidasPor(column, columnas, registers)]),
    ...columnasDeCifras(register.key),
  ];
}

function traidasPor(
  { key, label, refiere, por, varias }: PlacedColumn,
  columnas: ColumnasDe,
  registers: readonly Register[],
): readonly ColumnaDeSalida[] {
  const registro = registers.find((one) => one.key === refiere);
  if (!registro || !isPublicable(registro) || por !== undefined || varias) return [];
  const wanted = DE_LO_REFERIDO[registro.key] ?? [];
  return columnasPublicables(columnas(registro))
    .filter((column) => wanted.includes(column.key))
    .map((column) => ({
      ...column,
      key: `${key}.${column.key}`,
      label: `${label} · ${column.label}`,
      traida: { por: key, registro, columna: column.key },
    }));
}

/** Columns that people may look for and that never leave, by their labels. */
export const quedanEnLaOficina = (register: Register, columnas: ColumnasDe): readonly string[] =>
  columnas(register)
    .filter(isOfPersona)
    .map(({ label }) => label);
