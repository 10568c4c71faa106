// The rules that the office has put off, with the reason that stays in sight and a line in the bitácora.

import { finishPending } from '../commit/finish-pending';
import { sealAvisos } from '../commit/seal';
import { clave, type De, objeto, texto } from '../forma';
import { requireRegister } from '../libro/libro';
import { readLong, writeLong } from '../libro/long-property';
import { openLibro } from '../libro/open-libro';
import { requireNotLent } from '../prestamo';
import { underLock } from '../under-lock';
import { UserError } from '../user-error';

/** A rule of a register put off, and why. */
export const APLAZADA = objeto({ codigo: clave, registro: clave, motivo: texto });
export type Aplazada = De<typeof APLAZADA>;
export const REGLA = objeto({ codigo: clave, registro: clave });
type Regla = De<typeof REGLA>;

const PROPERTY = 'aplazadas';
const properties = () => PropertiesService.getDocumentProperties();

export const readAplazadas = (): readonly Aplazada[] =>
  JSON.parse(readLong(properties(), PROPERTY) ?? '[]');

/** Puts a rule off; doing it again changes the reason. */
export function postpone({ registro, codigo, motivo }: Aplazada): null {
  requireRegister(registro);
  if (!motivo.trim()) throw new UserError('Escriba por qué se aplaza esta regla.', 'MOTIVO');
  return change({ registro, codigo }, motivo.trim());
}

export const resume = (regla: Regla): null => change(regla);

export const isSame = (a: Regla, b: Regla): boolean =>
  a.codigo === b.codigo && a.registro === b.registro;

/**
 * Two people put off rules at the same time: each one changes what the other left. The line in the bitácora goes first, so
 * that no rule is silent without one.
 */
const change = ({ registro, codigo }: Regla, motivo?: string): null =>
  underLock(() => {
    const regla = { registro, codigo };
    const all = readAplazadas();
    const before = all.find((a) => isSame(a, regla))?.motivo;
    if (before === motivo) return null;
    const [operacion, despues] =
      motivo === undefined ? ['Reanudar una regla', 'reanudada'] : ['Aplazar una regla', motivo];
    const libro = finishPending(openLibro());
    requireNotLent(libro.estado);
    sealAvisos(libro, operacion, [[`regla ${registro} ${codigo}`, before ?? null, despues]]);
    const others = all.filter((a) => !isSame(a, regla));
    const after = motivo === undefined ? others : [...others, { ...regla, motivo }];
    writeLong(properties(), PROPERTY, JSON.stringify(after));
    return null;
  });
