// The one way to write registers. The bitácora is the redo log: entries first, then one document
// property (the commit point), then the cells. A commit that dies in between is finished by the next.

import { asientosOf, redact } from '../../domain/bitacora';
import type { Cambio } from '../../domain/cambio';
import { type AnyRow, type Fila, keyOf } from '../../domain/register';
import { registerByKey } from '../../domain/registers';
import { type Identidad, whoIsThere } from '../identidad';
import { type Libro, openLibro, requireRegister, ZONA } from '../libro';
import { UserError } from '../user-error';
import { applyCambios } from './apply';
import { chainHash } from './chain';
import { conflictsOf } from './conflicts';
import { Consecutivos } from './consecutivos';
import { type Estado, writeEstado } from './estado';
import { finishPending } from './finish-pending';
import { mendMoved } from './moved-rows';
import { appendAsientos, bitacoraSheet, rewriteCampos, type Sello } from './registro-bitacora';

/** Rows that one commit may change; a larger load is several commits under one cargue. */
export const MAX_ROWS = 2000;
const LOCK_MS = 20_000;

/** The workbook as it stands under the lock, for whoever decides what to write. */
export interface Fresh {
  readonly hoy: string;
  readonly vigencias: readonly number[];
  rows<T = AnyRow>(registro: string): readonly Fila<T>[];
  nextCodigo(registro: string): string;
  /** Next number of a series of the office's own ("acta 2026"), above `floor`. */
  next(serie: string, floor?: number): number;
}

/** What is to be written: `build` looks at fresh rows and answers with changes. */
export interface Encargo {
  /** What the person was doing, in Spanish, for the bitácora. */
  readonly operacion: string;
  /** The load it belongs to; a commit of its own otherwise. */
  readonly cargue?: string | undefined;
  /** Called under the lock; a register is read when it is asked for. */
  readonly build: (fresh: Fresh) => readonly Cambio[];
}
export interface Hecho {
  readonly cambios: readonly Cambio[];
  readonly cargue: string;
  /** Head of the chain after this commit. */
  readonly hash: string;
}

/** Writes what `build` answers, all or nothing; a UserError when a field changed meanwhile. */
export function commit(encargo: Encargo): Hecho {
  return underLock(() => {
    const libro = finishPending(openLibro());
    const consecutivos = new Consecutivos(libro.estado.consecutivos);
    const cambios = resolve(encargo.build(freshOf(libro, consecutivos)), libro, consecutivos);
    if (cambios.length === 0) return { cambios, cargue: '', hash: libro.estado.hash };
    const cargue = encargo.cargue ?? nextCargue(consecutivos);
    const sello = sealOf(encargo.operacion, cargue);
    return { cambios, cargue, hash: write(libro, cambios, sello, consecutivos) };
  });
}

/** Next code of a load: C-0012. */
export const nextCargue = (consecutivos: Consecutivos): string =>
  `C-${String(consecutivos.next('cargue')).padStart(4, '0')}`;

export function underLock<T>(work: () => T): T {
  const lock = LockService.getScriptLock();
  if (!lock.tryLock(LOCK_MS)) {
    throw new UserError(
      'Otra persona está guardando en este momento. Espere unos segundos y vuelva a intentarlo; no se perdió nada.',
      'OCUPADO',
    );
  }
  try {
    return work();
  } finally {
    lock.releaseLock();
  }
}

const freshOf = (libro: Libro, consecutivos: Consecutivos): Fresh => ({
  hoy: libro.hoy,
  vigencias: libro.vigencias,
  rows: (registro) => libro.rows(registro),
  nextCodigo: (registro) =>
    consecutivos.nextCodigo(requireRegister(registro), libro.rows(registro)),
  next: (serie, floor) => consecutivos.next(serie, floor),
});

/** Gives codes, drops what is already so, and refuses what someone else changed meanwhile. */
function resolve(
  cambios: readonly Cambio[],
  libro: Libro,
  consecutivos: Consecutivos,
): readonly Cambio[] {
  const coded = cambios.map((cambio) => withCodigo(cambio, libro, consecutivos));
  if (coded.length > MAX_ROWS) {
    throw new UserError(
      `Son ${coded.length} filas; en un solo paso caben ${MAX_ROWS}.`,
      'DEMASIADAS',
    );
  }
  const { pending, conflicts } = conflictsOf(coded, (registro) => libro.hoja(registro));
  if (conflicts.length > 0) {
    throw new UserError(
      'No se guardó nada: alguien cambió estas filas mientras usted trabajaba. Revíselas y vuelva a intentarlo.',
      'CONFLICTO',
      conflicts,
    );
  }
  return pending;
}

function withCodigo(cambio: Cambio, libro: Libro, consecutivos: Consecutivos): Cambio {
  if (cambio.cambio !== 'crear') return cambio;
  const register = requireRegister(cambio.registro);
  if (!register.numera) return cambio;
  if (keyOf(register, cambio.row) !== undefined) {
    consecutivos.note(register, cambio.row);
    return cambio;
  }
  const codigo = consecutivos.nextCodigo(register, libro.rows(register.key));
  return { ...cambio, row: { ...cambio.row, [register.clave[0] ?? '']: codigo } };
}

function sealOf(operacion: string, cargue: string): Sello {
  const identidad: Identidad = whoIsThere();
  const momento = Utilities.formatDate(new Date(), ZONA, 'yyyy-MM-dd HH:mm:ss');
  return { momento, operacion, cargue, ...identidad };
}

/** Log, commit point, cells, close; returns the new head of the chain. */
function write(
  libro: Libro,
  cambios: readonly Cambio[],
  sello: Sello,
  consecutivos: Consecutivos,
): string {
  const { estado } = libro;
  const asientos = asientosOf(cambios, requireRegister);
  const redacted = asientos.map((asiento) => redact(asiento, requireRegister(asiento.registro)));
  const hash = chainHash(estado.hash, redacted, sello);
  const sheet = bitacoraSheet(libro.ss);
  const desde = estado.numero + 1;
  const hasta = appendAsientos(sheet, estado.numero, asientos, sello, hash);
  SpreadsheetApp.flush();

  const closed: Estado = { ...estado, numero: hasta, hash, consecutivos: consecutivos.all() };
  writeEstado({ ...closed, pendiente: { desde, hasta, previo: estado.hash } });

  const plans = applyCambios(hojasOf(libro, cambios), cambios);
  SpreadsheetApp.flush();
  mendMoved(plans, libro.vigencias);
  if (redacted.some((asiento, i) => asiento !== asientos[i]))
    rewriteCampos(sheet, desde, asientos, redacted);
  writeEstado(closed);
  libro.forget();
  return hash;
}

const hojasOf = (libro: Libro, cambios: readonly Cambio[]) =>
  [...new Set(cambios.map(({ registro }) => registro))]
    .filter((registro) => registerByKey(registro))
    .map((registro) => libro.hoja(registro));
