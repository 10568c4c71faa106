// The order of priority and the decision: by puntaje, what unties, the cupos and the least puntaje (methods §2, 6–7).

import type { DecisionCalculada } from '../registers/focalizacion';
import type { Criterio } from './criterio';
import type { Puntuada } from './puntuar';

export interface Reglas {
  /** How many enter; undefined without limit. */
  readonly cupos: number | undefined;
  /** Least puntaje to enter; undefined without one. */
  readonly minimo: number | undefined;
  /** Least weight with datum (0–100) to have a puntaje. */
  readonly cobertura: number;
}

export interface Ordenada extends Puntuada {
  /** 1 is the greatest need; null without puntaje. */
  readonly orden: number | null;
  readonly decision: DecisionCalculada;
  /** Whether no value of what is missing would change the decision. */
  readonly esFirme: boolean;
}

/** Institutions with one puntaje, and what put the first before the others. */
export interface Empate {
  readonly ied: readonly string[];
  readonly puntaje: number;
  /** A variable, or one of DESEMPATES. */
  readonly decide: string;
}

export interface Seleccion {
  readonly ied: readonly Ordenada[];
  /** Without information enough, by código DANE. */
  readonly sinInformacion: readonly Ordenada[];
  readonly empates: readonly Empate[];
  /** The puntaje of the last that entered; null when nobody did. */
  readonly corte: number | null;
}

/** What unties when the variables do not. */
export const DESEMPATES = {
  veces: 'menos veces focalizada en los dos años anteriores',
  matricula: 'mayor matrícula',
  dane: 'el código DANE',
} as const;

interface Comparacion {
  readonly nombre: string;
  /** Negative when the first goes before. */
  readonly compara: (a: Puntuada, b: Puntuada) => number;
}

/** `criterios` in the order in which they untie. */
export function seleccionar(
  puntuadas: readonly Puntuada[],
  criterios: readonly Criterio[],
  reglas: Reglas,
): Seleccion {
  const desempates = desempatesDe(criterios);
  const conPuntaje = puntuadas.filter(({ puntaje }) => puntaje !== null);
  const ordenadas = [...conPuntaje].sort(
    (a, b) => (b.puntaje ?? 0) - (a.puntaje ?? 0) || unties(desempates, a, b).sign,
  );
  const entran = ordenadas.filter(
    ({ puntaje }, i) => i < (reglas.cupos ?? Infinity) && (puntaje ?? 0) >= (reglas.minimo ?? 0),
  );
  const corte = entran[entran.length - 1]?.puntaje ?? null;
  const isFull = reglas.cupos !== undefined && entran.length >= reglas.cupos;
  const umbral = isFull ? Math.max(corte ?? 0, reglas.minimo ?? 0) : (reglas.minimo ?? 0);
  const isOut = ({ maximo }: Puntuada): boolean =>
    maximo < umbral || (isFull && entran.length === 0);
  const decide = (one: Puntuada, i: number): Pick<Ordenada, 'decision' | 'esFirme'> => {
    if (i < entran.length)
      return { decision: 'seleccionada', esFirme: one.faltan.length === 0 || one.minimo > umbral };
    if (one.faltan.length > 0 && !isOut(one))
      return { decision: 'pendiente de dato', esFirme: false };
    const isLow = (one.puntaje ?? 0) < (reglas.minimo ?? 0);
    return { decision: isLow ? 'bajo el mínimo' : 'fuera de los cupos', esFirme: true };
  };
  return {
    ied: ordenadas.map((one, i) => ({ ...one, orden: i + 1, ...decide(one, i) })),
    sinInformacion: puntuadas
      .filter(({ puntaje }) => puntaje === null)
      .sort((a, b) => compareText(a.codigoDane, b.codigoDane))
      .map((one) => ({ ...one, orden: null, decision: 'sin información', esFirme: isOut(one) })),
    empates: empatesDe(ordenadas, desempates),
    corte,
  };
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const desempatesDe = (criterios: readonly Criterio[]): readonly Comparacion[] => [
  ...criterios.map(({ variable }) => ({
    nombre: variable,
    compara: (a: Puntuada, b: Puntuada) => puntoIn(b, variable) - puntoIn(a, variable),
  })),
  { nombre: DESEMPATES.veces, compara: (a, b) => a.veces - b.veces },
  { nombre: DESEMPATES.matricula, compara: (a, b) => (b.matricula ?? -1) - (a.matricula ?? -1) },
  { nombre: DESEMPATES.dane, compara: (a, b) => compareText(a.codigoDane, b.codigoDane) },
];

/** Without datum it unties as the least need: what is not known favours nobody. */
const puntoIn = ({ aportes }: Puntuada, variable: string): number =>
  aportes.find((one) => one.variable === variable)?.punto ?? -1;

function unties(
  desempates: readonly Comparacion[],
  a: Puntuada,
  b: Puntuada,
): { readonly sign: number; readonly nombre: string } {
  for (const { nombre, compara } of desempates) {
    const sign = compara(a, b);
    if (sign !== 0) return { sign, nombre };
  }
  return { sign: 0, nombre: DESEMPATES.dane };
}

/** Neighbours with one puntaje, pair by pair, put together where the same thing decides. */
function empatesDe(
  ordenadas: readonly Puntuada[],
  desempates: readonly Comparacion[],
): readonly Empate[] {
  const empates: { ied: string[]; puntaje: number; decide: string }[] = [];
  ordenadas.forEach((one, i) => {
    const next = ordenadas[i + 1];
    if (!next || next.puntaje !== one.puntaje) return;
    const decide = unties(desempates, one, next).nombre;
    const open = empates[empates.length - 1];
    if (open?.decide === decide && open.ied[open.ied.length - 1] === one.codigoDane)
      open.ied.push(next.codigoDane);
    else
      empates.push({
        ied: [one.codigoDane, next.codigoDane],
        puntaje: one.puntaje ?? 0,
        decide,
      });
  });
  return empates;
}
