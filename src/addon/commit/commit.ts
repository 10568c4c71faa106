// The one way to write registers: under the lock, on fresh rows, numbered, and refused where somebody
// else changed the same fields meanwhile. How it survives dying half-way is write-cambios.ts.

import { type Cambio, claveOfCambio, comoSeLee } from '../../domain/cambio';
import { type AnyRow, type Fila, keyOf, type RuleContext } from '../../domain/register';
import { type Identidad, whoIsThere } from '../identidad';
import {
  type Cabeza,
  type Cursor,
  type Estado,
  type PorAnotar,
  type PrestamoHecho,
  writeEstado,
} from '../libro/estado';
import { type Libro, momentoEnBogota, requireRegister } from '../libro/libro';
import { openLibro } from '../libro/open-libro';
import { requireNotLent } from '../prestamo';
import type { Hoja } from '../sheet';
import { underLock } from '../under-lock';
import { UserError } from '../user-error';
import { isOfEtapa, isOfPlan } from '../vistas/lo-que-se-ve';
import { type Abre, requireOpen } from './closed-rows';
import { conflictsOf } from './conflicts';
import { Consecutivos } from './consecutivos';
import { rowsInQuarantine } from './cuarentena';
import { finishPending } from './finish-pending';
import type { HechoAntes, Pedido } from './pedido';
import { hechoAntes, withPedido } from './pedidos';
import type { Autoria } from './registro-bitacora';
import { writeCambios } from './write-cambios';

/** What notes the documents whose making died, what plans a request that comes again, and what shows another etapa, are read when there are some (aparte.ts). */
declare function require(path: '../archivos/por-anotar'): typeof import('../archivos/por-anotar');
declare function require(path: './como-estaba'): typeof import('./como-estaba');
declare function require(path: '../vistas/tras-escribir'): typeof import('../vistas/tras-escribir');

/** Rows that one commit may change; a larger load is several commits under one cargue. */
export const MAX_ROWS = 2000;

/** The workbook as it stands under the lock, for whoever decides what to write. */
export interface Fresh extends RuleContext, Pick<Libro, 'rowsBy' | 'rowsBetween' | 'linesOf'> {
  rows<T = AnyRow>(registro: string): readonly Fila<T>[];
  typed(registro: string): readonly Fila[];
  hoja(registro: string): Hoja;
  nextCodigo(registro: string): string;
  /** Next number of a series of the office's own ("acta 2026"), above `floor`. */
  next(serie: string, floor?: number): number;
}

/** What is to be written: `build` looks at fresh rows and answers with changes. */
export interface Encargo {
  /** What the person was doing, in Spanish, for the bitácora. */
  readonly operacion: string;
  /** Who does it, where a trigger tells; whoever is there unless told. */
  readonly quien?: Identidad | undefined;
  /** The load it belongs to; a commit of its own otherwise. */
  readonly cargue?: string | undefined;
  /** Asked for again after a lost answer, it is answered with what it did. */
  readonly pedido?: Pedido | undefined;
  /** Called under the lock; a register is read when it is asked for. `antes` is what the same form did before it was changed. */
  readonly build: (fresh: Fresh, antes?: HechoAntes) => readonly Cambio[];
  /** Whether the answer is what `build` notes: asked for again it is called on the rows as they were, and what it answers is not written. */
  readonly anotaAlPlanear?: true;
  /** Which changes of closed rows are meant: the código of a row typed whole, the undoing of what a cargue closed. */
  readonly abre?: Abre;
  /** What becomes of the loan of the book once this is written; nothing else is written in a lent book. */
  readonly prestamo?: (cabeza: Cabeza) => PrestamoHecho | undefined;
  /** What becomes of the jobs under way with it, also when there was nothing to write; `cargue` is '' then. */
  readonly trabajos?: (cursores: readonly Cursor[], cargue: string) => readonly Cursor[];
  /** Mark of the document that it notes. */
  readonly anota?: string;
  /** Whether Inicio tells of it, whatever it changes. */
  readonly enInicio?: true;
}
export interface Hecho {
  readonly cambios: readonly Cambio[];
  readonly cargue: string;
  /** Head of the chain after this commit. */
  readonly hash: string;
}

/** Writes what `build` answers, all or nothing; a UserError when a field changed meanwhile. */
export function commit(encargo: Encargo): Hecho {
  const hecho = underLock(() => write(encargo));
  show(hecho.cambios, encargo.enInicio);
  return hecho;
}

/** What was written is done, whatever becomes of showing it. */
function show(cambios: readonly Cambio[], enInicio = false): void {
  if (!enInicio && !cambios.some((cambio) => isOfEtapa(cambio) || isOfPlan(cambio))) return;
  try {
    require('../vistas/tras-escribir').trasEscribir(cambios, enInicio);
  } catch (thrown) {
    console.error(String(thrown));
  }
}

function write(encargo: Encargo): Hecho {
  const libro = finishPending(openLibro());
  const { porAnotar } = libro.estado;
  if (porAnotar?.length && encargo.anota === undefined) {
    noteDocumentosLeft(porAnotar);
    return write({ ...encargo, anota: '' });
  }
  const antes = hechoAntes(libro, encargo.pedido);
  const consecutivos = new Consecutivos(libro.estado.consecutivos);
  if (antes?.esElMismo) {
    if (encargo.anotaAlPlanear) planAgain(encargo, freshOf(libro, consecutivos), antes);
    return antes;
  }
  const wanted = encargo.build(freshOf(libro, consecutivos), antes);
  const cambios = resolve(wanted, libro, consecutivos);
  requireOpen(cambios, libro, encargo.abre);
  const next = (cabeza: Cabeza, cargue = ''): Estado => ({
    ...libro.estado,
    ...cabeza,
    consecutivos: consecutivos.all(),
    pedidos: withPedido(libro.estado.pedidos, encargo.pedido, cargue),
    porAnotar: porAnotar?.filter(({ marca }) => marca !== encargo.anota),
    prestamo: encargo.prestamo ? encargo.prestamo(cabeza) : libro.estado.prestamo,
    ...(encargo.trabajos && {
      trabajos: encargo.trabajos(libro.estado.trabajos ?? [], cargue),
    }),
  });
  if (cambios.length === 0) {
    if (encargo.prestamo || encargo.trabajos || encargo.anota) writeEstado(next(libro.estado));
    return { cambios, cargue: '', hash: libro.estado.hash };
  }
  if (!encargo.prestamo) requireNotLent(libro.estado);
  const cargue = encargo.cargue ?? consecutivos.nextCargue();
  const autoria = autoriaOf(encargo, cargue);
  const hash = writeCambios(libro, cambios, autoria, (cabeza) => next(cabeza, cargue));
  return { cambios, cargue, hash };
}

/** Plans it once more for what `build` notes of it; where the book speaks against that by now, nothing is noted. */
function planAgain({ build }: Encargo, fresh: Fresh, antes: HechoAntes): void {
  const { comoEstaba } = require('./como-estaba');
  try {
    build({ ...fresh, ...comoEstaba(fresh, antes.cambios) }, antes);
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown;
  }
}

/** Notes documents whose making died or failed. */
export const noteDocumentosLeft = (
  left: readonly PorAnotar[],
  options?: { readonly isTold: boolean },
): void => underLock(() => require('../archivos/por-anotar').noteLeft(left, commit, options));

const freshOf = (libro: Libro, consecutivos: Consecutivos): Fresh => ({
  hoy: libro.hoy,
  ahora: libro.ahora,
  vigencias: libro.vigencias,
  columnas: libro.columnas,
  parametros: libro.parametros,
  responsables: libro.responsables,
  rows: (registro) => libro.rows(registro),
  typed: (registro) => libro.typed(registro),
  hoja: (registro) => libro.hoja(registro),
  rowsBy: (registro, keys) => libro.rowsBy(registro, keys),
  rowsBetween: (registro, first, last) => libro.rowsBetween(registro, first, last),
  linesOf: (registro) => libro.linesOf(registro),
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
  const coded = cambios.map((cambio) => withCodigo(comoSeLee(cambio), libro, consecutivos));
  if (coded.length > MAX_ROWS) {
    throw new UserError(
      `Son ${coded.length} filas; en un solo paso caben ${MAX_ROWS}.`,
      'DEMASIADAS',
    );
  }
  requireNotInQuarantine(coded, libro);
  const { pending, conflicts } = conflictsOf(coded, (registro) => libro.hoja(registro));
  if (conflicts.length > 0) {
    throw new UserError(
      'No se guardó: alguien cambió estas filas mientras usted trabajaba. Revíselas y vuelva a intentarlo.',
      'CONFLICTO',
      conflicts,
    );
  }
  requireFits(pending);
  return pending;
}

/** Characters that a cell of Google's holds. */
const CELDA = 50_000;

/** Told before the commit point: what no cell takes would be written by no commit that finishes this one. */
function requireFits(cambios: readonly Cambio[]): void {
  for (const cambio of cambios) {
    const written =
      cambio.cambio === 'modificar' ? cambio.despues : cambio.cambio === 'crear' ? cambio.row : {};
    if (Object.values(written).some((value) => typeof value === 'string' && value.length > CELDA))
      throw new UserError(
        `No se guardó: en «${requireRegister(cambio.registro).title}» hay un texto de más de 50.000 caracteres, que no cabe en una celda.`,
        'TEXTO_LARGO',
      );
  }
}

/** Rows that wait for an earlier commit to be finished are nobody's until it is. */
function requireNotInQuarantine(cambios: readonly Cambio[], libro: Libro): void {
  const blocked = rowsInQuarantine(libro);
  const waiting = cambios.flatMap((cambio) => {
    const register = requireRegister(cambio.registro);
    const clave = claveOfCambio(register, cambio) ?? '';
    return blocked.get(register.key)?.has(clave) ? `${register.title}: ${clave}.` : [];
  });
  if (waiting.length === 0) return;
  throw new UserError(
    'No se guardó: estas filas esperan un guardado anterior que quedó a medias. Use PAM › Configuración › Preparar o reparar el libro y vuelva a intentarlo.',
    'CUARENTENA',
    waiting,
  );
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
  return {
    ...cambio,
    row: { ...cambio.row, [register.clave[0] ?? '']: codigo },
  };
}

function autoriaOf({ operacion, quien = whoIsThere() }: Encargo, cargue: string): Autoria {
  return { momento: momentoEnBogota(), operacion, cargue, ...quien };
}
