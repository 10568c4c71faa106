// What a tab has for a salida: the columns that may leave and its rows with them alone, whoever asks.

import { avance } from '../../domain/avance/avance';
import { ultimoReportado } from '../../domain/avance/ultimo-reportado';
import { formatCorte } from '../../domain/periodo';
import { isPublicable } from '../../domain/publicable';
import type { AnyRow, PlacedColumn, Register, Valor } from '../../domain/register';
import { REGISTERS } from '../../domain/registers';
import { cifrasDe, columnasDeCifras } from '../../domain/salida/cifras';
import {
  type ColumnaDeSalida,
  columnasDeSalida,
  quedanEnLaOficina,
} from '../../domain/salida/columnas';
import { filasDeSalida } from '../../domain/salida/filas';
import { requireCorte } from '../datos/corte-pedido';
import { avanceInput } from '../datos/filas-del-avance';
import type { Libro } from '../libro/libro';
import { settledLibro } from '../libro/open-libro';
import { UserError } from '../user-error';

/** The registers that a salida may be of, in tab order. */
export const CON_SALIDA: readonly Register[] = REGISTERS.filter(isPublicable);

export interface HojaParaSalida {
  readonly registro: string;
  readonly titulo: string;
  readonly columnas: readonly PlacedColumn[];
  /** Columns that never leave, by their labels. */
  readonly quedan: readonly string[];
  /** Columns of free text, in which somebody may be named all the same. */
  readonly porLeer: readonly string[];
  /** A cell a column; blank is null. */
  readonly filas: readonly (readonly (Valor | null)[])[];
}

export function verHoja({ registro }: { readonly registro: string }): HojaParaSalida {
  const register = CON_SALIDA.find(({ key }) => key === registro);
  if (!register)
    throw new UserError(`No hay una hoja «${registro}» de la que se pueda sacar algo.`, 'HOJA');
  return hojaDe(register, settledLibro());
}

export function hojaDe(register: Register, libro: Libro): HojaParaSalida {
  const columnas = columnasDeSalida(register, libro.columnas, REGISTERS);
  const filas = filasDeSalida(register.key, columnas, libro, cifrasEn(register, libro));
  return {
    registro: register.key,
    titulo: register.title,
    columnas: columnas.map(sinTraida),
    quedan: quedanEnLaOficina(register, libro.columnas),
    porLeer: columnas.filter(({ kind }) => kind === 'textoLargo').map(({ label }) => label),
    filas: filas.map((row) => columnas.map(({ key }) => row[key] ?? null)),
  };
}

/** A page is given what it reads and shows a column with, and no more. */
const sinTraida = ({
  traida: _,
  help: _help,
  aliases: _aliases,
  ...column
}: ColumnaDeSalida): PlacedColumn => column;

/** The figures of each acción at the last quarter that somebody reported. */
function cifrasEn(
  { key }: Register,
  libro: Libro,
): ((row: AnyRow) => AnyRow | undefined) | undefined {
  if (columnasDeCifras(key).length === 0) return undefined;
  const input = avanceInput(libro);
  const [first = 0] = libro.vigencias;
  const corte =
    ultimoReportado(input.seguimiento.map(({ row }) => row)) ??
    formatCorte({ vigencia: first, trimestre: 'T1' });
  const { acciones } = avance(input, libro.vigencias, requireCorte(corte, libro));
  const porCodigo = new Map(acciones.map((one) => [one.codigo, cifrasDe(one, corte)]));
  return ({ codigo }) => porCodigo.get(`${codigo}`);
}
