// Rows completed by hand in a numbered register get their Código: the one thing that verifying writes
// in what people type.

import { type Cambio, claveOfLine, isByLine } from '../../domain/cambio';
import { type Fila, keyOf, type Register } from '../../domain/register';
import { loQuePide } from '../../domain/validate';
import { commit } from '../commit/commit';
import type { Libro } from '../libro/libro';
import { type Hoja, isUnread } from '../sheet';

/** Gives the codes that are missing and answers how many; nobody waits for the lock when there are none. */
export function assignCodigos(libro: Libro, registers: readonly Register[]): number {
  const lacking = registers.filter(({ key }) => uncoded(libro.hoja(key)).length > 0);
  if (lacking.length === 0) return 0;
  const { cambios } = commit({
    operacion: 'Asignar códigos',
    abre: isOnlyCodigo,
    build: (fresh) =>
      lacking.flatMap((register) =>
        uncoded(fresh.hoja(register.key)).map(({ fila }): Cambio => {
          const codigo = fresh.nextCodigo(register.key);
          const despues = { [codeOf(register)]: codigo };
          const clave = claveOfLine(fila);
          return { registro: register.key, cambio: 'modificar', clave, antes: {}, despues };
        }),
      ),
  });
  libro.forget();
  return cambios.length;
}

/** A row typed whole may be closed already: its código is given all the same. */
const isOnlyCodigo = (cambio: Cambio): boolean =>
  cambio.cambio === 'modificar' && isByLine(cambio.clave);

const codeOf = ({ clave }: Register): string => clave[0] ?? '';

/** Complete rows with a blank code; none in a tab whose code column is gone or twice. */
function uncoded(hoja: Hoja): readonly Fila[] {
  const { register, match, filas } = hoja;
  const code = codeOf(register);
  const isBroken = match.missingKeys.includes(code) || match.repeated.has(code);
  if (!register.numera || register.hidden || isBroken) return [];
  const pide = loQuePide(register, hoja.columns);
  return filas.filter(
    ({ fila, row }) =>
      keyOf(register, row) === undefined &&
      !isUnread(hoja, fila, code) &&
      pide(row).every((key) => row[key] !== undefined),
  );
}
