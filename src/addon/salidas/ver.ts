// What the panel «Salidas» shows, and a salida carried out. Read when it is asked for (aparte.ts).

import { quisoDecir } from '../../domain/parecido';
import type { Fila, Kind, Valor } from '../../domain/register';
import type { SalidaRow } from '../../domain/registers/salidas';
import { columnasDeSalida, quedanEnLaOficina } from '../../domain/salida/columnas';
import { celdasDe } from '../../domain/salida/escrita';
import { filasLeidas } from '../../domain/salida/filas';
import { type FormatoDeSalida, formatoLeido } from '../../domain/salida/formatos';
import { erroresDe, leerSalida } from '../../domain/salida/leer';
import { tablaDe } from '../../domain/salida/tabla';
import { fold } from '../../domain/texto';
import type { Libro } from '../libro/libro';
import { openLibro, settledLibro } from '../libro/open-libro';
import { apart, type BorradorLocal, readLocals } from '../panels/borrador-local';
import { UserError } from '../user-error';
import { CON_SALIDA, hojaDe } from './hoja';
import { type BorradorDeSalida, NOMBRE_DE_BORRADOR } from './pedido';

/** One of those that are kept. */
export interface SalidaVista {
  readonly codigo: string;
  readonly nombre: string;
  readonly paraQuien: string;
  /** Name of its tab. */
  readonly hoja: string;
  readonly columnas: number;
  readonly formato: FormatoDeSalida;
  /** What keeps it from leaving, in words. */
  readonly reparos: readonly string[];
  readonly leida: Fila;
}
export interface SalidasPanel {
  readonly salidas: readonly SalidaVista[];
  readonly hojas: readonly { readonly registro: string; readonly titulo: string }[];
  /** What the person was writing when the panel closed, and of which window it is. */
  readonly borrador: BorradorDeSalida | null;
  readonly borradorDe: string;
  readonly otrosBorradores: readonly BorradorLocal<BorradorDeSalida>[];
}

export function openSalidas(): SalidasPanel {
  const libro = openLibro();
  const { propio, otros } = apart(readLocals<BorradorDeSalida>(NOMBRE_DE_BORRADOR));
  return {
    salidas: libro.typed('salidas').map((fila) => vistaDe(fila, libro)),
    hojas: CON_SALIDA.map(({ key, title }) => ({ registro: key, titulo: title })),
    borrador: propio?.borrador ?? null,
    borradorDe: propio?.ventana ?? '',
    otrosBorradores: otros,
  };
}

function vistaDe(fila: Fila, libro: Libro): SalidaVista {
  const row: SalidaRow = fila.row;
  const register = CON_SALIDA.find(({ title }) => title === row.registro);
  const lectura =
    register &&
    leerSalida(celdasDe(row), {
      titulo: register.title,
      columnas: columnasDeSalida(register, libro.columnas, CON_SALIDA),
      quedan: quedanEnLaOficina(register, libro.columnas),
      // What the rows say is looked at when it is opened.
      valores: () => undefined,
    });
  return {
    codigo: row.codigo ?? '',
    nombre: row.nombre ?? '(sin nombre)',
    paraQuien: row.paraQuien ?? '',
    hoja: row.registro ?? '',
    columnas: lectura?.leida.columnas.length ?? 0,
    formato: formatoLeido(row.formato),
    reparos: lectura
      ? erroresDe(lectura).map(({ mensaje }) => mensaje)
      : ['No dice de qué hoja es: escójala.'],
    leida: fila,
  };
}

/** A salida carried out. */
export interface SalidaHecha {
  readonly codigo: string;
  readonly nombre: string;
  readonly paraQuien: string;
  readonly formato: FormatoDeSalida;
  readonly columnas: readonly {
    readonly titulo: string;
    readonly columna: {
      readonly key: string;
      readonly label: string;
      readonly kind: Kind;
      readonly width?: number;
    };
  }[];
  readonly filas: readonly (readonly (Valor | null)[])[];
  /** What to look at in it, in words. */
  readonly advertencias: readonly string[];
  readonly porLeer: readonly string[];
  readonly hoy: string;
}

export function hacerSalida({ nombre }: { readonly nombre: string }): SalidaHecha {
  const libro = settledLibro();
  const row = requireSalida(libro, nombre);
  const register = CON_SALIDA.find(({ title }) => title === row.registro);
  if (!register) throw new UserError(`La salida «${row.nombre}» no dice de qué hoja es.`, 'SALIDA');
  const hoja = hojaDe(register, libro);
  const filas = filasLeidas(hoja);
  const lectura = leerSalida(celdasDe(row), {
    ...hoja,
    valores: (key) => filas.flatMap((one) => one[key] ?? []),
  });
  const wrong = erroresDe(lectura);
  if (wrong.length > 0 || lectura.leida.columnas.length === 0)
    throw new UserError(
      `La salida «${row.nombre}» no se puede hacer así: corríjala en «Salidas…».`,
      'SALIDA_CON_REPAROS',
      wrong.length > 0 ? wrong.map(({ mensaje }) => mensaje) : ['No dice qué columnas salen.'],
    );
  const tabla = tablaDe(lectura.leida, filas);
  return {
    codigo: row.codigo ?? '',
    nombre: row.nombre ?? '',
    paraQuien: row.paraQuien ?? '',
    formato: formatoLeido(row.formato),
    columnas: tabla.columnas,
    filas: tabla.filas,
    advertencias: lectura.reparos.map(({ mensaje }) => mensaje),
    porLeer: tabla.columnas
      .filter(({ columna }) => hoja.porLeer.includes(columna.label))
      .map(({ columna }) => columna.label),
    hoy: libro.hoy,
  };
}

function requireSalida(libro: Libro, nombre: string): SalidaRow {
  const rows = libro.typed('salidas').map(({ row }): SalidaRow => row);
  const wanted = fold(nombre);
  const found = rows.find((row) =>
    [row.nombre, row.codigo].some((name) => name !== undefined && fold(name) === wanted),
  );
  if (found) return found;
  const names = rows.flatMap((row) => row.nombre ?? []);
  throw new UserError(
    names.length === 0
      ? `No hay una salida «${nombre}»: el libro todavía no tiene ninguna. Se hacen en «Salidas…».`
      : `No hay una salida «${nombre}».${quisoDecir(nombre, names)} Son: ${names.join(', ')}.`,
    'SALIDA_INEXISTENTE',
  );
}
