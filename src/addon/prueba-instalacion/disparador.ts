// A trigger of the clock that runs once, measures what a trigger can do, and takes itself away.

import { judge, type Medida } from './medida';
import { documentLock, scriptLock } from './memoria';
import type { Grupo } from './prueba';

/** Global function of main.ts that it runs. */
const HANDLER = 'pruebaEnDisparador';
const ESPERA: Medida = {
  valor: 'Esta línea se llena sola en uno o dos minutos',
  resultado: 'en espera',
};
const run = (): Medida => ESPERA;

export const DISPARADOR: Grupo = {
  titulo: 'Disparador por reloj',
  isPending: true,
  pruebas: [
    {
      codigo: 'F1',
      titulo: 'Instalar un disparador y que corra',
      porQue:
        'Los usan la revisión de cada diez minutos y el correo semanal. Si en cinco minutos sigue en espera, mire Extensiones › Apps Script › Ejecuciones.',
      run,
    },
    {
      codigo: 'F2',
      titulo: 'El libro, visto desde el disparador',
      porQue: 'El disparador debe encontrar el libro al que pertenece.',
      run,
    },
    {
      codigo: 'F3',
      titulo: 'Candado del complemento en el disparador',
      porQue: 'Nada se guarda sin él.',
      run,
    },
    {
      codigo: 'F4',
      titulo: 'Candado del documento en el disparador',
      porQue: 'No se usa: sirve para saber si se podría.',
      run,
    },
    {
      codigo: 'F5',
      titulo: 'Cuenta con la que corre el disparador',
      porQue: 'Corre como quien lo instaló, aunque edite otra persona.',
      run,
    },
  ],
};

/** Lines of the trigger by their code, measured inside it. */
export function measureTrigger(): { readonly [codigo: string]: () => Medida } {
  return {
    F1: () => judge('Corrió', true),
    F2: () => {
      const name = SpreadsheetApp.getActive().getName();
      return judge(`«${name}»`, name !== '');
    },
    F3: scriptLock,
    F4: documentLock,
    F5: () => {
      const active = Session.getActiveUser().getEmail();
      const effective = Session.getEffectiveUser().getEmail();
      return judge(
        `ejecuta ${effective || 'no la dice'}; al teclado ${active || 'nadie'}`,
        effective !== '',
      );
    },
  };
}

/** It runs within a minute; it would run each minute if it did not take itself away. */
export function installTrigger(): void {
  ScriptApp.newTrigger(HANDLER).timeBased().everyMinutes(1).create();
}

/** Takes away every trigger of the prueba that this person has. */
export function removeTriggers(): void {
  for (const trigger of ScriptApp.getProjectTriggers()) {
    if (trigger.getHandlerFunction() === HANDLER) ScriptApp.deleteTrigger(trigger);
  }
}
