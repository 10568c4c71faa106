// The settings that decide how Google reads and shows dates and numbers: Colombia's, whatever those of the account are.

import { call } from '../google/call';
import { libroId } from './made-ids';
import type { Contexto, Hecho, Paso } from './paso';

const COLOMBIA = { locale: 'es_CO', timeZone: 'America/Bogota' } as const;
const NOMBRE = 'español de Colombia, hora de Bogotá';

export const region: Paso = {
  clave: 'region',
  nombre: 'Configuración regional',
  plan: (estado) => (estado?.terminado ? `ya está: ${NOMBRE}` : `poner ${NOMBRE}`),
  find: findRegion,
  make: makeRegion,
};

async function findRegion({ google, estado }: Contexto): Promise<Hecho | undefined> {
  const { properties } = await call(
    'leer la configuración del libro',
    () =>
      google.sheets.spreadsheets.get({
        spreadsheetId: libroId(estado.value),
        fields: 'properties(locale,timeZone)',
      }),
    { repeatable: true, pause: google.pause },
  );
  const { locale, timeZone } = properties ?? {};
  if (locale !== COLOMBIA.locale || timeZone !== COLOMBIA.timeZone) return undefined;
  return { resultado: 'sinCambio', detalle: `ya está, ${NOMBRE}` };
}

async function makeRegion({ google, estado }: Contexto): Promise<Hecho> {
  await call(
    'poner la configuración regional',
    () =>
      google.sheets.spreadsheets.batchUpdate({
        spreadsheetId: libroId(estado.value),
        requestBody: {
          requests: [
            { updateSpreadsheetProperties: { properties: COLOMBIA, fields: 'locale,timeZone' } },
          ],
        },
      }),
    { repeatable: true, pause: google.pause },
  );
  return { resultado: 'actualizado', detalle: NOMBRE };
}
