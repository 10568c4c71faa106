// The triggers of a workbook, as data: what each one runs, when, and what for. Putting them in place is
// instalar.ts.

import { ZONA } from '../libro/libro';

type Builder = GoogleAppsScript.Script.TriggerBuilder;
type Created = { create(): GoogleAppsScript.Script.Trigger };

/** Names of functions of main.ts. */
export const FUNCIONES = ['alEditar', 'alCambiar', 'barrido', 'correoSemanal'] as const;
export type Funcion = (typeof FUNCIONES)[number];

export interface Disparador {
  readonly funcion: Funcion;
  /** When, as a person reads it; a trigger installed with another one is put anew. */
  readonly cuando: string;
  /** What for, as a person reads it after that. */
  readonly hace: string;
  readonly evento: 'ON_EDIT' | 'ON_CHANGE' | 'CLOCK';
  readonly put: (trigger: Builder) => Created;
  /** The bitácora is whole without it: another one finds the same later, and knows less of it. */
  readonly ademas?: true;
  /** Only the account of Parámetros that sends the mail has it. */
  readonly soloDeLaCuentaDeCorreo?: true;
}

export const DISPARADORES: readonly Disparador[] = [
  {
    funcion: 'alEditar',
    cuando: 'Con cada edición',
    hace: 'anota en la bitácora lo que se escribe a mano',
    evento: 'ON_EDIT',
    put: (trigger) => trigger.forSpreadsheet(SpreadsheetApp.getActive()).onEdit(),
  },
  {
    funcion: 'alCambiar',
    cuando: 'Con cada fila que se borra',
    hace: 'anota en la bitácora qué decía y quién la borró',
    evento: 'ON_CHANGE',
    put: (trigger) => trigger.forSpreadsheet(SpreadsheetApp.getActive()).onChange(),
    ademas: true,
  },
  {
    funcion: 'barrido',
    cuando: 'Cada 10 minutos',
    hace: 'anota lo que se pegó o se borró, y lo que cambió otro programa',
    evento: 'CLOCK',
    put: (trigger) => trigger.timeBased().everyMinutes(10),
  },
  {
    funcion: 'correoSemanal',
    cuando: 'Los lunes a las 7 a. m.',
    hace: 'envía a cada persona sus pendientes',
    evento: 'CLOCK',
    put: (trigger) =>
      trigger.timeBased().onWeekDay(ScriptApp.WeekDay.MONDAY).atHour(7).inTimezone(ZONA),
    soloDeLaCuentaDeCorreo: true,
  },
];

/** Whether a trigger of the bitácora is nobody's: then it does not tell all that people type. */
export const hasGaps = (duenos: { readonly [F in Funcion]?: unknown }): boolean =>
  DISPARADORES.some(
    ({ funcion, ademas, soloDeLaCuentaDeCorreo }) =>
      !ademas && !soloDeLaCuentaDeCorreo && !duenos[funcion],
  );
