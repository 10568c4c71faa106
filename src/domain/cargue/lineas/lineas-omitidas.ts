// Lines of a table that are no rows of it: they are left out of a load and said, one by one. What could be a row is read, and gets
// its errors.

import type { Observacion } from '../../observacion';
import { cuenta, lineas as enLineas } from '../../redaccion';
import type { Register } from '../../register';
import { encabezadoRepetido, lineaDeAyuda, pieDeTabla } from './linea-de-apoyo';
import { lineaDeTitulo } from './linea-de-titulo';
import { lineaDeTotal } from './linea-de-total';
import { otraTabla } from './otra-tabla';
import { type Juez, lineasDe, type TablaMirada } from './tabla-mirada';

const OCULTA = 'está oculta, por un filtro o a mano';

/** Why each line left out is so, by its position from 0. */
export function lineasOmitidas(tabla: TablaMirada): ReadonlyMap<number, string> {
  const lineas = lineasDe(tabla);
  const jueces = [
    lineaOculta,
    encabezadoRepetido,
    lineaDeAyuda,
    lineaDeTotal,
    pieDeTabla,
    otraTabla,
    lineaDeTitulo,
  ].map((juez) => juez(tabla, lineas));
  return new Map(
    lineas.flatMap((linea) => {
      const motivo = jueces.reduce<string | undefined>(
        (said, juez) => said ?? juez(linea),
        undefined,
      );
      return motivo === undefined ? [] : [[linea.indice, motivo] as const];
    }),
  );
}

function lineaOculta({ hoja }: TablaMirada): Juez {
  const hidden = new Set(hoja.filasOcultas);
  return ({ indice }) => (hidden.has(indice) ? OCULTA : undefined);
}

/** What was hidden may be missed: it is told beside what was read. */
export function observeOcultas(
  { key }: Register,
  omitidas: ReadonlyMap<number, string>,
): readonly Observacion[] {
  const filas = [...omitidas].flatMap(([indice, motivo]) => (motivo === OCULTA ? indice + 1 : []));
  const [fila] = filas;
  if (fila === undefined) return [];
  const several = cuenta(filas.length, 'fila oculta', 'filas ocultas');
  const mensaje = `No se ${filas.length === 1 ? 'leyó' : 'leyeron'} ${several} (${enLineas(filas)}): quite el filtro o muéstrelas si también se cargan.`;
  return [{ registro: key, fila, codigo: 'FILAS_OCULTAS', severidad: 'advertencia', mensaje }];
}
