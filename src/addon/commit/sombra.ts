// What was last audited, register by register: a column of _sombra and the entries of the bitácora since.
// Where either was lost or altered nothing can be told, and the sombra is made again from the tabs.

import { type AnyRow, hasPersonal, type Register, type Valor } from '../../domain/register';
import {
  auditedKeys,
  decodeSombra,
  encodeSombra,
  type Filas,
  replay,
  withMarks,
  withMarksSince,
} from '../../domain/sombra';
import type { Libro } from '../libro/libro';
import { sealedForm, sha256 } from './chain';
import { type AsientoEscrito, bitacoraSheet, readAsientos } from './registro-bitacora';
import { type Columna, readColumnas, writeFotos } from './sombra-tab';

/** The last audited state of one register. */
export interface Sombra {
  readonly columna: Columna;
  readonly rows: Filas;
  /** Whether it was kept before some column of it was personal. */
  readonly isOlder: boolean;
  /** Characters of the whole bitácora since its column was written. */
  readonly since: number;
  /** Entries of its own since. */
  readonly ownSince: number;
}

/** Characters of an entry besides what changed: who, when, which row. */
const ENTRY = 200;

/** What is known of the registers asked for; a register that is lost or damaged is not in the answer. */
export function readSombras(
  libro: Libro,
  registers: readonly Register[],
): ReadonlyMap<string, Sombra> {
  const [only] = registers.length === 1 ? registers : [];
  const columnas = readColumnas(libro.ss, only?.key);
  const asked = new Set(registers.map(({ key }) => key));
  const sound = columnas.filter(
    ({ registro, texto }) => asked.has(registro) && texto !== undefined,
  );
  const asientos = asientosSince(libro, sound);
  if (!asientos) return new Map();
  const sombras = new Map<string, Sombra>();
  for (const register of registers) {
    const columna = sound.find(({ registro }) => registro === register.key);
    if (!columna) continue;
    const since = asientos.filter(({ numero }) => numero > columna.meta.numero);
    const own = since.filter(({ registro }) => registro === register.key);
    const kept = replay(register, decodeSombra(register, columna.texto ?? ''), own);
    const rows = hasPersonal(register)
      ? withMarksSince(register, kept, markerOf(columna.meta.sal))
      : kept;
    const isOlder = rows !== kept;
    const length = since.reduce((sum, { campos }) => sum + ENTRY + campos.length, 0);
    sombras.set(register.key, { columna, rows, isOlder, since: length, ownSince: own.length });
  }
  return sombras;
}

/** The entries since the oldest column; undefined when they do not follow from it to the head of the chain. */
function asientosSince(
  { ss, estado }: Libro,
  columnas: readonly Columna[],
): readonly AsientoEscrito[] | undefined {
  const [oldest] = columnas.map(({ meta }) => meta).sort((a, b) => a.numero - b.numero);
  if (!oldest) return [];
  if (oldest.numero === estado.numero) return oldest.hash === estado.hash ? [] : undefined;
  if (oldest.numero > estado.numero) return undefined;
  const asientos = readAsientos(bitacoraSheet(ss), {
    primero: oldest.numero + 1,
    ultimo: estado.numero,
  });
  const isWhole = asientos[asientos.length - 1]?.hash === estado.hash;
  const { sellosDesde } = estado;
  return isWhole ? sealedForm(asientos, { previo: oldest.hash, sellosDesde }) : undefined;
}

/** Rows to keep, and the salt of their marks. */
interface Guardada {
  readonly register: Register;
  readonly rows: Filas;
  readonly sal: string;
}

/** Keeps registers as the state after the last entry of the bitácora. */
export function keepSombras({ ss, estado, columnas }: Libro, kept: readonly Guardada[]): void {
  const { numero, hash } = estado;
  writeFotos(
    ss,
    kept.map(({ register, rows, sal }) => {
      const columns = auditedKeys(columnas(register));
      const texto = encodeSombra(register, rows, columns);
      return { registro: register.key, texto, numero, hash, sal };
    }),
  );
}

/** A salt for the marks of a register whose column is new. */
export const newSal = (): string => Utilities.getUuid().slice(0, 8);

/** Rows as the sombra keeps them: of a personal value a short salted hash, by which only a change is told. */
export function marker(register: Register, sal: string): (row: AnyRow) => AnyRow {
  const markOf = markerOf(sal);
  return (row) => withMarks(register, row, markOf);
}

function markerOf(sal: string): (value: Valor) => string {
  const marks = new Map<Valor, string>();
  return (value) => {
    const mark = marks.get(value) ?? sha256(`${sal} ${value}`).slice(0, 8);
    marks.set(value, mark);
    return mark;
  };
}
