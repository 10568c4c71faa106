// What is wrong with the header of a table, before any of its rows is read.

import type { HeaderMatch } from './match-headers';
import type { Observacion } from './observacion';
import { enumerar } from './redaccion';
import type { PlacedColumn, Register } from './register';

/** What is wrong with a header; an error where the rows cannot be told apart by their key. */
export function observeHeaders(
  register: Register,
  columns: readonly PlacedColumn[],
  match: HeaderMatch,
  fila: number,
): readonly Observacion[] {
  const labelOf = (key: string): string => columns.find((c) => c.key === key)?.label ?? key;
  const isKey = (key: string): boolean => register.clave.includes(key);
  const observe = (
    columna: string | undefined,
    codigo: string,
    severidad: Observacion['severidad'],
    mensaje: string,
  ): Observacion => ({
    registro: register.key,
    fila: Math.max(fila, 1),
    columna,
    codigo,
    severidad,
    mensaje,
  });
  if (Object.keys(match.indexByKey).length === 0) {
    const mensaje = `No se encontró el encabezado de ${register.title}: ponga los nombres de las columnas en una fila, por ejemplo ${columns
      .slice(0, 3)
      .map(({ label }) => `«${label}»`)
      .join(', ')}.`;
    return [observe(undefined, 'ENCABEZADO_AUSENTE', 'error', mensaje)];
  }
  const isNamed = register.propone?.por.every((key) => match.indexByKey[key] !== undefined);
  const sinCodigo = register.propone?.serie
    ? `, o diga cuáles son ${enumerar(register.propone.por.map((key) => `«${labelOf(key)}»`))} y se proponen los códigos`
    : '';
  const { columna: contada, por = '' } = register.cuenta ?? {};
  const isCounted = (key: string): boolean =>
    key === contada && match.indexByKey[por] !== undefined;
  const missing =
    register.numera || isNamed
      ? []
      : match.missingKeys.filter((key) => isKey(key) && !isCounted(key));
  return [
    ...missing.map((key) =>
      observe(
        key,
        'COLUMNA_CLAVE_AUSENTE',
        'error',
        `Falta la columna «${labelOf(key)}», que identifica las filas de ${register.title}: agréguela${sinCodigo}.`,
      ),
    ),
    ...[...match.repeated.keys()].map((key) =>
      observe(
        key,
        'COLUMNA_REPETIDA',
        isKey(key) ? 'error' : 'advertencia',
        `La columna «${labelOf(key)}» está dos veces y se lee la primera: deje una sola.`,
      ),
    ),
    ...match.unknown.flatMap((header) =>
      header.parecido === undefined
        ? []
        : observe(
            undefined,
            'COLUMNA_PARECIDA',
            'advertencia',
            `La columna «${header.text}» no se leyó. ¿Quiso decir «${header.parecido}»?`,
          ),
    ),
  ];
}
