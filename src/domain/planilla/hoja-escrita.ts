// A workbook to be given to people, as data: cells with what they hold and how they look. Who writes it as a file decides the colours.

import type { Valor } from '../register';

/** How a cell looks; of these, only `escribe` is not locked. */
export type Aspecto =
  | 'plano'
  | 'titulo'
  | 'nota'
  | 'grupoLeer'
  | 'grupoEscribir'
  | 'encabezadoLeer'
  | 'encabezadoEscribir'
  | 'lee'
  | 'escribe';

export interface CeldaEscrita {
  readonly valor?: Valor | undefined;
  readonly aspecto: Aspecto;
  /** Number format; '@' keeps a text as it is typed. */
  readonly formato?: string | undefined;
}

export interface Desplegable {
  /** From 0. */
  readonly columna: number;
  readonly desdeFila: number;
  readonly hastaFila: number;
  /** Undefined where the column takes anything: then only its help is shown. */
  readonly opciones?: readonly string[] | undefined;
  readonly titulo: string;
  readonly ayuda?: string | undefined;
}

export interface HojaEscrita {
  readonly nombre: string;
  readonly oculta?: boolean;
  /** Whether what is locked in it really is: without password, so that whoever must can open it. */
  readonly protegida?: boolean;
  /** Of its columns, in characters. */
  readonly anchos: readonly number[];
  /** Lines and columns that stay in sight. */
  readonly fijas?: { readonly filas: number; readonly columnas: number };
  /** Line (from 0) that is printed at the head of each page. */
  readonly encabezado?: number;
  readonly filas: readonly (readonly CeldaEscrita[])[];
  readonly desplegables?: readonly Desplegable[];
}
