// «mensajes en español»: Google's services refuse in the language of the account. Three of these sentences were seen; the
// others are translated in their manner, which is enough for who must not depend on English.

import type { Perfil } from './perfil';

/** Google's English text, and the Spanish one, in which $1, $2… are what the first left open. */
const SENTENCES: readonly (readonly [english: RegExp, spanish: string])[] = [
  // Seen in public code.
  [/^Exceeded maximum execution time$/, 'Se ha superado el tiempo máximo de ejecución'],
  [
    /^(?:You do not have permission|Specified permissions are not sufficient) to call (.+)\. Required permissions: (.+)$/,
    'No tienes permiso para llamar a $1. Permisos obligatorios: $2',
  ],
  [
    /^Script function not found: (.+)$/,
    'No se encontró la función de la secuencia de comandos: $1',
  ],
  [
    /^The parameters \((.*)\) don't match the method signature for (.+)\.$/,
    'Los parámetros ($1) no coinciden con la firma de método $2.',
  ],
  // Assumed.
  [
    /^We're sorry, a server error occurred\. Please wait a bit and try again\.$/,
    'Lo sentimos, se ha producido un error en el servidor. Espera un momento y vuelve a intentarlo.',
  ],
  [
    /^Authorization is required to perform that action\.$/,
    'Se necesita autorización para realizar esa acción.',
  ],
  [
    /^You can't set the number format of cells in a typed column\.$/,
    'No puedes definir el formato de número de las celdas de una columna con tipo.',
  ],
  [
    /^This operation is not allowed on cells in typed columns\.$/,
    'Esta operación no se permite en celdas de columnas con tipo.',
  ],
  [
    /^The number of (rows|columns) in the data does not match the number of (?:rows|columns) in the range\. The data has (\d+) but the range has (\d+)\.$/,
    'El número de $1 de los datos no coincide con el número de $1 del intervalo. Los datos tienen $2 y el intervalo tiene $3.',
  ],
  [
    /^The number of (rows|columns) in the range must be at least 1\.$/,
    'El número de $1 del intervalo debe ser como mínimo 1.',
  ],
  [
    /^The starting (row|column) of the range is too small\.$/,
    'La $1 inicial del intervalo es demasiado pequeña.',
  ],
  [
    /^The coordinates of the range are outside the dimensions of the sheet\.$/,
    'Las coordenadas del intervalo están fuera de las dimensiones de la hoja.',
  ],
  [/^Range not found$/, 'No se encontró el intervalo'],
  [/^The row must have at least one value\.$/, 'La fila debe tener al menos un valor.'],
  [/^Those (rows|columns) are out of bounds\.$/, 'Esas $1 están fuera de los límites.'],
  [
    /^Sorry, it is not possible to delete all non-frozen (rows|columns)\.$/,
    'No es posible eliminar todas las $1 no inmovilizadas.',
  ],
  [
    /^You can't delete all the (rows|columns) on the sheet\.$/,
    'No puedes eliminar todas las $1 de la hoja.',
  ],
  [
    /^You can't remove all the sheets in a document\.$/,
    'No puedes quitar todas las hojas de un documento.',
  ],
  [
    /^You can't hide all the sheets in a document\.$/,
    'No puedes ocultar todas las hojas de un documento.',
  ],
  [
    /^A sheet with the name "(.*)" already exists\. Please enter another name\.$/,
    'Ya existe una hoja con el nombre "$1". Introduce otro nombre.',
  ],
  [/^Sheet (.+) not found$/, 'No se encontró la hoja $1'],
  [
    /^Your input contains more than the maximum of (\d+) characters in a single cell\.$/,
    'El texto que has introducido supera el máximo de $1 caracteres en una sola celda.',
  ],
  [
    /^Lock timeout: another process was holding the lock for too long\.$/,
    'Tiempo de espera de bloqueo: otro proceso retuvo el bloqueo durante demasiado tiempo.',
  ],
  [
    /^Unprotected ranges can only be set on sheet protections\.$/,
    'Los intervalos sin protección solo se pueden definir en protecciones de hoja.',
  ],
  [/^The protection no longer exists\.$/, 'La protección ya no existe.'],
  [
    /^Data validation rule must have a criteria\.$/,
    'La regla de validación de datos debe tener un criterio.',
  ],
  [
    /^Conditional format rule must have at least one range\.$/,
    'La regla de formato condicional debe tener al menos un intervalo.',
  ],
  [/^Invalid argument: (.+)$/, 'Argumento no válido: $1'],
  [/^Argument too large: (key|value)$/, 'Argumento demasiado grande: $1'],
  [
    /^You have exceeded the property storage quota\. Please remove some properties and try again\.$/,
    'Has superado la cuota de almacenamiento de propiedades. Elimina algunas y vuelve a intentarlo.',
  ],
  [/^Could not decode string\.$/, 'No se pudo descodificar la cadena.'],
  [/^Could not decompress gzip\.$/, 'No se pudo descomprimir gzip.'],
  [
    /^This script has too many triggers\. Triggers must be deleted from the script before more can be added\.$/,
    'Esta secuencia de comandos tiene demasiados activadores. Debes eliminar alguno antes de añadir más.',
  ],
  [
    /^The value you passed to everyMinutes was invalid\. It must be one of 1, 5, 10, 15 or 30\.$/,
    'El valor que has pasado a everyMinutes no es válido. Debe ser 1, 5, 10, 15 o 30.',
  ],
  [/^No HTML file named (.+) was found\.$/, 'No se encontró ningún archivo HTML llamado $1.'],
  [
    /^Cannot call SpreadsheetApp\.getUi\(\) from this context\.$/,
    'No se puede llamar a SpreadsheetApp.getUi() desde este contexto.',
  ],
  [/^Cannot add an empty menu to the UI\.$/, 'No se puede añadir un menú vacío a la interfaz.'],
  [
    /^API call to drive\.files\.(\w+) failed with error: File not found: (.*)\.$/,
    'No se ha podido realizar la llamada a la API drive.files.$1; error: No se encontró el archivo: $2.',
  ],
  [
    /^API call to (\S+) failed with error: (.+)$/,
    'No se ha podido realizar la llamada a la API $1; error: $2',
  ],
  [/^Failed to send email: no recipient$/, 'No se ha podido enviar el correo: no hay destinatario'],
  [/^Invalid email: (.*)$/, 'Correo electrónico no válido: $1'],
  [
    /^Service invoked too many times for one day: (.+)\.$/,
    'El servicio se ha invocado demasiadas veces en un día: $1.',
  ],
  [/^Limit Exceeded: (.+)\.$/, 'Límite superado: $1.'],
];

const WORDS: { readonly [english: string]: string } = {
  rows: 'filas',
  columns: 'columnas',
  row: 'fila',
  column: 'columna',
  key: 'clave',
  value: 'valor',
};

/** The Spanish sentence of an English one; any other text stays as it is. */
export function inSpanish(english: string): string {
  for (const [sentence, spanish] of SENTENCES) {
    const found = sentence.exec(english);
    if (!found) continue;
    return spanish.replace(/\$(\d)/g, (_, at) => {
      const open = found[Number(at)] ?? '';
      return WORDS[open] ?? open;
    });
  }
  return english;
}

export const mensajesEnEspanol: Perfil = {
  nombre: 'mensajes en español',
  fuente:
    'Not documented. Seen in public code: «Se ha superado el tiempo máximo de ejecución», «No tienes permiso para llamar a …», «No se encontró la función de la secuencia de comandos: …», «Los parámetros (…) no coinciden con la firma de método …». The others are assumed.',
  says: inSpanish,
};
