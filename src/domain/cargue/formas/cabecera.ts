// The header of a sheet in another shape than the register's: the line of the first ones that names most.

import { headerReader, headerText, TITLE_LINES } from '../../match-headers';
import type { PlacedColumn } from '../../register';
import type { Archivo, HojaEntregada } from '../archivo';
import {
  type Dejadas,
  leerAsignadas,
  posicionesDe,
  posicionesDejadas,
  sinPosicion,
} from '../encabezado/asignadas';
import type { LectorDeNombres, Nombrable } from './nombres';

/** What a header of the file is. */
export interface EnCabecera<E> {
  readonly index: number;
  readonly texto: string;
  /** A column of the register by its name. */
  readonly column?: PlacedColumn | undefined;
  /** An entry of the catalogue. */
  readonly entrada?: E | undefined;
  readonly asignada?: 'ahora' | 'antes' | undefined;
}
export interface Cabecera<E> {
  /** From 0. */
  readonly linea: number;
  readonly columnas: readonly EnCabecera<E>[];
  readonly dejadas: Dejadas;
  readonly errores: readonly string[];
}

interface Nombres<E extends Nombrable> {
  /** Columns of the register that may be named, and others that the shape has. */
  readonly columns: readonly PlacedColumn[];
  readonly entradas: readonly E[];
  readonly lector: LectorDeNombres<E>;
}

const NINGUNA: Dejadas = { columnas: [], indices: new Set() };

/** Undefined where no line names anything. */
export function cabeceraDe<E extends Nombrable>(
  { celdas }: HojaEntregada,
  archivo: Archivo,
  { columns, entradas, lector }: Nombres<E>,
): Cabecera<E> | undefined {
  const { nombra } = headerReader(columns);
  const porDar: readonly PlacedColumn[] = entradas.map(({ codigo, nombre }) => ({
    key: codigo,
    label: nombre,
    kind: 'texto',
  }));
  const asignadas = leerAsignadas([...columns, ...porDar], archivo);
  const byCode = new Map(entradas.map((entrada) => [entrada.codigo, entrada]));
  const read = (line: readonly string[]): readonly EnCabecera<E>[] => {
    const given = posicionesDe(asignadas.asignaciones, line);
    const keyAt = new Map(Object.entries(given).map(([key, index]) => [index, key]));
    const asignada = asignadas.deAntes ? 'antes' : 'ahora';
    return line.flatMap((texto, index): readonly EnCabecera<E>[] => {
      const key = keyAt.get(index);
      if (key !== undefined) {
        const column = columns.find((each) => each.key === key);
        return [{ index, texto, column, entrada: column ? undefined : byCode.get(key), asignada }];
      }
      if (texto === '') return [];
      const column = nombra(texto);
      return [{ index, texto, column, entrada: column ? undefined : lector.de(texto) }];
    });
  };
  const lines = celdas.slice(0, TITLE_LINES).map((line) => line.map(headerText));
  const named = (columnas: readonly EnCabecera<E>[]): number =>
    new Set(columnas.flatMap(({ column, entrada }) => column?.key ?? entrada?.codigo ?? [])).size;
  let best: Cabecera<E> | undefined;
  for (const [linea, line] of lines.entries()) {
    const columnas = read(line);
    if (named(columnas) > (best ? named(best.columnas) : 0))
      best = { linea, columnas, dejadas: NINGUNA, errores: [] };
  }
  if (!best) return undefined;
  const line = lines[best.linea] ?? [];
  const dejadas = posicionesDejadas(asignadas, [line]);
  return {
    ...best,
    columnas: best.columnas.filter(({ index }) => !dejadas.indices.has(index)),
    dejadas,
    errores: [...asignadas.errores, ...sinPosicion(asignadas, line)],
  };
}
