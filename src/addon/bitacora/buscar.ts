// The entries that somebody looks for, newest first, without reading what a hundred thousand of them say.

import { type AsientoDicho, decirAsiento } from '../../domain/asiento-dicho';
import { KEY_JOINT } from '../../domain/register';
import { REGISTERS, registerByKey } from '../../domain/registers';
import { bitacora } from '../../domain/registers/bitacora';
import { type EquipoRow, nombreEnEquipo } from '../../domain/registers/equipo';
import { fold } from '../../domain/texto';
import type { AsientoEscrito } from '../commit/registro-bitacora';
import type { Libro } from '../libro/libro';
import { openLibro } from '../libro/open-libro';
import { enPalabras, resueltos } from './filtros';
import { conCampos, indice } from './indice';
import type { FiltrosDeBitacora } from './pedido';

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
  const batch = candidates.slice(0, mira.clave === undefined ? cuantos : MANY);
  const read = conCampos(sheet, batch);
  let seen = batch[0]?.numero ?? 0;
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
