// Puts the triggers in place and takes them away. Doing it twice changes nothing; what somebody else has
// is told and not doubled, unless the person says that they take it over.

import { finishPending } from '../commit/finish-pending';
import { CONTENIDO_AJENO } from '../commit/foreign-content';
import { sealAvisos } from '../commit/seal';
import { mailAccount } from '../correo/semanal';
import { hoyEnBogota } from '../libro/libro';
import { openLibro } from '../libro/open-libro';
import { underLock } from '../under-lock';
import { UserError } from '../user-error';
import { DISPARADORES, type Disparador } from './disparadores';
import {
  type Dueno,
  type Duenos,
  ownAccount,
  ownTriggers,
  readDuenos,
  writeDuenos,
} from './duenos';

type Trigger = GoogleAppsScript.Script.Trigger;

/** Whose a trigger is to be. */
export type Destino = 'mío' | 'de otra cuenta' | 'de nadie';

/** Whether this account is to have a trigger; with `tomar`, also one that another account has. */
export function destinoOf(
  { soloDeLaCuentaDeCorreo }: Disparador,
  dueno: Dueno | undefined,
  yo: string,
  cuentaDeCorreo: string,
  tomar = false,
): Destino {
  if (soloDeLaCuentaDeCorreo) {
    if (!cuentaDeCorreo) return 'de nadie';
    return cuentaDeCorreo === yo ? 'mío' : 'de otra cuenta';
  }
  return dueno && dueno.quien !== yo && !tomar ? 'de otra cuenta' : 'mío';
}

/** Installs what this account is to have and lacks; answers with what it put in place. */
export function installTriggers({
  tomar = false,
}: {
  tomar?: boolean | undefined;
} = {}): readonly Disparador[] {
  return underLock(() => {
    const cuentaDeCorreo = mailAccount(openLibro());
    const yo = ownAccount();
    const duenos = readDuenos();
    const mine = ownTriggers();
    const puestos = DISPARADORES.filter((disparador) => {
      const dueno = duenos[disparador.funcion];
      const own = mine.filter((trigger) => trigger.getHandlerFunction() === disparador.funcion);
      if (destinoOf(disparador, dueno, yo, cuentaDeCorreo, tomar) === 'mío') {
        return ensure(disparador, own, dueno?.quien === yo ? dueno : undefined);
      }
      remove(own);
      return false;
    });
    if (puestos.length > 0) {
      const isTaken = puestos.some(({ funcion }) => (duenos[funcion]?.quien ?? yo) !== yo);
      leaveLine('Instalar disparadores', isTaken ? 'de otra cuenta' : null, puestos);
      writeDuenos({ ...duenos, ...recordsOf(puestos, yo) });
    }
    return puestos;
  });
}

/** Deletes the triggers of this account; answers with what it took away. */
export function removeTriggers(): readonly Disparador[] {
  return underLock(() => {
    const yo = ownAccount();
    const duenos = readDuenos();
    remove(ownTriggers());
    const mine = DISPARADORES.filter(({ funcion }) => duenos[funcion]?.quien === yo);
    const left = DISPARADORES.filter((disparador) => !mine.includes(disparador));
    if (mine.length > 0) {
      leaveLine('Quitar disparadores', 'de esta cuenta', mine);
      writeDuenos(Object.fromEntries(left.map(({ funcion }) => [funcion, duenos[funcion]])));
    }
    return mine;
  });
}

/**
 * In the bitácora, before it is noted whose they are: cut off here, doing it again leaves it. Whose they were is the Quién of an
 * earlier line. A lent book takes no line, nor one whose content is another's.
 */
function leaveLine(operacion: string, antes: string | null, which: readonly Disparador[]): void {
  const libro = finishPending(openLibro());
  if (libro.estado.prestamo) return;
  const cuando = which.map((one) => one.cuando.toLowerCase()).join('; ');
  try {
    sealAvisos(libro, operacion, [['disparadores', antes, cuando]]);
  } catch (thrown) {
    if (!(thrown instanceof UserError) || thrown.codigo !== CONTENIDO_AJENO) throw thrown;
  }
}

/** Leaves one trigger of its kind and no other; whether it had to be put in place or noted. */
function ensure(
  { funcion, evento, cuando, put }: Disparador,
  own: readonly Trigger[],
  noted: Dueno | undefined,
): boolean {
  // What Google tells of a clock is not when it runs: what was noted when it was made tells that.
  const isCurrent = noted?.cuando === cuando;
  const kept = own.find(
    (trigger) => isCurrent && trigger.getEventType() === ScriptApp.EventType[evento],
  );
  remove(own.filter((trigger) => trigger !== kept));
  if (!kept) put(ScriptApp.newTrigger(funcion)).create();
  return !kept;
}

function remove(triggers: readonly Trigger[]): void {
  for (const trigger of triggers) ScriptApp.deleteTrigger(trigger);
}

const recordsOf = (puestos: readonly Disparador[], quien: string): Duenos =>
  Object.fromEntries(
    puestos.map(({ funcion, cuando }) => [funcion, { quien, desde: hoyEnBogota(), cuando }]),
  );
