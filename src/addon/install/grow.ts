// The workbook grows by itself: what this version of the add-on gives and the workbook was never given is brought to it the first
// time somebody uses it, and one line of the bitácora says so. What was given and is gone was somebody's decision: it stays so.

import { enumerar } from '../../domain/redaccion';
import { isTyped, type Register } from '../../domain/register';
import { REGISTERS } from '../../domain/registers';
import { startBlankSombras } from '../auditoria/start-sombras';
import { finishPending } from '../commit/finish-pending';
import { endOfBitacora } from '../commit/foreign-content';
import { sealAvisos } from '../commit/seal';
import { sombrasIn } from '../commit/sombra-tab';
import { writeEstado } from '../libro/estado';
import { Libro } from '../libro/libro';
import { UserError } from '../user-error';
import { VISTAS } from '../vistas';
import { refreshVista } from '../vistas/refresh';
import { bringSeeds } from './bring-seeds';
import { bringTabs } from './bring-tabs';
import { type Hecho, labelIn, NADA } from './complete';
import { dadoTo, recordDado, settleDado } from './dado';
import { estructuraOf, isGrown, pieza } from './estructura';
import { applyEtapa } from './etapa';

const OPERACION = 'Agregar al libro lo nuevo del complemento';

/** The workbook after it was given what it lacks, and what that was. */
export interface Crecido {
  readonly libro: Libro;
  readonly hecho: Hecho;
}

/**
 * Brings what is new. Not to a lent book, whose content is going to be replaced, nor to one whose content is not that of its
 * state: both grow once they are received. Call it under the lock; dying in it, the next opening ends the same.
 */
export function grow(older: Libro): Crecido {
  if (isGrown(older) || older.estado.prestamo) return { libro: older, hecho: NADA };
  const libro = finishPending(older);
  if (!canSeal(libro)) return { libro, hecho: NADA };
  const { piezas, huella } = estructuraOf(libro);
  const dado = dadoTo(libro);
  const news = new Set(piezas.filter((each) => !dado.has(each)));
  settleDado(libro, dado);
  const { estado, hecho, ajenas } = news.size > 0 ? bring(libro, news) : nothing(libro);
  const grown = sealed(new Libro(estado), hecho, huella);
  recordDado(huella, [...dado, ...[...news].filter((each) => !isOf(each, ajenas))]);
  return { libro: grown, hecho };
}

const nothing = ({ estado }: Libro) => ({ estado, hecho: NADA, ajenas: [] });

/** A tab of the office's that bears the name of a new one is told in Estado, and nothing of it is touched. */
const isOf = (each: string, ajenas: readonly Register[]): boolean =>
  ajenas.some(({ key }) => each === pieza.hoja(key) || each.includes(` ${key}.`));

function canSeal(libro: Libro): boolean {
  try {
    endOfBitacora(libro);
    return true;
  } catch (thrown) {
    if (thrown instanceof UserError) return false;
    throw thrown;
  }
}

function bring(libro: Libro, news: ReadonlySet<string>) {
  const { ss } = libro;
  const inSight = ss.getActiveSheet().getName();
  const isNew = (each: string): boolean => news.has(each);
  const ajenas = bringTabs(libro, isNew);
  libro.forget();
  const hecho = hechoOf(libro, news, ajenas);
  // Before what the add-on itself writes in them, or it would pass for what people typed.
  startUnaudited(libro, hecho.registros);
  const estado = bringSeeds(libro, isNew, OPERACION);
  const seeded = new Libro(estado);
  if (hecho.hojas.length > 0) show(seeded, hecho.hojas, inSight);
  return { estado, hecho, ajenas };
}

/** What came, also where an execution that died had brought a part of it. */
function hechoOf(libro: Libro, news: ReadonlySet<string>, ajenas: readonly Register[]): Hecho {
  const isNew = ({ key }: { readonly key: string }): boolean => news.has(pieza.hoja(key));
  const registros = REGISTERS.filter((register) => isNew(register) && !ajenas.includes(register));
  const older = REGISTERS.filter(
    (register) => !isNew(register) && libro.ss.getSheetByName(register.title),
  );
  return {
    registros,
    hojas: [...VISTAS.filter(isNew), ...registros].map(({ title }) => title),
    columnas: older.flatMap((register) =>
      libro
        .columnas(register)
        .filter(({ key }) => news.has(pieza.columna(register.key, key)))
        .map((column) => labelIn(register, column)),
    ),
    valores: [...news].filter((each) => /^(valor|parámetro|dato) /.test(each)).length,
  };
}

function startUnaudited(libro: Libro, registros: readonly Register[]): void {
  const audited = new Set(sombrasIn(libro.ss));
  startBlankSombras(
    libro,
    registros.filter((register) => isTyped(register) && !audited.has(register.key)),
  );
}

/** The new tabs as the etapa wants them, the views that name them, and in sight the tab that was. */
function show(libro: Libro, hojas: readonly string[], inSight: string): void {
  const { ss } = libro;
  for (const vista of VISTAS)
    if (hojas.includes(vista.title) || ss.getSheetByName(vista.title))
      ifReadable(() => refreshVista(libro, vista));
  ifReadable(() => applyEtapa(libro, hojas));
  const before = ss.getSheetByName(inSight);
  if (before && !before.isSheetHidden()) ss.setActiveSheet(before);
}

/** What is shown may not be to be told, for a tab or a header that is gone: what is new comes all the same. */
function ifReadable(work: () => void): void {
  try {
    work();
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown;
    console.error(String(thrown));
  }
}

/** The state that has it all, with its line in the bitácora where something came. */
function sealed(libro: Libro, hecho: Hecho, estructura: string): Libro {
  const told = tell(hecho);
  if (told === '') {
    writeEstado({ ...libro.estado, estructura });
    return new Libro({ ...libro.estado, estructura });
  }
  return sealAvisos(libro, OPERACION, [['estructura', null, told]], { estructura });
}

/** "Hojas: Fuentes y Soportes. Columnas: Alcance (PAM). Valores de listas y parámetros: 4." */
export const tell = ({ hojas, columnas, valores }: Hecho): string =>
  [
    hojas.length > 0 ? `Hojas: ${enumerar(hojas)}.` : '',
    columnas.length > 0 ? `Columnas: ${enumerar(columnas)}.` : '',
    valores > 0 ? `Valores de listas y parámetros: ${valores}.` : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
