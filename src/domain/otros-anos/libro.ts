// A book of the same cuatrienio as this one, which says other years of it: as it was handed over, and why it may not be put together with
// this one.

import {
  type LibroDelPrograma,
  leerLibro,
  noEsLibro,
  type Objecion,
  planDeLibro,
} from '../anterior/libro-anterior';
import type { HojaEntregada } from '../cargue/archivo';
import { huellaOf } from '../huella';
import { escribirCuatrienio } from '../periodo';
import { type AnyRow, type Fila, keyOf, type Register } from '../register';
import { actas } from '../registers/actas';
import { calendario } from '../registers/calendario';
import { documentos } from '../registers/documentos';
import { evaluaciones } from '../registers/evaluaciones';
import { pam } from '../registers/pam';
import { seguimiento } from '../registers/seguimiento';

export interface LibroHandado {
  readonly hojas: readonly HojaEntregada[];
  readonly archivo: string;
}
/** Registers that are taken from it. */
export const TRAIDOS: readonly Register[] = [
  pam,
  seguimiento,
  evaluaciones,
  actas,
  documentos,
  calendario,
];

export interface LibroDeOtroAno {
  readonly archivo: string;
  readonly rows: (registro: string) => readonly Fila[];
}
interface Destino {
  readonly vigencias: readonly number[];
  readonly rows: (registro: string) => readonly Fila[];
}

/** Those that were handed over, in their order; or what speaks against putting them together, in a sentence. */
export function leerOtrosAnos(
  handados: readonly LibroHandado[],
  destino: Destino,
): readonly LibroDeOtroAno[] | Objecion {
  const libros: LibroDeOtroAno[] = [];
  /** By what they say, under the name of the first that says it. */
  const dichos = new Map<string, string>();
  const own = dichoDe(destino);
  for (const { hojas, archivo } of handados) {
    const read = leerLibro(hojas);
    if (!read) return { objecion: noEsLibro(archivo) };
    const wrong = deOtroCuatrienio(archivo, read, destino.vigencias);
    if (wrong) return { objecion: wrong };
    const libro = conSusFilas(archivo, read);
    const dicho = dichoDe(libro);
    if (dicho === own)
      return {
        objecion: `«${archivo}» es este mismo libro, o una copia suya: escoja los de otros años.`,
      };
    const twin = dichos.get(dicho);
    if (twin !== undefined)
      return {
        objecion:
          twin === archivo
            ? `«${archivo}» está dos veces en la lista: déjelo una sola.`
            : `«${archivo}» dice lo mismo que «${twin}»: es el mismo libro dos veces; deje uno solo.`,
      };
    if ([...dichos.values()].includes(archivo))
      return {
        objecion: `Hay dos libros que se llaman «${archivo}» y no dicen lo mismo: cámbiele el nombre a uno, para que se sepa de cuál salió cada dato.`,
      };
    dichos.set(dicho, archivo);
    libros.push(libro);
  }
  return libros;
}

function conSusFilas(archivo: string, read: LibroDelPrograma): LibroDeOtroAno {
  const plan = planDeLibro(read) as readonly Fila[];
  const all = new Map<string, readonly Fila[]>(
    TRAIDOS.map((register) => [
      register.key,
      register === pam ? plan : read.filas<AnyRow>(register, plan),
    ]),
  );
  return { archivo, rows: (registro) => all.get(registro) ?? [] };
}

function deOtroCuatrienio(
  archivo: string,
  { cuatrienio }: LibroDelPrograma,
  vigencias: readonly number[],
): string | undefined {
  const own = escribirCuatrienio(vigencias);
  return cuatrienio === own
    ? undefined
    : `«${archivo}» es del cuatrienio ${cuatrienio}, y este libro es del ${own}: solo se juntan libros del mismo cuatrienio.`;
}

const IDENTIFICAN: readonly Register[] = [pam, seguimiento, evaluaciones];

/** Of what a book is known by: its plan and what was reported of it, in whatever order they stand. */
function dichoDe(libro: Pick<Destino, 'rows'>): string {
  const told = IDENTIFICAN.map((register) =>
    libro
      .rows(register.key)
      .map(({ row }) => [
        keyOf(register, row) ?? '',
        ...Object.keys(register.columns)
          .filter((key) => !register.columns[key]?.computed)
          .map((key) => row[key] ?? null),
      ])
      .sort((a, b) => `${a[0]}`.localeCompare(`${b[0]}`)),
  );
  return huellaOf(told);
}
