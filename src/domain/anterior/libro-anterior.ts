// The book of the PAM before this one, as it was handed over: its plan, its reports and its settings, read as the add-on reads its own.

import type { LibroAvance } from '../avance/en-corte';
import type { HojaEntregada } from '../cargue/archivo';
import { ejesDe } from '../ejes';
import { Grafias } from '../grafia';
import { matchHeaders } from '../match-headers';
import { convencionesEnHoja } from '../parse/convencion';
import { escribirCuatrienio, parseCuatrienio } from '../periodo';
import { columnsBy } from '../placed-columns';
import { convencionesIn, readFilas, renglonesDesde } from '../read-filas';
import type { ColumnasDe, Fila, Register } from '../register';
import { type PamRow, pam } from '../registers/pam';
import { parametros } from '../registers/parametros';
import { type SeguimientoRow, seguimiento } from '../registers/seguimiento';
import { fold } from '../texto';
import { unidadesDe } from '../unidades';

export interface LibroAnterior extends Omit<LibroAvance, 'hoy'> {
  readonly vigencias: readonly number[];
  /** "2020-2023" */
  readonly cuatrienio: string;
}
/** Why its results are not of the plan before this one, in a sentence. */
export interface Objecion {
  readonly objecion: string;
}

/** A book of this program as it was handed over, read as the add-on reads its own. */
export interface LibroDelPrograma {
  readonly vigencias: readonly number[];
  /** "2020-2023" */
  readonly cuatrienio: string;
  readonly parametros: readonly Fila[];
  /** The rows of a register, with its names spelt as those that were read before; `named` are those in which the unit of a figure is looked for. */
  readonly filas: <T>(register: Register, named?: readonly Fila[]) => readonly Fila<T>[];
}

/** undefined where it is no book of this program. */
export function leerLibro(hojas: readonly HojaEntregada[]): LibroDelPrograma | undefined {
  const settings = filasDe(hojas, parametros, columnsBy(ejesDe([])));
  // What the row does not say is not this program's present default.
  const text = settings?.find(({ row }) => row.clave === 'cuatrienio')?.row.valor;
  const anos = parseCuatrienio(`${text ?? ''}`);
  if (!settings || !anos || !hasHoja(hojas, pam)) return undefined;
  const columnas = columnsBy(ejesDe(anos));
  const grafias = new Grafias();
  return {
    vigencias: anos,
    cuatrienio: escribirCuatrienio(anos),
    parametros: settings,
    filas: <T>(register: Register, named: readonly Fila[] = []) =>
      grafias.leer(
        register,
        columnas(register),
        filasDe(hojas, register, columnas, named) ?? [],
      ) as readonly Fila<T>[],
  };
}

/** Its acciones that have a código. */
export const planDeLibro = ({ filas }: LibroDelPrograma): readonly Fila<PamRow>[] =>
  filas<PamRow>(pam).filter(({ row }) => row.codigo !== undefined);

export const noEsLibro = (archivo: string): string =>
  `«${archivo}» no es un libro PAM de este programa: le faltan las hojas PAM y Parámetros con su cuatrienio.`;

/** `vigencias` are those of the book that its results are for. */
export function leerAnterior(
  hojas: readonly HojaEntregada[],
  archivo: string,
  vigencias: readonly number[],
): LibroAnterior | Objecion {
  const libro = leerLibro(hojas);
  if (!libro)
    return {
      objecion: `${noEsLibro(archivo)} Si el plan anterior está en otro formato, escriba sus resultados en Caracterización o cárguelos.`,
    };
  const wrong = deOtroCuatrienio(archivo, libro.vigencias, vigencias);
  if (wrong) return { objecion: wrong };
  const known = planDeLibro(libro);
  return {
    pam: known,
    seguimiento: libro.filas<SeguimientoRow>(seguimiento, known as readonly Fila[]),
    actividades: [],
    parametros: libro.parametros,
    vigencias: libro.vigencias,
    cuatrienio: libro.cuatrienio,
  };
}

/** The plan before is the one that ends where this one begins. */
function deOtroCuatrienio(
  archivo: string,
  anos: readonly number[],
  vigencias: readonly number[],
): string | undefined {
  const [first = 0] = vigencias;
  if (anos[anos.length - 1] === first - 1) return undefined;
  const own = escribirCuatrienio(anos);
  const wanted = escribirCuatrienio([first - 4, first - 1]);
  return own === escribirCuatrienio(vigencias)
    ? `«${archivo}» es del mismo cuatrienio que este libro (${own}): escoja el del PAM anterior, ${wanted}.`
    : `«${archivo}» es del cuatrienio ${own}, y el PAM anterior a este es el de ${wanted}: escoja ese libro.`;
}

const hojaDe = (hojas: readonly HojaEntregada[], { title }: Register): HojaEntregada | undefined =>
  hojas.find(({ nombre }) => fold(nombre) === fold(title));

/** Whether the sheet of that name is of the register, and not of somebody's own. */
function hasHoja(hojas: readonly HojaEntregada[], register: Register): boolean {
  const [header = []] = hojaDe(hojas, register)?.celdas ?? [];
  const { indexByKey } = matchHeaders(columnsBy(ejesDe([]))(register), header);
  return register.clave.every((key) => indexByKey[key] !== undefined);
}

/** undefined where there is no such tab; `named` are the rows in which the unit of a figure is looked for. */
function filasDe(
  hojas: readonly HojaEntregada[],
  register: Register,
  columnas: ColumnasDe,
  named: readonly Fila[] = [],
): readonly Fila[] | undefined {
  const [header, ...lines] = hojaDe(hojas, register)?.celdas ?? [];
  if (!header) return undefined;
  const columns = columnas(register);
  const match = matchHeaders(columns, header);
  const renglones = renglonesDesde(2, lines);
  return readFilas(register, columns, match, renglones, {
    convenciones: convencionesIn(columns, match, renglones, convencionesEnHoja),
    unidadDe: unidadesDe(register, (key) => (key === pam.key ? named : [])),
  }).filas;
}
