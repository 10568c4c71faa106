import type { Observacion } from '../domain/observacion';
import type { Novedades } from '../domain/publico/publicacion';
import type { AnyRow, Fila, RuleContext } from '../domain/register';

/** How an acción was worded. */
export interface Redaccion {
  readonly codigo: string;
  readonly texto: string;
}
/** The workbook as a document reads it. */
export interface LibroLeido {
  /** Today in Bogotá, YYYY-MM-DD. */
  readonly hoy: string;
  /** Years of the cuatrienio, oldest first. */
  readonly vigencias: readonly number[];
  /** Head of the bitácora's chain, as documents print it. */
  readonly codigoVerificacion: string;
  /** Names of the activities of the procedure, by number. */
  readonly actividades: { readonly [numero: number]: string };
  /** Rows to choose from. */
  rows<T = AnyRow>(registro: string): readonly Fila<T>[];
  /** Rows to print: a sentence where the tab cannot be relied on. */
  sound<T = AnyRow>(registro: string): readonly Fila<T>[];
  /** What there is to say of the rows of a register; what takes rows of `sinMirar` to say is left out, and they are not read. */
  observaciones(registro: string, sinMirar?: readonly string[]): readonly Observacion[];
  /** Address of lines of the sheet of a register, for whoever opens the workbook on Google; '' where there is none. */
  lugar(registro: string, filas: readonly number[]): string;
  /** The workbook as rules ask it. */
  readonly contexto: RuleContext;
  /** What is otherwise, in what a document prints, than when the row that it is about was closed; a sentence each. */
  trasCierre(documento: string, referencia: string): readonly string[];
  /** Words that acciones had before, as the bitácora tells, the oldest first. */
  redaccionesAnteriores(): readonly Redaccion[];
  /** What is otherwise in the public PAM than when it was last published. */
  desdeLaPublicacion(): Novedades;
}
