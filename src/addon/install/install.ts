// Prepares a workbook, or repairs it: what is missing is made, what is there is kept (rows, columns and
// tabs of the office's own included). Running it twice changes nothing.

import { ESQUEMA } from '../../domain/migrations';
import { parseCuatrienio } from '../../domain/periodo';
import { isTyped, type Register } from '../../domain/register';
import { AUDITED } from '../../domain/sombra';
import { startBlankSombras, startSombras } from '../auditoria/start-sombras';
import { commit } from '../commit/commit';
import { sombrasIn } from '../commit/sombra-tab';
import { readEstado, writeEstado } from '../libro/estado';
import { Libro, ZONA } from '../libro/libro';
import { migratedLibro, openLibro } from '../libro/open-libro';
import { recoverEstado } from '../libro/recover-estado';
import { underLock } from '../under-lock';
import { UserError } from '../user-error';
import { refreshVistas } from '../vistas/refresh';
import { completeTabs, NADA } from './complete';
import { keptOf, recordDado } from './dado';
import { estructuraOf, isGrown } from './estructura';
import { applyEtapa } from './etapa';
import { grow } from './grow';
import { keepApostrofo } from './measure-apostrofo';
import { calendarSeeds, seedsFor, valuesIn } from './seeds';
import { dropBlank } from './sheets';

export const LOCALE = 'es_CO';
const CUATRIENIO = '2024-2027';

export interface Instalado {
  readonly cuatrienio: string;
  readonly hojasNuevas: readonly string[];
  /** "Alcance (PAM)" */
  readonly columnasNuevas: readonly string[];
  /** Values of lists and parameters. */
  readonly valoresNuevos: number;
  /** What a tab refused of its looks, a sentence each. */
  readonly notas: readonly string[];
}

/**
 * Makes every tab and seeds the configuration; `cuatrienio` only counts in a new workbook. Nobody saves meanwhile: what it reads of the
 * workbook's state is what it writes.
 */
export const install = (pedido: { cuatrienio?: string | undefined }): Instalado =>
  underLock(() => {
    const instalado = prepare(pedido);
    SpreadsheetApp.flush();
    return instalado;
  });

function prepare({ cuatrienio }: { cuatrienio?: string | undefined }): Instalado {
  const ss = SpreadsheetApp.getActive();
  if (ss.getSpreadsheetTimeZone() !== ZONA) ss.setSpreadsheetTimeZone(ZONA);
  if (ss.getSpreadsheetLocale() !== LOCALE) ss.setSpreadsheetLocale(LOCALE);
  const kept = readEstado();
  const isPrepared = (kept ?? recoverEstado(ss)) !== undefined;
  const { libro, hecho: nuevo } = isPrepared
    ? grow(migratedLibro())
    : { libro: newLibro(cuatrienio ?? CUATRIENIO), hecho: NADA };
  if (!kept) {
    SpreadsheetApp.flush();
    writeEstado(libro.estado);
  }
  const isFirst = !keptOf(libro);
  const { registros, hojas, columnas, notas } = completeTabs(libro);
  startMissing(libro, registros);
  keepApostrofo(ss);
  const valores = seed(libro);
  if (isFirst || hojas.length > 0) dropBlank(ss);
  const ready = openLibro();
  rememberGiven(ready);
  applyEtapa(ready, hojas);
  refreshVistas(ready);
  return {
    cuatrienio: libro.estado.cuatrienio,
    hojasNuevas: [...nuevo.hojas, ...hojas],
    columnasNuevas: [...nuevo.columnas, ...columnas],
    valoresNuevos: nuevo.valores + valores,
    notas,
  };
}

function newLibro(cuatrienio: string): Libro {
  if (!parseCuatrienio(cuatrienio)) {
    throw new UserError(
      `«${cuatrienio}» no es un cuatrienio. Escriba el primer y el último año, por ejemplo 2024-2027.`,
      'CUATRIENIO',
    );
  }
  const estado = { esquema: ESQUEMA, cuatrienio, numero: 0, hash: '', consecutivos: {} };
  const { huella } = estructuraOf(new Libro(estado));
  return new Libro({ ...estado, estructura: huella });
}

/** Every tab that people type in has a sombra from its beginning: one that was made again has the one it had, also where the bitácora is gone. */
function startMissing(libro: Libro, made: readonly Register[]): void {
  const { numero, hallado } = libro.estado;
  const isNew = numero === 0 && !hallado;
  const audited = new Set(!isNew && made.length > 0 ? sombrasIn(libro.ss) : []);
  const blank = made.filter((register) => isTyped(register) && !audited.has(register.key));
  if (isNew)
    startSombras(
      libro,
      AUDITED.filter((register) => !made.includes(register)),
    );
  startBlankSombras(libro, blank);
}

/** How many values and parameters it wrote. */
function seed(libro: Libro): number {
  const { cambios } = commit({
    operacion: 'Preparar el libro',
    abre: ({ registro }) => registro === 'parametros',
    build: (fresh) => [
      ...seedsFor((registro) => fresh.rows(registro), libro.estado.cuatrienio),
      ...calendarSeeds(fresh.rows('calendario'), libro.vigencias),
    ],
  });
  return valuesIn(cambios);
}

/** What was given once is not given again by itself. A lent book is given nothing: its content is to be replaced. */
function rememberGiven(libro: Libro): void {
  if (!isGrown(libro)) return;
  const { piezas, huella } = estructuraOf(libro);
  const kept = keptOf(libro);
  if (!kept || piezas.some((each) => !kept.has(each)))
    recordDado(huella, new Set([...(kept ?? []), ...piezas]));
}
