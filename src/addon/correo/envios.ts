// Who has been written to this week, in a document property: noted before each message, so that nobody
// gets it twice even if the script dies in between. Only the current week is kept. Other mailings keep theirs in the same way,
// each in a property of its own.

import { sha256 } from '../commit/chain';
import { readLong, writeLong } from '../libro/long-property';
import { underLock } from '../under-lock';

/** What the last week's sending did. */
export interface Envios {
  /** "2026-W30" */
  readonly semana: string;
  /** YYYY-MM-DD of the last message. */
  readonly fecha: string;
  /** A digest of each person written to: short, and no address. */
  readonly enviados: readonly string[];
  /** Names of those whose message Google refused. */
  readonly fallidos: readonly string[];
  /** How many were left out because the day's quota was used up. */
  readonly sinCupo: number;
}

const PROPERTY = 'correo_semanal';
const properties = () => PropertiesService.getDocumentProperties();

/** undefined before the first. */
export function readEnvios(property = PROPERTY): Envios | undefined {
  const text = readLong(properties(), property);
  return text === undefined ? undefined : (JSON.parse(text) as Envios);
}

/** Whether a person's message of a week has been claimed. */
export const isSent = (envios: Envios | undefined, semana: string, quien: string): boolean =>
  envios?.semana === semana && envios.enviados.includes(digestOf(quien));

/** Notes that a person is about to be written to; false when they already were this week. */
export function claim(semana: string, fecha: string, quien: string, property = PROPERTY): boolean {
  return underLock(() => {
    const envios = readEnvios(property);
    if (isSent(envios, semana, quien)) return false;
    const known = envios?.semana === semana ? envios : { enviados: [], fallidos: [] };
    const enviados = [...known.enviados, digestOf(quien)];
    write({ semana, fecha, enviados, fallidos: known.fallidos, sinCupo: 0 }, property);
    return true;
  });
}

/** Adds what went wrong to the week's record, if something did. */
export function noteFailures(
  semana: string,
  fecha: string,
  fallidos: readonly string[],
  sinCupo: number,
): void {
  if (fallidos.length === 0 && sinCupo === 0) return;
  underLock(() => {
    const envios = readEnvios();
    const known = envios?.semana === semana ? envios : { enviados: [], fallidos: [] };
    write({
      semana,
      fecha,
      enviados: known.enviados,
      fallidos: [...known.fallidos, ...fallidos],
      sinCupo,
    });
  });
}

const write = (envios: Envios, property = PROPERTY): void =>
  writeLong(properties(), property, JSON.stringify(envios));

/** Twelve hexadecimal digits: enough to tell an office's people apart. */
const digestOf = (quien: string): string => sha256(quien).slice(0, 12);
