// What may be proposed for a cell, by what was observed of it. A cell in doubt gets each of its readings; one that says nothing
// certain gets none.

import { formatFecha, formatNumero, formatPorcentaje, numeroEscrito } from '../../formato';
import type { Observacion } from '../../observacion';
import { parseCelda } from '../../parse';
import type { Celda } from '../../parse/celda';
import { enPorcentaje } from '../../parse/escala';
import { escrituraDe } from '../../parse/escrituras';
import { meantBy } from '../../parse/lista';
import { shown } from '../../parse/texto';
import type { PlacedColumn, Valor } from '../../register';
import { cleanText, fold } from '../../texto';
import { numerosEnProsa } from './numeros-en-prosa';
import { valoresCercanos } from './valor-cercano';

/** What a cell may be taken for; `valores` are those of its list or of the register that it names. */
export type Proponer = (
  column: PlacedColumn,
  celda: Celda,
  valores: () => Iterable<string>,
) => readonly Valor[];

const enProsa: Proponer = (column, celda) => {
  const text = shown(celda);
  const found = numerosEnProsa(text);
  const isPercent = found.length === 1 && /\d ?(?:%|por ?ciento)/i.test(text);
  return takenBy(column, isPercent ? found.flatMap((n) => deEscala(column, n)) : found);
};

/** A percentage in a column that may count it as either. */
const deEscala = ({ kind, escala }: PlacedColumn, n: number): readonly number[] => {
  const ratio = Number((n / 100).toPrecision(15));
  if (kind === 'porcentaje') return [ratio];
  return escala === 'porcentaje' ? [n] : [n, ratio];
};

const deDosEscalas: Proponer = (column, celda) => {
  const [n] = numerosEnProsa(shown(celda).replace(/%|por ?ciento/gi, ''));
  if (n === undefined) return [];
  const [hundredth, whole] = [Number((n / 100).toPrecision(15)), n];
  return takenBy(column, column.kind === 'porcentaje' ? [hundredth, whole] : [whole, hundredth]);
};

/** 1.250 and 03/04: as each of the two conventions has it. */
const deDosFormas: Proponer = (column, celda) => {
  const text = shown(celda);
  const { colombiana, ajena } = escrituraDe(column)?.respell(text) ?? {};
  const millones = /^(\d{1,3}(?:['’´]\d{3})+),(\d{3})$/.exec(cleanText(text));
  const ways = millones
    ? [text.replace(/,.*|\D/g, ''), text.replace(/\D/g, '')]
    : [colombiana, ajena];
  return ways.flatMap((way) => {
    const lectura = way === undefined ? undefined : parseCelda(column, way);
    return lectura && 'ok' in lectura && lectura.ok !== undefined ? [lectura.ok] : [];
  });
};

const deLaLista: Proponer = (column, celda, valores) => {
  const meant = meantBy(column, shown(celda));
  if (meant !== undefined) return [meant];
  return column.varias ? [] : valoresCercanos(shown(celda), valores());
};

const siONo: Proponer = (_column, celda) => {
  const [, word] = /^(si|no)\b/.exec(fold(shown(celda))) ?? [];
  return word === undefined ? [] : [word === 'si'];
};

/** The one date of a text with other words: «hacia junio de 2026», «15/06/2026 (tentativa)». */
const fechaEnProsa: Proponer = (column, celda) => {
  const words = cleanText(shown(celda))
    .replace(/[()[\],;:]/g, ' ')
    .split(/\s+/)
    .slice(0, 20);
  for (let size = Math.min(5, words.length); size > 0; size--) {
    const found = new Set<Valor>();
    for (let from = 0; from + size <= words.length; from++) {
      const lectura = parseCelda(column, words.slice(from, from + size).join(' '));
      if ('ok' in lectura && lectura.ok !== undefined) found.add(lectura.ok);
    }
    if (found.size > 0) return found.size === 1 ? [...found] : [];
  }
  return [];
};

const cienVeces: Proponer = (_column, celda) =>
  typeof celda === 'number' ? [enPorcentaje(celda)] : [];

/** By the código of what was observed. */
const PROPONEN: { readonly [codigo: string]: Proponer } = {
  NUMERO_ILEGIBLE: enProsa,
  PORCENTAJE_AMBIGUO: deDosEscalas,
  NUMERO_AMBIGUO: deDosFormas,
  FECHA_AMBIGUA: deDosFormas,
  FECHA_ILEGIBLE: fechaEnProsa,
  VALOR_FUERA_DE_LISTA: deLaLista,
  VALOR_NUEVO: deLaLista,
  REFERENCIA_INEXISTENTE: deLaLista,
  FUERA_DE_EQUIPO: deLaLista,
  SI_NO_ILEGIBLE: siONo,
  PARECE_RAZON: cienVeces,
};

/** Undefined where nothing is ever proposed. */
export const proponerPara = ({ codigo }: Observacion): Proponer | undefined => PROPONEN[codigo];

const takenBy = (column: PlacedColumn, values: readonly number[]): readonly Valor[] =>
  values.filter((value) => {
    const lectura = parseCelda(column, value);
    return 'ok' in lectura && lectura.ok !== undefined;
  });

/** A value as a file has it in a cell. */
export const comoCelda = ({ kind }: PlacedColumn, valor: Valor): Celda =>
  kind === 'fecha' ? { fecha: String(valor) } : valor;

/** A value for people to read beside what its cell says. */
export function dichoDe({ kind }: PlacedColumn, valor: Valor): string {
  if (typeof valor === 'boolean') return valor ? 'Sí' : 'No';
  if (kind === 'porcentaje') return formatPorcentaje(Number(valor), 4);
  // A year is no count.
  if (kind === 'entero') return numeroEscrito(Number(valor));
  if (typeof valor === 'number') return formatNumero(valor);
  return kind === 'fecha' ? formatFecha(valor) : valor;
}
