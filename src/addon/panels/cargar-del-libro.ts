// What the panel «Cargar» shows: the registers there are, and a table as it would be loaded.

import { deQueRegistro, type Reconocido } from '../../domain/cargue/de-que-registro';
import type { HojaVista } from '../../domain/cargue/filas-por-hoja';
import type { Visto } from '../../domain/cargue/visto';
import { parecido } from '../../domain/parecido';
import { isTyped, type PlacedColumn, type Register } from '../../domain/register';
import { REGISTERS } from '../../domain/registers';
import { allAsientos, bitacoraSheet } from '../commit/registro-bitacora';
import type * as Cargado from '../datos/cargado';
import { cargue } from '../datos/cargue';
import type { CarguePedido } from '../datos/cargue-pedido';
import { type Libro, requireRegister } from '../libro/libro';
import { openLibro } from '../libro/open-libro';
import type { Nombre } from '../trabajos/cursores';
import { UserError } from '../user-error';
import { apart, type BorradorLocal, readLocals } from './borrador-local';
import { type BorradorDeCargue, DRAFT } from './cargar-pedido';
import { goTo } from './verificar';

declare function require(path: '../datos/cargado'): typeof Cargado;

export interface RegistroCargable {
  readonly registro: string;
  readonly titulo: string;
}
export interface CargarPanel {
  readonly registros: readonly RegistroCargable[];
  /** What the person had brought when the panel closed. */
  readonly borrador: BorradorDeCargue | null;
  /** Of which window that one is; '' when there is none. */
  readonly borradorDe: string;
  /** Seconds since it was kept. */
  readonly borradorHace: number;
  /** What is on the screen of other windows, or waits since before, the newest first. */
  readonly otrosBorradores: readonly BorradorLocal<BorradorDeCargue>[];
}
export interface ColumnaCargable {
  readonly columna: string;
  readonly titulo: string;
}
export interface CargueVisto {
  /** Of which register it was taken to be, where nobody said. */
  readonly reconocido: Reconocido | null;
  /** null where it is of none that is known: whoever brings it says which. */
  readonly vista: Cargado.CargueResult | null;
  /** Those of the register that a header can be assigned to. */
  readonly columnas: readonly ColumnaCargable[];
  /** The columns that a header nobody knows may mean, by what it says. */
  readonly parecidas: { readonly [encabezado: string]: string };
  /** The column of the códigos that rows without one may get; null where the register gives none. */
  readonly codigo: string | null;
  /** Those of what was brought, where there are several. */
  readonly hojas: readonly HojaVista[];
  /** Columns of the key that the table lacks: all its rows may say the same. */
  readonly faltan: readonly ColumnaCargable[];
  /** With which the load says that it was seen so. */
  readonly visto: Visto;
  /** By this name the load tells how far it is. */
  readonly trabajo: Nombre | null;
}

const CARGABLES = REGISTERS.filter(isTyped);

export function open(): CargarPanel {
  const { propio, otros } = keptOf(readLocals<BorradorDeCargue>(DRAFT));
  return {
    registros: CARGABLES.map(({ key, title }) => ({ registro: key, titulo: title })),
    borrador: propio?.borrador ?? null,
    borradorDe: propio?.ventana ?? '',
    borradorHace: propio?.hace ?? 0,
    otrosBorradores: otros,
  };
}

type Kept = readonly BorradorLocal<BorradorDeCargue>[];

/** A load that is done is nobody's to go on writing: it is shown again at once, to be seen or taken back, while nothing was brought since. */
function keptOf(kept: Kept): ReturnType<typeof apart<BorradorDeCargue>> {
  const [newest] = kept;
  const brought = kept.filter(({ borrador }) => borrador.traido);
  return newest && !newest.borrador.traido ? { propio: newest, otros: brought } : apart(brought);
}

/** A table as it would be loaded; without a register, in that which its headers are of. */
export function look(asked: CarguePedido): CargueVisto {
  const libro = openLibro();
  const reconocido = asked.registro === '' ? recognised(asked, libro) : null;
  const registro = reconocido?.registro ?? asked.registro;
  if (registro === '') return UNKNOWN;
  const pedido = { ...asked, registro };
  const { vista, visto, trabajo, hojas } = require('../datos/cargado').preview(
    pedido,
    cargue,
    libro,
  );
  const register = requireRegister(vista.registro);
  const columns = libro.columnas(register).filter(({ computed }) => !computed);
  const free = columns.filter(({ key }) => !vista.columnas.some(({ columna }) => columna === key));
  return {
    reconocido,
    vista,
    columnas: columns.map(named),
    parecidas: likely(vista.noLeidas, free),
    codigo: register.propone ? (register.clave[0] ?? null) : null,
    hojas,
    faltan: lacking(register, free, vista, asked),
    visto,
    trabajo,
  };
}

/** Goes to the first row that a cargue wrote and that is still there; answers with what keeps it from being seen, or ''. */
export function goToCargue(cargue: string): { readonly aviso: string } {
  const libro = openLibro();
  const [first] = allAsientos(bitacoraSheet(libro.ss)).filter((one) => one.cargue === cargue);
  if (!first) throw new UserError(`No hay un cargue «${cargue}» en la bitácora.`, 'CARGUE');
  const { registro, clave } = first;
  return goTo({ registro, fila: 1, clave });
}

const UNKNOWN: CargueVisto = {
  reconocido: null,
  vista: null,
  columnas: [],
  parecidas: {},
  codigo: null,
  hojas: [],
  faltan: [],
  visto: {},
  trabajo: null,
};

function recognised({ hojas, celdas = [] }: CarguePedido, libro: Libro): Reconocido | null {
  const active = CARGABLES.find(({ title }) => title === libro.ss.getActiveSheet().getName());
  const brought = hojas ?? [{ nombre: '', celdas }];
  return deQueRegistro(brought, CARGABLES, libro, active?.key) ?? null;
}

const named = ({ key, label }: PlacedColumn): ColumnaCargable => ({ columna: key, titulo: label });

function likely(
  headers: readonly string[],
  free: readonly PlacedColumn[],
): CargueVisto['parecidas'] {
  const labels = free.map(({ label }) => label);
  return Object.fromEntries(
    headers.flatMap((header) => {
      const found = parecido(header, labels);
      const column = free.find(({ label }) => label === found);
      return column ? [[header, column.key]] : [];
    }),
  );
}

/**
 * Those that the load misses, and those of which its bearer said something already, which may be said anew. A key of one column names a
 * row alone: in it no two say the same.
 */
const lacking = (
  { clave }: Register,
  free: readonly PlacedColumn[],
  { observaciones }: Cargado.CargueResult,
  { valores = {} }: CarguePedido,
): readonly ColumnaCargable[] => {
  const missed = observaciones.flatMap(({ codigo, columna = '' }) =>
    codigo === 'COLUMNA_CLAVE_AUSENTE' ? columna : [],
  );
  const asked = free.filter(({ key }) => missed.includes(key) || key in valores);
  return clave.length === 1 ? [] : asked.filter(({ key }) => clave.includes(key)).map(named);
};
