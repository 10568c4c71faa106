// What a step of the installation is: how it is found done, how it is done, and what is remembered of it.

import type { Estado, EstadoFile } from '../estado';
import type { Google } from '../google/connect';
import type { LibroXlsx } from '../libro-xlsx';
import type { StepResult } from '../progress';
import type { ScriptFile } from '../script-content';

/** What the person asked for. */
export interface Pedido {
  readonly nombre: string;
  readonly carpeta: string;
  /** The local workbook whose data goes to Google. */
  readonly libro: LibroXlsx | undefined;
  /** A script that exists in the workbook and is to be taken as ours. */
  readonly script: string | undefined;
  /** Whether to make again what is no longer on Drive. */
  readonly deNuevo: boolean;
  /** Whether to make a workbook though the account has one that is not known here. */
  readonly otro: boolean;
}

export interface Contexto {
  readonly google: Google;
  readonly pedido: Pedido;
  readonly estado: EstadoFile;
  readonly construido: readonly ScriptFile[];
  /** Sentences for the person, apart from the steps. */
  readonly avisos: string[];
}

/** The end of a step: what to say, and what to remember with it. */
export interface Hecho extends StepResult {
  readonly resultado: 'creado' | 'encontrado' | 'actualizado' | 'sinCambio';
  readonly recuerda?: Partial<Estado>;
}

export interface Paso {
  readonly clave: string;
  readonly nombre: string;
  /** What a run would do, as the state and the files here tell, without asking Google. */
  plan(estado: Estado | undefined, pedido: Pedido, construido: readonly ScriptFile[]): string;
  /** What is there already; undefined when it has to be made. */
  find(contexto: Contexto): Promise<Hecho | undefined>;
  make(contexto: Contexto): Promise<Hecho>;
  /** What to note before a `make` whose answer may be lost; for those that are harmless to repeat there is nothing to note. */
  intent?(contexto: Contexto): Promise<Partial<NonNullable<Estado['enCurso']>>>;
}
