// What of a workbook may leave the office, decided here alone: a table to be published, tables for an engine, a salida.

import type { Column, Register } from './register';

/** Whether the register is no internal work of the office. */
export const isPublicable = ({ interno }: Register): boolean => !interno;

/** Whether the column holds something of a person, or names who answers in an official act. */
export const isOfPersona = ({ personal, persona }: Column): boolean => personal ?? persona ?? false;

/** Those that may leave: neither of a person nor calculated of the others. */
export const columnasPublicables = <C extends Column>(columns: readonly C[]): readonly C[] =>
  columns.filter((column) => !column.computed && !isOfPersona(column));
