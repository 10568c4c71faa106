// What `npm run provision -- ayuda` prints: the verbs, made from their definitions, and what has to be done once in Google.

import { helpOf, listed, wordsAfter } from '../terminal/help';
import { SHARED_OPTIONS } from './shared-options';
import type { Verb } from './verb';

const PROGRAM = 'npm run provision --';

/** The verb without a name, which creates the workbook. */
export const MAIN_VERB = '';

/** "npm run provision -- actualizar LISTA.csv [--simular]" */
export const usageOf = (name: string, verb: Verb): string =>
  `${PROGRAM}${name === MAIN_VERB ? '' : ` ${name}`}${wordsAfter(verb)}`;

export const helpOfVerb = (name: string, verb: Verb): string =>
  helpOf(usageOf(name, verb), verb, SHARED_OPTIONS);

export function helpOfProgram(verbs: { readonly [name: string]: Verb }): string {
  return [
    'Crea y actualiza en Google el libro del Plan de Apoyo al Mejoramiento.',
    '',
    ...Object.entries(verbs).flatMap(([name, verb]) => listed(usageOf(name, verb), verb)),
    '',
    'Las opciones de cada uno: escriba --ayuda después de él. Sin --, npm se queda con las opciones.',
    'Códigos de salida: 0 hecho; 1 hecho, pero no con todos los libros de una lista; 2 uso equivocado; 3 rechazado o fallido, y lo hecho antes queda anotado.',
    '',
    ONCE,
  ].join('\n');
}

/** Google gives no program permission without a client of OAuth, and this one belongs to the office. */
const ONCE = `Una sola vez, con la cuenta institucional que va a ser dueña del libro:
  1. En https://console.cloud.google.com cree un proyecto y habilite tres API:
     Google Drive API, Google Sheets API y Apps Script API.
  2. En «Google Auth Platform» configure la pantalla de consentimiento: «Interno» si su entidad tiene
     Google Workspace. Si es «Externo», agregue la cuenta como usuario de prueba; el permiso vence
     cada siete días y se vuelve a dar con «entrar».
  3. En «Clientes» cree uno de tipo «App de escritorio», descargue su JSON y guárdelo como
     datos/cliente-google.json.
  4. En https://script.google.com/home/usersettings encienda la API de Apps Script.`;
