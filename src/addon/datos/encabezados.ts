// What is wrong with the headers of a tab, once it has been read: columns that are gone or twice. A load
// judges the headers of its file by itself; it may lack columns that a tab may not.

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

function missing({ register, columns }: Encabezado, key: string): Observacion {
  const label = columns.find((column) => column.key === key)?.label ?? key;
  const where = { registro: register.key, fila: 1, columna: key };
  if (register.clave.includes(key)) {
    const mensaje = `Falta la columna «${label}», que identifica las filas: la hoja no se puede escribir. Escriba de nuevo su encabezado.`;
    return { ...where, codigo: 'COLUMNA_CLAVE_AUSENTE', severidad: 'error', mensaje };
  }
  const mensaje = `Falta la columna «${label}»: escriba de nuevo su encabezado o use el menú PAM › Configuración › Preparar o reparar el libro.`;
  return { ...where, codigo: 'COLUMNA_AUSENTE', severidad: 'advertencia', mensaje };
}
