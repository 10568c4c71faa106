// Who has each trigger and since when, in one document property: on Google nobody sees the triggers of
// somebody else, and two people with the same one would do everything twice.

import { propiedadLeida } from '../libro/propiedades';
import { DISPARADORES, type Funcion } from './disparadores';

/** Who installed a trigger. */
export interface Dueno {
  /** E-mail of the account it runs under; '' where Google does not tell. */
  readonly quien: string;
  /** YYYY-MM-DD, in Bogotá. */
  readonly desde: string;
  /** When it runs, as DISPARADORES said then. */
  readonly cuando: string;
}
export type Duenos = { readonly [F in Funcion]?: Dueno };

const PROPERTY = 'disparadores';

/** {} in a copy: Google copies neither the triggers nor the properties. */
export const readDuenos = (): Duenos =>
  JSON.parse(PropertiesService.getDocumentProperties().getProperty(PROPERTY) ?? '{}');

/** The same as they were when the workbook was opened, for who only shows it. */
export const duenosLeidos = (): Duenos => JSON.parse(propiedadLeida(PROPERTY) ?? '{}');

export function writeDuenos(duenos: Duenos): void {
  PropertiesService.getDocumentProperties().setProperty(PROPERTY, JSON.stringify(duenos));
}

/** The account that this execution runs under, in lower case. */
export const ownAccount = (): string => Session.getEffectiveUser().getEmail().toLowerCase();

/** The triggers of ours that this account has; nobody sees those of another. */
export const ownTriggers = (): readonly GoogleAppsScript.Script.Trigger[] =>
  ScriptApp.getProjectTriggers().filter((trigger) =>
    DISPARADORES.some(({ funcion }) => funcion === trigger.getHandlerFunction()),
  );

/**
 * Runs a trigger's work if this account is the one that has it. The trigger of an account that somebody
 * else took over from goes away by itself here, since nobody else can delete it.
 */
export function asOwner<A extends unknown[]>(
  funcion: Funcion,
  work: (...args: A) => void,
): (...args: A) => void {
  return (...args) => {
    const dueno = readDuenos()[funcion];
    if (dueno?.quien === ownAccount()) return work(...args);
    if (!dueno) return;
    for (const trigger of ownTriggers()) {
      if (trigger.getHandlerFunction() === funcion) ScriptApp.deleteTrigger(trigger);
    }
  };
}
