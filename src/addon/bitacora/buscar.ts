// The entries that somebody looks for, newest first, without reading what a hundred thousand of them say: all but the last columns
// in one read tell which they are, and what those say is read in a few more.

import { type AsientoDicho, decirAsiento } from '../../domain/asiento-dicho';
import { formatFecha } from '../../domain/formato';
import { parseCelda } from '../../domain/parse';
import { columnsOf, labelOf } from '../../domain/placed-columns';
import { KEY_JOINT, type Register } from '../../domain/register';
import { REGISTERS, registerByKey } from '../../domain/registers';
import { bitacora } from '../../domain/registers/bitacora';
import { type EquipoRow, nombreEnEquipo } from '../../domain/registers/equipo';
import { fold } from '../../domain/texto';
import { withoutApostrofo } from '../cells';
import {
  type AsientoEscrito,
  bitacoraSheet,
  joined,
  KEYS,
  type Renglon,
  renglonesOf,
  type Tramo,
  wholeTramo,
} from '../commit/registro-bitacora';
import { type Libro, requireRegister } from '../libro/libro';
import { openLibro } from '../libro/open-libro';
import { UserError } from '../user-error';
import type { FiltrosDeBitacora } from './pedido';
import { type Seleccion, seleccionada } from './seleccion';

export interface PaginaDeBitacora {
  readonly asientos: readonly AsientoDicho[];
  /** What was looked for, in words: «PAM A07, Meta 2026»; '' where it is all. */
  readonly de: string;
  /** The same as it is asked for again: what was selected may not be any more. */
  readonly filtros: FiltrosDeBitacora;
  /** From which entry on the next page looks; undefined where there is none. */
  readonly antes?: number;
  /** How many entries the bitácora has. */
  readonly total: number;
  /** The tabs of which it tells. */
  readonly registros: readonly { readonly registro: string; readonly titulo: string }[];
}

const CUANTOS = 20;

export function buscarAsientos(pedido: FiltrosDeBitacora = {}): PaginaDeBitacora {
  const libro = openLibro();
  const filtros = resueltos(libro, pedido);
  const { sheet, asientos } = indice(libro);
  const mira = miraDe(filtros);
  const isAsked = filtrar(libro, filtros);
  const { antes = Infinity, cuantos = CUANTOS } = filtros;
  const candidates = asientos
    .filter((asiento) => asiento.numero < antes && isAsked(asiento))
    .reverse();
  const found: AsientoDicho[] = [];
  const { from, all } = batch(candidates, mira.clave === undefined ? cuantos : MANY);
  const read = conCampos(sheet, all);
  let seen = from;
  const equipo = libro.rows<EquipoRow>('equipo').map(({ row }) => row);
  const conNombre = (asiento: AsientoEscrito): AsientoEscrito => ({
    ...asiento,
    quien: nombreEnEquipo(equipo, asiento.quien) || asiento.quien,
  });
  for (const asiento of read) {
    if (found.length === cuantos) break;
    seen = asiento.numero;
    const dicho = decirAsiento(conNombre(asiento), registerByKey(asiento.registro), mira);
    if (dicho) found.push(dicho);
  }
  const isMore = candidates.some(({ numero }) => numero < seen);
  return {
    asientos: found,
    de: enPalabras(filtros),
    filtros,
    total: libro.estado.numero,
    registros: REGISTERS.filter(({ key }) => key !== bitacora.key).map(({ key, title }) => ({
      registro: key,
      titulo: title,
    })),
    ...(isMore && { antes: seen }),
  };
}

/** Entries of which what they say is read at once where it tells whether they are looked for. */
const MANY = 400;

const batch = (candidates: readonly AsientoEscrito[], most: number) => {
  const all = candidates.slice(0, most);
  return { all, from: all[0]?.numero ?? 0 };
};

type Sheet = ReturnType<typeof bitacoraSheet>;
const CAMPOS = KEYS.indexOf('campos');
const LABELS = columnsOf(bitacora).map(({ label }) => label);

/** Every entry, without what it says; with it where somebody moved the columns. */
function indice({ ss, estado }: Libro): {
  readonly sheet: Sheet | undefined;
  readonly asientos: readonly AsientoEscrito[];
} {
  const sheet = bitacoraSheet(ss);
  const cells = sheet.getRange(1, 1, sheet.getDataRange().getNumRows(), CAMPOS).getValues();
  const isLaidOut = LABELS.slice(0, CAMPOS).every(
    (label, k) => String(cells[0]?.[k] ?? '').trim() === label,
  );
  const tramo: Tramo = isLaidOut
    ? { first: 1, cells, at: KEYS.map((_, k) => k) }
    : wholeTramo(sheet);
  const known = renglonesOf(tramo).filter(({ numero }) => numero <= estado.numero);
  return { sheet: isLaidOut ? sheet : undefined, asientos: joined(known) };
}

/** How many reads what they say takes at most. */
const READS = 2;

function conCampos(
  sheet: Sheet | undefined,
  asientos: readonly AsientoEscrito[],
): readonly AsientoEscrito[] {
  if (!sheet || asientos.length === 0) return asientos;
  const lines = asientos.flatMap(({ renglones }) => renglones.map(({ line }) => line));
  const campos = new Map<number, string>();
  for (const [first, last] of tramosDe(lines, READS))
    sheet
      .getRange(first, CAMPOS + 1, last - first + 1, 1)
      .getValues()
      .forEach(([cell], i) => {
        campos.set(first + i, String(cell ?? ''));
      });
  return asientos.map((asiento) => {
    const text = ({ line }: Renglon): string => withoutApostrofo(campos.get(line) ?? '');
    return { ...asiento, campos: asiento.renglones.map(text).join('') };
  });
}

/** Lines in `most` runs, cut where most lie between two of them. */
export function tramosDe(
  lines: readonly number[],
  most: number,
): readonly (readonly [number, number])[] {
  const sorted = [...new Set(lines)].sort((a, b) => a - b);
  const gaps = sorted
    .map((line, i) => ({ i, gap: i === 0 ? 0 : line - (sorted[i - 1] ?? 0) }))
    .filter(({ gap }) => gap > 1)
    .sort((a, b) => b.gap - a.gap)
    .slice(0, most - 1)
    .map(({ i }) => i);
  const starts = [0, ...gaps].sort((a, b) => a - b);
  return starts.map((start, k) => {
    const end = (starts[k + 1] ?? sorted.length) - 1;
    return [sorted[start] ?? 1, sorted[end] ?? 1] as const;
  });
}

/** What is asked for with the names that the workbook gives it. */
function resueltos(libro: Libro, pedido: FiltrosDeBitacora): FiltrosDeBitacora {
  const { seleccion, celda, ...others } = pedido;
  const rest: FiltrosDeBitacora = {
    ...others,
    ...(celda !== undefined && celdaDe(libro, celda)),
    ...(seleccion && deLaSeleccion(seleccionada(libro), seleccion)),
  };
  const { registro, fila, columna } = rest;
  const [desde, hasta] = [diaDe(rest.desde), diaDe(rest.hasta)];
  if (desde !== undefined && hasta !== undefined && desde > hasta)
    throw new UserError(
      `La primera fecha (${formatFecha(desde)}) es posterior a la última (${formatFecha(hasta)}).`,
      'FECHA',
    );
  const dias = { ...(desde !== undefined && { desde }), ...(hasta !== undefined && { hasta }) };
  if (registro === undefined) {
    if (fila === undefined && columna === undefined) return { ...rest, ...dias };
    throw new UserError('Diga de qué hoja es la fila o la columna.', 'REGISTRO');
  }
  const register = registerNamed(registro);
  return {
    ...rest,
    ...dias,
    registro: register.key,
    ...(columna !== undefined && { columna: columnaNamed(libro, register, columna) }),
  };
}

/** «pam A07 Meta 2026»: the header of a column may have several words, and so may a key. */
function celdaDe(libro: Libro, celda: string): FiltrosDeBitacora {
  const [registro = '', ...words] = celda.split(/\s+/);
  const register = registerNamed(registro);
  const columns = libro.columnas(register);
  for (let n = words.length - 1; n > 0; n--) {
    const [fila, said] = [words.slice(0, -n).join(' '), fold(words.slice(-n).join(' '))];
    const named = columns.find(({ key, label }) => fold(key) === said || fold(label) === said);
    if (named && fila !== '') return { registro: register.key, fila, columna: named.key };
  }
  throw new UserError(
    `«${celda}» no dice una celda: escriba el registro, el código de la fila y el encabezado de la columna («pam A07 Meta 2026»).`,
    'CELDA',
  );
}

/** A day as a person writes it. */
function diaDe(texto: string | undefined): string | undefined {
  if (texto === undefined || texto.trim() === '') return undefined;
  const read = parseCelda({ label: '', kind: 'fecha' }, texto);
  if ('ok' in read && typeof read.ok === 'string') return read.ok;
  throw new UserError(`«${texto}» no es una fecha: escriba el día como dd/mm/aaaa.`, 'FECHA');
}

/** By its key, or by the title of its tab. */
function registerNamed(registro: string): Register {
  const named = REGISTERS.find(
    ({ key, title }) => fold(key) === fold(registro) || fold(title) === fold(registro),
  );
  return named ?? requireRegister(registro);
}

export function columnaNamed(libro: Libro, register: Register, columna: string): string {
  const named = libro
    .columnas(register)
    .find(({ key, label }) => fold(key) === fold(columna) || fold(label) === fold(columna));
  if (named) return named.key;
  throw new UserError(
    `La hoja «${register.title}» no tiene una columna «${columna}». Escriba su encabezado.`,
    'COLUMNA',
  );
}

function deLaSeleccion(
  { registro, fila, columna }: Seleccion,
  que: 'celda' | 'fila',
): FiltrosDeBitacora {
  return { registro, fila, ...(que === 'celda' && columna !== undefined && { columna }) };
}

/** A key as somebody types it, its parts with or without what joins them. */
const suelta = (clave: string): string => fold(clave.split(KEY_JOINT).join(' '));

function miraDe({ fila, columna }: FiltrosDeBitacora) {
  const wanted = fila === undefined ? undefined : suelta(fila);
  return {
    clave: wanted === undefined ? undefined : (clave: string) => suelta(clave) === wanted,
    columna,
  };
}

/** Whether what an entry is besides what it says lets it be looked for; several new rows stand in one entry, which must be read. */
function filtrar(
  libro: Libro,
  { registro, fila, persona, operacion, cargue, desde, hasta }: FiltrosDeBitacora,
): (asiento: AsientoEscrito) => boolean {
  const wanted = fila === undefined ? undefined : suelta(fila);
  const personas = persona === undefined ? undefined : nombresDe(libro, persona);
  const has = (text: string, part: string | undefined): boolean =>
    part === undefined || fold(text).includes(fold(part));
  return (asiento) => {
    const dia = asiento.momento.slice(0, 'aaaa-mm-dd'.length);
    return (
      (registro === undefined || asiento.registro === registro) &&
      (wanted === undefined || isOfSeveral(asiento) || suelta(asiento.clave) === wanted) &&
      (personas?.some((one) => has(asiento.quien, one)) ?? true) &&
      has(asiento.operacion, operacion) &&
      (cargue === undefined || fold(asiento.cargue) === fold(cargue)) &&
      (desde === undefined || dia >= desde) &&
      (hasta === undefined || dia <= hasta)
    );
  };
}

const SEVERAL = /^\d+ filas$/;
const isOfSeveral = ({ cambio, clave }: AsientoEscrito): boolean =>
  cambio === 'crear' && SEVERAL.test(clave);

/** The bitácora knows somebody by their account: a name of Equipo is looked for by its correo as well. */
function nombresDe(libro: Libro, persona: string): readonly string[] {
  const correos = libro
    .rows<EquipoRow>('equipo')
    .filter(({ row }) => fold(row.nombre ?? '').includes(fold(persona)))
    .flatMap(({ row }) => row.correo ?? []);
  return [persona, ...correos];
}

function enPalabras(filtros: FiltrosDeBitacora): string {
  const { registro, fila, columna, persona, operacion, cargue, desde, hasta } = filtros;
  const register = registro === undefined ? undefined : registerByKey(registro);
  const label = columna === undefined ? '' : labelIn(register, columna);
  return [
    [register?.title ?? '', fila ?? ''].join(' ').trim(),
    label,
    persona && `de ${persona}`,
    operacion && `«${operacion}»`,
    cargue && `cargue ${cargue}`,
    desde && `desde el ${formatFecha(desde)}`,
    hasta && `hasta el ${formatFecha(hasta)}`,
  ]
    .filter(Boolean)
    .join(', ');
}

const labelIn = (register: Register | undefined, columna: string): string =>
  register ? labelOf(register, columna) : columna;
