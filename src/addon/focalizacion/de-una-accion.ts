// The workbook for whoever looks at the choice of one acción. The tab of the choices has a row an institution and acción: with all
// the acciones of a large office, reading it whole takes longer than all the rest. Read when it is asked for (aparte.ts).

import type { AnyRow, Fila } from '../../domain/register';
import type { FocalizacionRow } from '../../domain/registers/focalizacion';
import { cleanText, readsAlike } from '../../domain/texto';
import type { Libro } from '../libro/libro';

interface Rows {
  readonly vigencias: readonly number[];
  rows<T = AnyRow>(registro: string): readonly Fila<T>[];
}
type Leido = Rows & Pick<Libro, 'rowsBy' | 'rowsBetween' | 'linesOf'>;
type Eleccion = Fila<FocalizacionRow>;
/** As a person asks for it. */
interface Cual {
  readonly vigencia: string;
  readonly accion: string;
}

const REGISTRO = 'focalizacion';
/** Lines up to which the tab is read whole. */
const LONG = 5000;
/** Lines from which a commit that reads it whole takes longer than one waits. */
const MUY_LARGA = 40_000;
/** What the choices of other acciones and years tell: who was chosen. */
const ELEGIDAS = ['vigencia', 'accion', 'ied', 'final'];

export const isMuyLarga = (libro: Leido): boolean => libro.linesOf(REGISTRO) > MUY_LARGA;

/** Of a long tab, the rows of the acción whole and of the others who was chosen. */
export const deUnaAccion = (libro: Leido, cual: Cual): Rows =>
  conElecciones(libro, () => filasCon(libro, cual));

/** Of a long tab, of all the acciones who was chosen. */
export const deQuienSeElige = (libro: Leido): Rows =>
  conElecciones(libro, () => libro.rowsBy<FocalizacionRow>(REGISTRO, ELEGIDAS));

function conElecciones(libro: Leido, read: () => readonly Eleccion[]): Rows {
  if (libro.linesOf(REGISTRO) <= LONG) return libro;
  let elecciones: readonly Fila[] | undefined;
  return {
    vigencias: libro.vigencias,
    rows<T = AnyRow>(registro: string) {
      if (registro !== REGISTRO) return libro.rows<T>(registro);
      elecciones ??= read();
      return elecciones as readonly Fila<T>[];
    },
  };
}

/** Its rows stand together where they were written; where they do not, the tab is read whole. */
function filasCon(libro: Leido, cual: Cual): readonly Eleccion[] {
  const all = libro.rowsBy<FocalizacionRow>(REGISTRO, ELEGIDAS);
  const accion = nombrada(all, cual.accion);
  const vigencia = Number(cual.vigencia);
  const isOwn = ({ row }: Eleccion): boolean => row.vigencia === vigencia && row.accion === accion;
  const own = all.filter(isOwn);
  const [first, last] = [own[0], own[own.length - 1]];
  if (!first || !last) return all;
  const whole = () => libro.rows<FocalizacionRow>(REGISTRO);
  if (last.fila - first.fila >= 2 * own.length) return whole();
  const together = libro
    .rowsBetween<FocalizacionRow>(REGISTRO, first.fila, last.fila)
    .filter(isOwn);
  // Somebody sorted or inserted between the two readings.
  if (together.length !== own.length) return whole();
  return [...all.filter((fila) => !isOwn(fila)), ...together];
}

/** The acción as its rows write it. */
function nombrada(all: readonly Eleccion[], asked: string): string | undefined {
  const typed = cleanText(asked);
  return [...new Set(all.map(({ row }) => row.accion))].find(
    (accion) => accion !== undefined && readsAlike(accion, typed),
  );
}
