// «candado ocupado»: somebody else's execution holds the lock when each execution begins, for some time or for ever.

import type { Perfil } from './perfil';

/** Held for so many seconds of the execution that waits; Infinity never gives it back. */
export const candadoOcupado = (seconds = 3): Perfil => ({
  nombre: 'candado ocupado',
  fuente:
    'https://developers.google.com/apps-script/reference/lock/lock#trylocktimeoutinmillis (false when the time is over; waits until then)',
  within: ({ ledger }) => ({
    answer: (name, [milliseconds], next) => {
      const left = seconds - ledger.elapsed;
      if (name !== 'takeLock' || left <= 0) return next();
      const patience = Number(milliseconds) / 1000;
      ledger.sleep(Math.min(left, patience));
      if (patience >= left) return next();
      ledger.charge('candado');
      return false;
    },
  }),
});
