// What came from other books of the same cuatrienio, as their load left it written, and how acciones were worded before: those books, the
// bitácora of this one. It is kept with the texts of the informe, for it is of the informe alone.

import { groupBy } from '../../domain/group-by';
import { escribirCuatrienio } from '../../domain/periodo';
import type { TextoRow } from '../../domain/registers/textos';
import { readsAlike } from '../../domain/texto';
import type { LibroLeido } from '../libro-leido';
import { JOINT, SECCION_ANTES, SECCION_LIBRO } from './constancia';
import { CLAVE } from './titulo';

export interface LibroTraido {
  readonly archivo: string;
  /** What it brought, and what it says otherwise, a paragraph each. */
  readonly dicho: string;
}
export interface DeOtrosLibros {
  readonly libros: readonly LibroTraido[];
  /** The words of an acción before those it has, the oldest first and each once. */
  readonly antesDe: (codigo: string, ahora: string) => readonly string[];
}

export function deOtrosLibros(libro: LibroLeido): DeOtrosLibros {
  const referencia = escribirCuatrienio(libro.vigencias);
  const own = libro
    .rows<TextoRow>('textos')
    .flatMap(({ row: { documento, referencia: of, seccion = '', texto = '' } }) =>
      documento === CLAVE && of === referencia ? [{ parts: seccion.split(JOINT), texto }] : [],
    );
  const inBooks = own.flatMap(({ parts: [kind, codigo = ''], texto }) =>
    kind === SECCION_ANTES ? [{ codigo, texto }] : [],
  );
  const said = groupBy([...inBooks, ...libro.redaccionesAnteriores()], ({ codigo }) => codigo);
  return {
    libros: own.flatMap(({ parts: [kind, ...archivo], texto }) =>
      kind === SECCION_LIBRO ? [{ archivo: archivo.join(JOINT), dicho: texto }] : [],
    ),
    antesDe: (codigo, ahora) =>
      (said.get(codigo) ?? [])
        .map(({ texto }) => texto)
        .filter(
          (one, i, all) =>
            !readsAlike(one, ahora) && all.findIndex((other) => readsAlike(one, other)) === i,
        ),
  };
}
