// Columns of a file with two headers as good as each other: nobody can tell which one is meant, so a load reads neither and says
// so, unless both hold the same.

import { letrasDeColumna } from '../../letras-de-columna';
import type { HeaderMatch } from '../../match-headers';
import type { Observacion } from '../../observacion';
import { shown } from '../../parse/texto';
import { enumerar } from '../../redaccion';
import type { TablaMirada } from './tabla-mirada';

/** The match without the columns that cannot be told apart, and what to say of them; those of the key are errors already. */
export function sinDobles(
  { register, columns, match, hoja, cabeza }: TablaMirada,
  isOmitted: (fila: number) => boolean,
): { readonly match: HeaderMatch; readonly observaciones: readonly Observacion[] } {
  const isEqual = (indexes: readonly number[]): boolean =>
    hoja.celdas.every(
      (line, fila) =>
        fila <= cabeza.hasta ||
        isOmitted(fila) ||
        new Set(indexes.map((i) => shown(line[i]))).size === 1,
    );
  const columnOf = (key: string) => columns.find((column) => column.key === key);
  const dobles = [...match.repeated].filter(
    ([key, indexes]) =>
      !register.clave.includes(key) && (columnOf(key)?.computed || !isEqual(indexes)),
  );
  const unread = new Set(dobles.map(([key]) => key));
  const observaciones = dobles.flatMap(([key, indexes]): readonly Observacion[] => {
    const { label = key, computed } = columnOf(key) ?? {};
    if (computed) return [];
    const letters = indexes.map(letrasDeColumna);
    const texts = [...new Set(indexes.map((i) => cabeza.textos[i] ?? ''))];
    const mensaje = `«${label}» está en las columnas ${enumerar(letters)} (${enumerar(texts)}) y no se sabe cuál es: no se leyó ninguna. Deje una sola, o asigne la que es por la letra de su columna.`;
    const what = { registro: register.key, columna: key, codigo: 'COLUMNA_REPETIDA' };
    return [{ ...what, fila: cabeza.hasta + 1, severidad: 'advertencia', mensaje }];
  });
  const found = Object.entries(match.indexByKey).filter(([key]) => !unread.has(key));
  const again = dobles.flatMap(([, indexes]) =>
    indexes.map((index) => ({ index, text: cabeza.textos[index] ?? '' })),
  );
  return {
    match: {
      ...match,
      indexByKey: Object.fromEntries(found),
      unknown: [...match.unknown, ...again].sort((a, b) => a.index - b.index),
      repeated: new Map([...match.repeated].filter(([key]) => !unread.has(key))),
    },
    observaciones,
  };
}
