// What each failure means to the person who was setting up the workbook, and what to do about it: one table, first match wins.
// Reasons as in https://developers.google.com/workspace/drive/api/guides/handle-errors and google.rpc.ErrorInfo.

import type { Codigo, Outcome } from '../provision-error';
import type { Failure } from './failure';

export interface Obstacle {
  readonly codigo: Codigo;
  matches(failure: Failure): boolean;
  /** After "No se pudo crear la carpeta: ". */
  says(failure: Failure): string;
  /** Whether the same request may succeed a little later. */
  readonly isPassing?: true;
  /** Not done, unless told. */
  readonly outcome?: Outcome;
}

const has =
  (...reasons: readonly string[]) =>
  (failure: Failure): boolean =>
    reasons.some((reason) => failure.reasons.includes(reason));
const status =
  (...all: readonly number[]) =>
  (failure: Failure): boolean =>
    all.includes(failure.status ?? 0);
const network =
  (...codes: readonly string[]) =>
  (failure: Failure): boolean =>
    codes.includes(failure.code);

const LOG_IN = 'Ejecute «npm run provision -- entrar» y repita el comando';

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

function waitForQuota({ reasons, retryAfterSeconds }: Failure): string {
  if (reasons.includes('dailyLimitExceeded'))
    return 'se llegó al límite de hoy de Google para esta cuenta. Repita el comando mañana: seguirá donde quedó.';
  const minutes = Math.max(1, Math.ceil((retryAfterSeconds ?? 60) / 60));
  return `Google recibió demasiadas solicitudes de esta cuenta. Repita el comando dentro de ${minutes === 1 ? 'un minuto' : `${minutes} minutos`}: seguirá donde quedó. Si se repite, se llegó al límite del día: siga mañana.`;
}

/** Failures of the token, before any request gets to an API. */
const CREDENTIALS: readonly Obstacle[] = [
  {
    codigo: 'CREDENCIAL',
    matches: has('invalid_grant', 'invalid_rapt'),
    says: () => `el permiso guardado venció o fue retirado. ${LOG_IN}.`,
  },
  {
    codigo: 'CLIENTE',
    matches: has('invalid_client', 'unauthorized_client', 'deleted_client'),
    says: () =>
      'Google no reconoce el cliente de OAuth. Descárguelo de nuevo de su proyecto de Google Cloud (APIs y servicios › Credenciales) y ejecute «npm run provision -- entrar».',
  },
  {
    codigo: 'POLITICA',
    matches: has('admin_policy_enforced', 'org_internal', 'domainPolicy'),
    says: () =>
      'el administrador de Google Workspace de su entidad no lo permite. Muéstrele este mensaje y pídale que autorice la aplicación.',
  },
  {
    codigo: 'CREDENCIAL',
    matches: status(401),
    says: () => `Google no aceptó el permiso guardado. ${LOG_IN}.`,
  },
];

const REFUSALS: readonly Obstacle[] = [
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
    matches: (failure) =>
      status(429)(failure) ||
      has(
        'rateLimitExceeded',
        'userRateLimitExceeded',
        'quotaExceeded',
        'dailyLimitExceeded',
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

const NO_CONNECTION =
  'no hay conexión con Google. Revise la conexión a internet y repita el comando: seguirá donde quedó.';

const FAULTS: readonly Obstacle[] = [
  {
    codigo: 'GOOGLE',
    matches: ({ status: code }) => code !== undefined && code >= 500,
    says: () =>
      'Google tuvo una falla pasajera. Repita el comando dentro de unos minutos: seguirá donde quedó.',
    isPassing: true,
    outcome: 'desconocido',
  },
  {
    codigo: 'RELOJ',
    matches: network('CERT_NOT_YET_VALID', 'CERT_HAS_EXPIRED'),
    says: () =>
      'la conexión segura no se acepta con la fecha y la hora de este equipo. Corríjalas y repita el comando.',
  },
  {
    codigo: 'RED',
    matches: ({ code }) =>
      /^(CERT_|ERR_TLS|ERR_SSL|EPROTO|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO)/.test(code),
    says: () =>
      'algo entre este equipo y Google (un proxy o un antivirus) cambia la conexión segura. Pida a sistemas el certificado del proxy y ponga su ruta en NODE_EXTRA_CA_CERTS.',
  },
  {
    codigo: 'RED',
    matches: network('ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH'),
    says: () => NO_CONNECTION,
    isPassing: true,
  },
  {
    codigo: 'RED',
    matches: ({ status: code }) => code === undefined,
    says: () => 'se cortó la conexión con Google. Repita el comando: seguirá donde quedó.',
    isPassing: true,
    outcome: 'desconocido',
  },
];

/** Every failure matches one: the last takes whatever came without an answer, RECHAZADO and GOOGLE the rest. */
export const OBSTACLES: readonly Obstacle[] = [...CREDENTIALS, ...REFUSALS, ...FAULTS];
