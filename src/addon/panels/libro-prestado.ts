// Lending the book: marks it as lent, takes it back, or gives the loan up.

import { cambiosOf } from '../../domain/bitacora';
import type { Cambio } from '../../domain/cambio';
import { formatFecha } from '../../domain/formato';
import { groupBy } from '../../domain/group-by';
import type { PrestamoVisto } from '../../domain/prestamo';
import { bitacora } from '../../domain/registers/bitacora';
import { adoptContent } from '../commit/adopt-content';
import { commit, type Fresh } from '../commit/commit';
import type { AsientoEscrito } from '../commit/registro-bitacora';
import { parameterChange } from '../datos/parametros';
import type { Libro } from '../libro/libro';
import { requireRegister } from '../libro/libro';
import { openLibro } from '../libro/open-libro';
import { prestamoOf } from '../prestamo';
import { underLock } from '../under-lock';
import { UserError } from '../user-error';
import { refreshInicio } from '../vistas/refresh';

/** What came back in a copy. */
export interface LibroDevuelto {
  /** Times that somebody saved in it. */
  readonly guardados: number;
  /** Entries of its bitácora that do not follow from the ones before. */
  readonly alterados: number;
  readonly hojas: readonly { readonly hoja: string; readonly filas: number }[];
}

/** Marks the book as lent: from here on it is written only in the copy. */
export function lend({ a }: { readonly a: string }): PrestamoVisto | null {
  const quien = a.trim();
  if (!quien) throw new UserError('Escriba quién se lleva el libro.', 'NOMBRE');
  underLock(() => {
    requireWhole(openLibro());
    let desde = '';
    commit({
      operacion: `Prestar el libro a ${quien}`,
      abre: isMark,
      build: (fresh) => {
        desde = fresh.hoy;
        return marked(fresh, quien, formatFecha(desde));
      },
      prestamo: (cabeza) => ({ ...cabeza, a: quien, desde }),
    });
  });
  refreshInicio(openLibro());
  return prestamoOf(openLibro());
}

function requireWhole(libro: Libro): void {
  const prestamo = prestamoOf(libro);
  if (!prestamo) return;
  throw new UserError(
    `Este libro ya está prestado a ${prestamo.a} desde el ${formatFecha(prestamo.desde)}.`,
    'PRESTADO',
  );
}

/** Ends the loan without bringing anything back: this book, as it stands, is the only one again. */
export function cancel(): PrestamoVisto | null {
  endLoan('Cancelar el préstamo del libro');
  refreshInicio(openLibro());
  return prestamoOf(openLibro());
}

/** Goes on from the copy that was imported in place of this book's content. */
export function receive({
  aceptar = false,
}: {
  readonly aceptar?: boolean | undefined;
}): LibroDevuelto {
  const operacion = aceptar ? 'Aceptar otra copia del libro' : 'Recibir el libro de vuelta';
  const { nuevos, alterados } = underLock(() => {
    const adopted = adoptContent(operacion, aceptar);
    endLoan(operacion);
    return adopted;
  });
  refreshInicio(openLibro());
  return {
    guardados: nuevos.filter(({ hash, registro }) => hash !== '' && registro !== bitacora.key)
      .length,
    alterados,
    hojas: changesByTab(nuevos),
  };
}

function endLoan(operacion: string): void {
  commit({
    operacion,
    abre: isMark,
    build: (fresh) => marked(fresh),
    prestamo: () => undefined,
  });
}

/** Nobody else writes who has the book. */
const isMark = ({ registro }: Cambio): boolean => registro === 'parametros';

const marked = (fresh: Fresh, a?: string, desde?: string): readonly Cambio[] => {
  const filas = fresh.rows('parametros');
  return [
    ...parameterChange(filas, 'prestado_a', a),
    ...parameterChange(filas, 'prestado_desde', desde),
  ];
};

/** How many rows of each tab the entries touch; what they say of the workbook itself is no row. */
const changesByTab = (asientos: readonly AsientoEscrito[]): LibroDevuelto['hojas'] =>
  [...groupBy(asientos, ({ registro }) => (registro === bitacora.key ? undefined : registro))].map(
    ([registro, own]) => ({
      hoja: requireRegister(registro).title,
      filas: own.reduce((sum, asiento) => sum + cambiosOf(asiento).length, 0),
    }),
  );
