// What is left to do of a change, given the rows as they stand. A cell is written only if it still holds what it held
// before; what holds the new value is done; anything else was written by somebody since, and stays.

import { type Cambio, claveAfter, claveOfCambio, claveOfLine, isByLine } from '../../domain/cambio';
import { type AnyRow, pick } from '../../domain/register';
import type { Escrita } from '../auditoria/al-mismo-tiempo';
import type { Hoja } from '../sheet';
import { labelOf } from './conflicts';
import type { Cambiada, Puesta, RowWrite } from './plan';
import { isSinClave, nombreCon, type Renglon, type Renglones } from './renglones';

/** A change and the row that it is about, by the names that the row has before and after it. */
export interface Objetivo {
  readonly cambio: Cambio;
  /** The row as it stood when the change was decided, where that is known. */
  readonly base?: Renglon | undefined;
  readonly nombre?: string | undefined;
  readonly despues?: string | undefined;
}

export function objetivoOf(hoja: Hoja, filas: Renglones, cambio: Cambio): Objetivo {
  const clave = claveOfCambio(hoja.register, cambio);
  if (cambio.cambio === 'crear') return { cambio, despues: clave };
  const base = isByLine(cambio.clave) ? sinClaveAt(filas, cambio.clave) : filas.get(cambio.clave);
  const nombre = isByLine(cambio.clave) ? base?.nombre : clave;
  if (cambio.cambio === 'borrar') return { cambio, base, nombre };
  const { despues: fields } = cambio;
  const after = base
    ? nombreCon(hoja, base, fields)
    : claveAfter(hoja.register, cambio.clave, fields);
  return { cambio, base, nombre, despues: after ?? nombre };
}

/** A row without a key is known by its line, until it moves: from then on by what it holds. */
const sinClaveAt = (filas: Renglones, clave: string): Renglon | undefined =>
  filas.all.find(({ fila, nombre }) => claveOfLine(fila) === clave && isSinClave(nombre));

/** What is to be written, and what of the change was left as somebody wrote it, in words. */
export interface Restante {
  readonly puesta?: Puesta;
  readonly cambiada?: Cambiada;
  readonly borrada?: Renglon;
  readonly devuelta?: RowWrite;
  readonly conservada?: string;
}

/** `claimed` are the lines of rows alike that other changes of the same reading are about. */
export function restanteOf(
  objetivo: Objetivo,
  hoja: Hoja,
  filas: Renglones,
  claimed: Set<number>,
): Restante {
  const { cambio } = objetivo;
  const fila = filaOf(objetivo, filas, claimed);
  if (cambio.cambio === 'crear') return fila ? blanksOf(cambio.row, fila, hoja) : created(cambio);
  if (cambio.cambio === 'borrar') return fila ? deletion(objetivo, cambio, fila, hoja) : {};
  if (!fila)
    return {
      conservada: `${named(hoja, cambio.clave)}: alguien quitó la fila.`,
    };
  if (filas.isRepeated(fila.nombre) && !isSinClave(fila.nombre))
    return {
      conservada: `${named(hoja, cambio.clave)}: hay varias filas con esa clave.`,
    };
  const open = Object.keys(cambio.despues).filter((key) => fila.row[key] !== cambio.despues[key]);
  const free = open.filter((key) => isUntouched(objetivo, cambio.antes, fila, key));
  const kept = open.filter((key) => !free.includes(key));
  return {
    ...(free.length > 0 && {
      cambiada: {
        line: fila.fila,
        was: fila,
        fields: pick(cambio.despues, free),
      },
    }),
    ...(kept.length > 0 && {
      conservada: keptIn(hoja, cambio.clave, kept),
    }),
  };
}

function filaOf(
  { base, nombre = '', despues = '' }: Objetivo,
  filas: Renglones,
  claimed: Set<number>,
): Renglon | undefined {
  // Rows without a key may be alike: one that has got its own is not taken for the other.
  if (!isSinClave(nombre)) return filas.get(nombre) ?? filas.get(despues);
  return filas.get(despues) ?? filas.claim(nombre, base?.fila, claimed);
}

const created = ({ row }: Extract<Cambio, { cambio: 'crear' }>): Restante => ({
  puesta: { fields: row },
});

/** A new row that is there already, half written or typed by somebody: its blanks are filled. */
function blanksOf(row: AnyRow, fila: Renglon, hoja: Hoja): Restante {
  const isBlank = (key: string): boolean =>
    fila.row[key] === undefined && fila.ilegible?.[key] === undefined;
  const given = Object.keys(row).filter((key) => row[key] !== undefined);
  const missing = given.filter(isBlank);
  const kept = given.filter((key) => !isBlank(key) && fila.row[key] !== row[key]);
  return {
    ...(missing.length > 0 && {
      cambiada: { line: fila.fila, was: fila, fields: pick(row, missing) },
    }),
    ...(kept.length > 0 && {
      conservada: `${named(hoja, fila.nombre)}: alguien escribió la misma fila y se conservó lo suyo en ${labels(hoja, kept)}.`,
    }),
  };
}

function deletion(
  objetivo: Objetivo,
  { clave, antes }: Extract<Cambio, { cambio: 'borrar' }>,
  fila: Renglon,
  hoja: Hoja,
): Restante {
  const isSame = Object.keys({ ...fila.row, ...fila.ilegible, ...antes }).every((key) =>
    isUntouched(objetivo, antes, fila, key),
  );
  return isSame
    ? { borrada: fila }
    : {
        conservada: `${named(hoja, clave)}: no se borró la fila, porque alguien la cambió.`,
      };
}

/** What somebody typed in the row just before it was written or deleted, given back. */
export function devueltaOf(
  { cambio, base, nombre, despues }: Objetivo,
  hoja: Hoja,
  filas: Renglones,
  escritas: readonly Escrita[],
): Restante {
  if (cambio.cambio === 'crear') return {};
  const own = escritas.filter(
    ({ registro, clave, fila }) =>
      registro === cambio.registro &&
      (clave === nombre ||
        // A key that was typed over is known by its line.
        (cambio.cambio === 'borrar' && fila === base?.fila && !filas.get(clave))),
  );
  const typed = Object.fromEntries(own.map(({ columna, valor }) => [columna, valor ?? undefined]));
  const fila = filas.get(nombre ?? '') ?? filas.get(despues ?? '');
  if (cambio.cambio === 'borrar') {
    if (fila || own.length === 0) return {};
    const conservada = `${named(hoja, cambio.clave)}: no se borró la fila, porque alguien la cambió.`;
    return { puesta: { fields: { ...cambio.antes, ...typed } }, conservada };
  }
  const { antes, despues: fields } = cambio;
  const over = Object.keys(typed).filter(
    (key) =>
      key in fields &&
      fila?.row[key] === fields[key] &&
      ![fields[key], antes[key]].includes(typed[key]),
  );
  if (!fila || over.length === 0) return {};
  return {
    devuelta: { line: fila.fila, fields: pick(typed, over) },
    conservada: keptIn(hoja, cambio.clave, over),
  };
}

/** Whether a cell holds what it held before: the value, and the text that could not be read as one. */
function isUntouched(
  { base }: Objetivo,
  antes: AnyRow,
  { row, ilegible }: Renglon,
  key: string,
): boolean {
  return row[key] === antes[key] && (!base || ilegible?.[key] === base.ilegible?.[key]);
}

const keptIn = (hoja: Hoja, clave: string, keys: readonly string[]): string =>
  `${named(hoja, clave)}: se conservó lo que otra persona escribió en ${labels(hoja, keys)}.`;

const named = ({ register }: Hoja, nombre: string): string =>
  `${register.title}${isSinClave(nombre) ? '' : ` ${nombre}`}`;

const labels = (hoja: Hoja, keys: readonly string[]): string =>
  keys.map((key) => `«${labelOf(hoja, key)}»`).join(', ');
