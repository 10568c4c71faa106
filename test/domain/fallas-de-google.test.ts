// Google's failures are known whatever the language of the account.

import { despuesDe, fallaDeGoogle } from '../../src/domain/fallas-de-google';

/** Texts as Google gives them, in English and in both Spanish. */
const TEXTS: { readonly [codigo: string]: readonly string[] } = {
  SIN_AUTORIZACION: [
    'Authorization is required to perform that action.',
    'Se necesita autorización para realizar esta acción.',
    'Se requiere autorización para realizar esa acción.',
    'Exception: You do not have permission to call MailApp.sendEmail. Required permissions: https://www.googleapis.com/auth/script.send_mail',
    'Exception: Specified permissions are not sufficient to call Drive. Required permissions: (drive.file || drive)',
    'No tienes permiso para llamar a Drive. Permisos obligatorios: (drive.file || drive)',
    'No cuentas con el permiso para llamar a DocumentApp.create. Permisos necesarios: https://www.googleapis.com/auth/documents',
    'Los permisos especificados no son suficientes para llamar a DriveApp.getRootFolder. Permisos necesarios: (drive.readonly || drive)',
  ],
  PANEL_ANTIGUO: [
    'Script function not found: panelDocumentos',
    'Función de secuencia de comandos no encontrada: panelDocumentos',
    'No se encontró la función de secuencia de comandos: panelDocumentos',
  ],
  VARIAS_CUENTAS: [
    "ScriptError: We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
    'Se produjo un error en el servidor al leer desde el almacenamiento. Código de error PERMISSION_DENIED.',
  ],
  SIN_TIEMPO: [
    'Exceeded maximum execution time',
    'Se ha superado el tiempo máximo de ejecución',
    'Se superó el tiempo máximo de ejecución.',
  ],
  DISPARADORES: [
    'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    'Esta secuencia de comandos tiene demasiados activadores.',
  ],
  SIMULTANEAS: [
    'There are too many scripts running simultaneously for this Google user account.',
    'There are too many LockService operations against the same script.',
    'Hay demasiadas secuencias de comandos que se ejecutan simultáneamente en esta cuenta de Google.',
  ],
  CUOTA_DE_CORREO: [
    'Service invoked too many times for one day: email.',
    'Servicio solicitado demasiadas veces en un mismo día: email.',
    'Limit Exceeded: Email Recipients Per Message.',
    'Límite excedido: Destinatarios de correo electrónico por mensaje.',
    'Límite Excedido: Tamaño del cuerpo del mensaje.',
  ],
  CUOTA: [
    'Service using too much computer time for one day',
    'Service invoked too many times in a short time: Spreadsheets.',
    'User Rate Limit Exceeded',
    'Límite Excedido: DriveApp.',
    'Servicio solicitado demasiadas veces en un mismo día: properties.',
  ],
  PROTEGIDA: [
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    'Estás intentando editar una celda o un objeto protegidos. Ponte en contacto con el propietario de la hoja de cálculo para desprotegerla si es necesario modificarla.',
    'Estás intentando modificar una celda o un objeto protegido. Si necesitas realizar cambios, comunícate con el propietario de la hoja de cálculo para que quite la protección.',
  ],
  SIN_ACCESO: [
    "Document 1AbC is missing (perhaps it was deleted, or you don't have read access?)",
    'Falta el documento 1AbC (puede que se haya eliminado).',
    'You do not have permissions to access the requested document.',
    'No cuenta con los permisos necesarios para acceder al documento solicitado.',
    'No dispones del permiso necesario para acceder al documento solicitado.',
    'No se ha encontrado ningún elemento con la ID proporcionada o no tienes permiso para acceder a él.',
    'API call to drive.files.get failed with error: File not found: 1AbC.',
  ],
  DEMASIADO_GRANDE: [
    'Argument too large: value',
    'Argumento demasiado grande: value',
    'NetworkError: Connection failure due to HTTP 413',
    'Exceeded memory limit',
    'You have exceeded the property storage quota. Please remove some properties and try again.',
    'Has superado la cuota de almacenamiento de propiedades. Elimina algunas y vuelve a intentarlo.',
  ],
  SERVICIO: [
    "We're sorry, a server error occurred. Please wait a bit and try again.",
    'Lo sentimos, se produjo un error en el servidor. Aguarde un momento e inténtelo de nuevo.',
    'Lo sentimos, se ha producido un error en el servidor. Espera un momento y vuelve a intentarlo.',
    'Service Spreadsheets timed out while accessing document with id 1AbC.',
    'Service Spreadsheets failed while accessing document with id 1AbC.',
    'Se agotó el tiempo de espera del servicio Hojas de cálculo al acceder al documento con el ID 1AbC.',
    'Service error: Spreadsheets',
    'Error de servicio: Hojas de cálculo',
    'Service unavailable: Docs',
    'NetworkError: Connection failure due to HTTP 500',
    'Empty response',
    'Respuesta vacía',
    'Código de error: DEADLINE_EXCEEDED',
  ],
  SIN_CONEXION: [
    'NetworkError: Connection failure due to HTTP 0',
    'NetworkError: Error de conexión debido a HTTP 0',
    'NetworkError: Se ha producido un error en la conexión debido a HTTP 409',
    'TypeError: Failed to fetch',
  ],
};

test.each(
  Object.entries(TEXTS).flatMap(([codigo, texts]) => texts.map((text) => [codigo, text] as const)),
)('%s: %s', (codigo, text) => {
  const falla = fallaDeGoogle(new Error(text));
  expect(falla?.codigo).toBe(codigo);
  expect(fallaDeGoogle(text)).toEqual(falla);
  expect(falla?.mensaje).toMatch(/^[A-ZÁÉ][^.]*\. [A-ZÁÉ].*\.$/);
});

test.each([
  'TypeError: row is not a function',
  'Range not found',
  'No se ha encontrado el intervalo.',
  'Invalid argument: timeZone',
])('is not guessed from %j', (text) => {
  expect(fallaDeGoogle(new Error(text))).toBeUndefined();
});

test.each([
  [{ code: 404, errors: [{ reason: 'notFound' }] }, 'SIN_ACCESO'],
  [{ code: 403, errors: [{ reason: 'insufficientFilePermissions' }] }, 'SIN_ACCESO'],
  [{ code: 403, errors: [{ reason: 'userRateLimitExceeded' }] }, 'CUOTA'],
  [{ code: 401, errors: [{ reason: 'authError' }] }, 'SIN_AUTORIZACION'],
  [{ code: 503, errors: [{ reason: 'backendError' }] }, 'SERVICIO'],
])('is known by the code of an advanced service: %j', (details, codigo) => {
  const thrown = Object.assign(new Error('La llamada a la API no se completó.'), { details });
  expect(fallaDeGoogle(thrown)?.codigo).toBe(codigo);
});

test('says what to do first, and then what', () => {
  expect(despuesDe('revise su internet', 'intente de nuevo')).toBe(
    'Revise su internet e intente de nuevo',
  );
  expect(despuesDe('', 'intente de nuevo')).toBe('Intente de nuevo');
  expect(despuesDe('Espere', 'vuelva a guardarla')).toBe('Espere y vuelva a guardarla');
});
