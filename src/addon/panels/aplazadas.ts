// The rules that the office has put off, with the reason that stays in sight.

import { requireRegister } from '../libro/libro';
import { readLong, writeLong } from '../libro/long-property';
import { underLock } from '../under-lock';
import { UserError } from '../user-error';

/** A rule of a register put off, and why. */
export interface Aplazada {
  readonly codigo: string;
  readonly registro: string;
  readonly motivo: string;
}
type Regla = Omit<Aplazada, 'motivo'>;

const PROPERTY = 'aplazadas';
const properties = () => PropertiesService.getDocumentProperties();

export const readAplazadas = (): readonly Aplazada[] =>
  JSON.parse(readLong(properties(), PROPERTY) ?? '[]');

/** Puts a rule off; doing it again changes the reason. */
export function postpone({ registro, codigo, motivo }: Aplazada): null {
  requireRegister(registro);
  if (!motivo.trim()) throw new UserError('Escriba por qué se aplaza esta regla.', 'MOTIVO');
  const aplazada = { registro, codigo, motivo: motivo.trim() };
  return change((all) => [...all.filter((a) => !isSame(a, aplazada)), aplazada]);
}

export const resume = (regla: Regla): null => change((all) => all.filter((a) => !isSame(a, regla)));

export const isSame = (a: Regla, b: Regla): boolean =>
  a.codigo === b.codigo && a.registro === b.registro;

/** Two people put off rules at the same time: each one changes what the other left. */
const change = (work: (all: readonly Aplazada[]) => readonly Aplazada[]): null =>
  underLock(() => {
    writeLong(properties(), PROPERTY, JSON.stringify(work(readAplazadas())));
    return null;
  });
