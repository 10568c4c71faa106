// Another table under the one that is read, on the same sheet: its header and what follows are no rows of the first.

import { headerReader } from '../../match-headers';
import type { Observacion } from '../../observacion';
import { isBlank } from '../../parse/lectura';
import { shown } from '../../parse/texto';
import type { Register } from '../../register';
import { encabezadoRepetido } from './linea-de-apoyo';
import {
  isCode,
  isTexto,
  type Juez,
  type Linea,
  posicionesDeClave,
  sinCodigo,
  type TablaMirada,
} from './tabla-mirada';

const OTRA = 'es de otra tabla';

/**
 * Under keys that are codes, a line of words alone that names a column begins another table. So does one after a blank
 * line, where no key below it is a code.
 */
export function otraTabla(tabla: TablaMirada, lineas: readonly Linea[]): Juez {
  const [clave = -1] = posicionesDeClave(tabla);
  const isWordy = sinCodigo(tabla, lineas);
  const isRepeated = encabezadoRepetido(tabla);
  const { nombra } = headerReader(tabla.columns);
  const last = lineas.reduce(
    (found, { celdas }, i) => (isCode(shown(celdas[clave])) ? i : found),
    -1,
  );
  const begins = (linea: Linea, i: number): boolean => {
    const { celdas, llenas, indice } = linea;
    const areWords = llenas.length > 1 && llenas.every((c) => isTexto(celdas[c]));
    if (!areWords || !isWordy(linea) || isRepeated(linea) !== undefined) return false;
    const above = tabla.hoja.celdas[indice - 1] ?? [];
    return (
      llenas.some((c) => nombra(shown(celdas[c])) !== undefined) ||
      (above.every(isBlank) && last < i && i + 1 < lineas.length)
    );
  };
  const first = lineas.find(begins)?.indice ?? Number.POSITIVE_INFINITY;
  return ({ indice }) => (indice >= first ? OTRA : undefined);
}

/** It may be wanted too, and no other word says that it is there. */
export function observeOtraTabla(
  { key }: Register,
  omitidas: ReadonlyMap<number, string>,
): readonly Observacion[] {
  const [indice] = [...omitidas].find(([, motivo]) => motivo === OTRA) ?? [];
  if (indice === undefined) return [];
  const mensaje = `Desde la fila ${indice + 1} hay otra tabla y no se leyó: si también se carga, póngala en otra hoja.`;
  return [
    { registro: key, fila: indice + 1, codigo: 'OTRA_TABLA', severidad: 'advertencia', mensaje },
  ];
}
