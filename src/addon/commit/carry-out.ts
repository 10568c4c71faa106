// Carries changes to the sheets while people type, insert, delete and sort in them: read, write what is left, flush, and
// read again, until nothing is left. Google locks no cells: what can be promised is that the last reading is right.

import type { Cambio } from '../../domain/cambio';
import { type Escrita, escritasDurante } from '../auditoria/al-mismo-tiempo';
import type { Pendiente } from '../libro/estado';
import { type Hoja, positionOf, readHoja, requireKeys } from '../sheet';
import { UserError } from '../user-error';
import type * as Amends from './amends';
import { isLong, standsAsKnown } from './long-tab';
import { hasLanded, isEmpty, isSame, type Plan, write } from './plan';
import { Renglones } from './renglones';
import { devueltaOf, type Objetivo, objetivoOf, type Restante, restanteOf } from './restante';

/** What puts right what our own hand did elsewhere is read only when that has happened (aparte.ts). */
declare function require(path: './amends'): typeof Amends;

/** Readings after which it is given up: each one may meet another person's deed. */
const MOST_READINGS = 8;

export interface Llevado {
  /** Spanish lines: what somebody wrote meanwhile and stands. */
  readonly conservadas: readonly string[];
  /** Spanish sentences: why a tab could not be written, one a tab. */
  readonly impedidas: readonly string[];
}

/** A tab while changes are carried to it. */
interface Tab {
  /** As it was last read. */
  readonly hoja: Hoja;
  readonly objetivos: readonly Objetivo[];
  /** What was written last, by what was read before it, and whether Google said that it was done. */
  readonly plan?: Plan;
  readonly isDone?: boolean;
}

/** Carries the changes of a commit to their tabs; `leida` gives each as it was read when they were decided. */
export function carryOut(
  pendiente: Pendiente,
  leida: (registro: string) => Hoja,
  cambios: readonly Cambio[],
): Llevado {
  const conservadas: string[] = [];
  const impedidas: string[] = [];
  /** Tabs for which something went well: one that somebody took away or spoilt keeps none of the others waiting. */
  const among = <A, B>(each: readonly A[], work: (one: A) => B): readonly B[] =>
    each.flatMap((one) => orSentence(() => [work(one)], impedidas));
  const registros = [...new Set(cambios.map(({ registro }) => registro))];
  let tabs = among(registros, (registro) => tabOf(leida(registro), cambios));
  for (let reading = 1; ; reading++) {
    const last = reading === MOST_READINGS;
    try {
      const escritas = tabs.some(isOverRows) ? escritasDurante(pendiente) : [];
      const planned = among(tabs, (tab) => next(tab, escritas, conservadas));
      tabs = planned.filter(({ plan }) => plan && !isEmpty(plan));
      if (tabs.length === 0) return { conservadas, impedidas };
      if (last) throw new Error(`The rows do not come to rest: ${tabs.length} tabs`);
      tabs = among(tabs, written);
      SpreadsheetApp.flush();
      tabs = tabs.map((tab) => ({ ...tab, isDone: true }));
    } catch (thrown) {
      if (last) throw thrown;
      // How much of it was done, nobody knows: the next reading tells.
      console.error(String(thrown));
    }
  }
}

function orSentence<T>(work: () => readonly T[], sentences: string[]): readonly T[] {
  try {
    return work();
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown;
    sentences.push(thrown.message);
    return [];
  }
}

function tabOf(hoja: Hoja, cambios: readonly Cambio[]): Tab {
  const filas = new Renglones(hoja);
  const own = cambios.filter(({ registro }) => registro === hoja.register.key);
  return {
    hoja,
    objetivos: own.map((cambio) => objetivoOf(hoja, filas, cambio)),
  };
}

function written(tab: Tab): Tab {
  if (tab.plan) write(tab.plan);
  return tab;
}

/** Whether what was written went where rows stood already, and perhaps over what somebody was typing in them. */
const isOverRows = ({ plan, objetivos }: Tab): boolean =>
  plan !== undefined && objetivos.some(({ cambio }) => cambio.cambio !== 'crear');

/** Reads a tab again and tells what is left to write in it: first what our own hand did to others, and then the changes. */
function next(tab: Tab, escritas: readonly Escrita[], said: string[]): Tab {
  const { objetivos, plan: last } = tab;
  // What somebody typed meanwhile is looked for in the whole tab.
  if (isLong(tab.hoja) && escritas.length === 0) {
    const rest = last ? [] : restOf(objetivos, tab.hoja, new Renglones(tab.hoja));
    const known = last ?? planOf(tab.hoja, rest);
    const isAllToDo = rest.every(({ conservada }) => conservada === undefined);
    if (isAllToDo && standsAsKnown(known, last !== undefined))
      return { ...tab, plan: last ? planOf(tab.hoja, []) : known };
  }
  const { register, columns, modo } = tab.hoja;
  const hoja = readHoja(SpreadsheetApp.getActive(), register, columns, modo);
  requireKeys(hoja);
  requireColumnas(hoja, objetivos);
  const filas = new Renglones(hoja);
  const isAstray = last && !hasLanded(last, hoja, filas);
  const amends = isAstray && planOf(hoja, [], require('./amends').amendsOf(last, hoja, filas));
  if (amends && !isEmpty(amends)) return { hoja, objetivos, plan: amends };
  const rest = restOf(objetivos, hoja, filas);
  const kept = objetivos.map((objetivo) => devueltaOf(objetivo, hoja, filas, escritas));
  // What somebody writes in a cell that was written already is theirs, and nothing to tell.
  said.push(...(last ? kept : rest).flatMap(({ conservada = [] }) => conservada));
  const plan = planOf(hoja, [...rest, ...kept]);
  // What was written and reads otherwise (a blank at its end is gone) is written once.
  const isIdle = tab.isDone && last && isSame(last, plan);
  return { hoja, objetivos, plan: isIdle ? planOf(hoja, []) : plan };
}

function restOf(objetivos: readonly Objetivo[], hoja: Hoja, filas: Renglones): readonly Restante[] {
  const claimed = new Set<number>();
  return objetivos.map((objetivo) => restanteOf(objetivo, hoja, filas, claimed));
}

/** A column whose header is gone has no values to compare: the sentence that names it. */
function requireColumnas(hoja: Hoja, objetivos: readonly Objetivo[]): void {
  const keys = new Set(
    objetivos.flatMap(({ cambio }) =>
      Object.entries(
        cambio.cambio === 'crear'
          ? cambio.row
          : { ...cambio.antes, ...(cambio.cambio === 'modificar' && cambio.despues) },
      ).flatMap(([key, value]) => (value === undefined ? [] : key)),
    ),
  );
  for (const key of keys) positionOf(hoja, key);
}

const planOf = (
  hoja: Hoja,
  rest: readonly Restante[],
  amends: Partial<Amends.Enmienda> = {},
): Plan => ({
  hoja,
  cambiadas: rest.flatMap(({ cambiada = [] }) => cambiada),
  puestas: rest.flatMap(({ puesta = [] }) => puesta),
  borradas: rest.flatMap(({ borrada = [] }) => borrada),
  devueltas: rest.flatMap(({ devuelta = [] }) => devuelta),
  celdas: [],
  ...amends,
});
