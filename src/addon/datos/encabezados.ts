// What is wrong with the headers of a tab, once it has been read: columns that are gone or twice. A load
// judges the headers of its file by itself; it may lack columns that a tab may not.

import { letrasDeColumna } from '../../domain/letras-de-columna';
import type { Observacion } from '../../domain/observacion';
import { observeHeaders } from '../../domain/observe-headers';
import type { Encabezado } from '../sheet';

/** Observaciones of line 1: errors where the rows cannot be told apart and the tab is read-only. */
export function headerObservaciones(hoja: Encabezado): readonly Observacion[] {
  const { register, columns, match } = hoja;
  const found = observeHeaders(register, columns, match, 1);
  if (Object.keys(match.indexByKey).length === 0) return found;
  return [
    ...match.missingKeys.map((key) => missing(hoja, key)),
    ...found.filter(({ codigo }) => codigo !== 'COLUMNA_CLAVE_AUSENTE'),
  ];
}

/** The strange header that stands where the one of a column was: right of the column before it. */
export function standingFor(
  { columns, match }: Encabezado,
  key: string,
): Encabezado['match']['unknown'][number] | undefined {
  const before = columns[columns.findIndex((column) => column.key === key) - 1];
  const place = before ? (match.indexByKey[before.key] ?? NaN) + 1 : 0;
  return match.unknown.find(({ index }) => index === place);
}

function missing(encabezado: Encabezado, key: string): Observacion {
  const { register, columns } = encabezado;
  const label = columns.find((column) => column.key === key)?.label ?? key;
  const other = standingFor(encabezado, key);
  const where = { registro: register.key, fila: 1, columna: key };
  if (register.clave.includes(key)) {
    const place = other ? ` en ${letrasDeColumna(other.index)}1, donde dice «${other.text}»` : '';
    const mensaje = `Falta la columna «${label}», que identifica las filas: la hoja no se puede escribir. Escriba de nuevo su encabezado${place}.`;
    return { ...where, codigo: 'COLUMNA_CLAVE_AUSENTE', severidad: 'error', mensaje };
  }
  if (other) {
    const mensaje = `Falta la columna «${label}», y en ${letrasDeColumna(other.index)}1, donde estaba, dice «${other.text}»: si alguien lo cambió, escriba allí «${label}».`;
    return { ...where, codigo: 'COLUMNA_AUSENTE', severidad: 'advertencia', mensaje };
  }
  const mensaje = `Falta la columna «${label}»: escriba de nuevo su encabezado o use el menú PAM › Configuración › Preparar o reparar el libro.`;
  return { ...where, codigo: 'COLUMNA_AUSENTE', severidad: 'advertencia', mensaje };
}
