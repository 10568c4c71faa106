// What Google refuses, and why, as it says it: reasons as in
// https://developers.google.com/workspace/drive/api/guides/handle-errors and google.rpc.ErrorInfo.

import type { Failure } from './failure';
import { has, type Obstacle, status } from './obstacle';

/** The APIs as the Google Cloud console lists them. */
const API_NAMES: { readonly [service: string]: string } = {
  'drive.googleapis.com': 'Google Drive API',
  'sheets.googleapis.com': 'Google Sheets API',
  'script.googleapis.com': 'Apps Script API',
};

function enableApi({ service = '' }: Failure): string {
  const name = API_NAMES[service] ?? 'una API de Google que hace falta';
  const place = API_NAMES[service] ? service : '';
  return `${name} no está habilitada en su proyecto de Google Cloud. Habilítela en https://console.cloud.google.com/apis/library/${place}, espere unos minutos y repita el comando.`;
}

function waitForQuota({ retryAfterSeconds }: Failure): string {
  const minutes = Math.max(1, Math.ceil((retryAfterSeconds ?? 60) / 60));
  return `Google recibió demasiadas solicitudes de esta cuenta. Repita el comando dentro de ${minutes === 1 ? 'un minuto' : `${minutes} minutos`}: seguirá donde quedó. Si se repite, se llegó al límite del día: siga mañana.`;
}

export const REFUSALS: readonly Obstacle[] = [
  {
    codigo: 'API_APAGADA',
    matches: ({ message }) => /has not enabled the Apps Script API/i.test(message),
    says: () =>
      'su cuenta tiene apagada la API de Apps Script. Enciéndala en https://script.google.com/home/usersettings, espere unos minutos y repita el comando.',
  },
  {
    codigo: 'API_SIN_HABILITAR',
    matches: has('SERVICE_DISABLED', 'accessNotConfigured'),
    says: enableApi,
  },
  {
    codigo: 'SIN_PERMISO',
    matches: (failure) =>
      has('ACCESS_TOKEN_SCOPE_INSUFFICIENT', 'insufficientPermissions')(failure) ||
      /insufficient authentication scopes/i.test(failure.message),
    says: () =>
      `falta un permiso que no se dio al entrar. Ejecute «npm run provision -- entrar», deje marcadas todas las casillas y repita el comando.`,
  },
  {
    codigo: 'ESPACIO',
    matches: has('storageQuotaExceeded', 'teamDriveFileLimitExceeded'),
    says: () => 'el Drive de esta cuenta está lleno. Libere espacio y repita el comando.',
  },
  {
    codigo: 'CUOTA',
    matches: has('dailyLimitExceeded'),
    says: () =>
      'se llegó al límite de hoy de Google para esta cuenta. Repita el comando mañana: seguirá donde quedó.',
  },
  {
    codigo: 'CUOTA',
    matches: (failure) =>
      status(429)(failure) ||
      has(
        'rateLimitExceeded',
        'userRateLimitExceeded',
        'quotaExceeded',
        'RESOURCE_EXHAUSTED',
        'RATE_LIMIT_EXCEEDED',
      )(failure),
    says: waitForQuota,
    isPassing: true,
  },
  {
    codigo: 'NO_EXISTE',
    matches: status(404, 410),
    says: () =>
      'ya no está en Drive, o la cuenta con que entró no lo ve. Revise la papelera de Drive y la cuenta.',
  },
  {
    codigo: 'SIN_ACCESO',
    matches: status(403),
    says: () =>
      'la cuenta con que entró no tiene permiso sobre ese archivo. Entre con la cuenta que creó el libro, o pida a esa cuenta que lo comparta con permiso de editar.',
  },
  {
    codigo: 'ARCHIVO',
    matches: status(413),
    says: () => 'el archivo es demasiado grande para Google. Súbalo a mano en drive.google.com.',
  },
  {
    codigo: 'RECHAZADO',
    matches: ({ status: code }) => code !== undefined && code >= 400 && code < 500,
    says: ({ status: code }) =>
      `Google rechazó la solicitud (${code}). Es una falla del programa: repita el comando con LIBRO_PAM_DEPURAR=1 y envíe lo que imprima.`,
  },
];
