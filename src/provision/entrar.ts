// `provision entrar` and `provision salir`: giving the program permission to work in a Google account, and forgetting it.

import type { Verb } from './verb';

export const entrar: Verb = {
  summary: 'Pide en el navegador permiso para trabajar en su cuenta de Google, y lo guarda.',
  parameters: {},
  async run({ askConsent }) {
    await askConsent();
    return {
      json: { entrada: true },
      text: 'Ya puede crear el libro: npm run provision',
    };
  },
};

export const salir: Verb = {
  summary: 'Olvida el permiso guardado en este equipo.',
  parameters: {},
  async run({ forgetConsent }) {
    const isForgotten = forgetConsent();
    return {
      json: { olvidado: isForgotten },
      text: isForgotten
        ? '✔ El permiso se borró de este equipo. Para retirarlo también en Google: https://myaccount.google.com/connections'
        : 'No había permiso guardado.',
    };
  },
};
